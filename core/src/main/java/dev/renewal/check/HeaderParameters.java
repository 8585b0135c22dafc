package dev.renewal.check;

import dev.renewal.dataset.DatasetHeader;
import dev.renewal.standard.Standard;
import java.util.List;

/** The parameters in the header of a dataset, for the standards it is judged by. */
final class HeaderParameters {
  private HeaderParameters() {}

  static Parameters of(DatasetHeader header, List<Standard> standards) {
    if (header.getParameters().isEmpty()) {
      return Parameters.NONE;
    }
    Parameters all = Parameters.of(header.getParameters().get());
    Parameters.Builder concerned = Parameters.builder();
    for (Standard standard : standards) {
      for (String name : all.names(standard.id())) {
        concerned.set(standard.id(), name, all.texts(standard.id(), name).orElseThrow());
      }
    }
    return concerned.build();
  }
}
