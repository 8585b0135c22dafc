package dev.renewal.check;

import dev.renewal.dataset.DatasetHeader;
import dev.renewal.standard.Standard;
import java.util.List;

/** The parameters in the header of a dataset, for the standards it is judged by. */
final class HeaderParameters {
  /** What parts the names of cells of code lists: {@code list/key/column}. */
  private static final char CELL = '/';

  private HeaderParameters() {}

  static Parameters of(DatasetHeader header, List<Standard> standards) {
    if (header.getParameters().isEmpty()) {
      return Parameters.NONE;
    }
    Parameters all = Parameters.of(header.getParameters().get());
    Parameters.Builder concerned = Parameters.builder();
    for (Standard standard : standards) {
      boolean meant = !isClaimedInAnotherVersion(standard, header);
      for (String name : all.names(standard.id())) {
        if (meant || isKnown(standard, name)) {
          concerned.set(standard.id(), name, all.texts(standard.id(), name).orElseThrow());
        }
      }
    }
    return concerned.build();
  }

  /** Parameters of the version that the data claim need not exist in another one. */
  private static boolean isClaimedInAnotherVersion(Standard standard, DatasetHeader header) {
    return header.getStandards().stream()
        .filter(it -> it.getId().filter(standard.id()::equals).isPresent())
        .flatMap(it -> it.getVersion().stream())
        .anyMatch(it -> !it.equals(standard.version()));
  }

  private static boolean isKnown(Standard standard, String name) {
    int cell = name.indexOf(CELL);
    return cell < 0
        ? standard.parameter(name).isPresent()
        : standard.codelist(name.substring(0, cell)).isPresent();
  }
}
