package dev.renewal.merge;

import dev.renewal.dataset.ClaimedStandard;
import dev.renewal.dataset.DatasetHeader;
import dev.renewal.dataset.SyntheticDivision;
import dev.renewal.finding.Severity;
import dev.renewal.finding.Subject;
import dev.renewal.identifier.DivisionCode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Joins headers: what all agree on stays, lists are joined, and what differs is told. */
final class HeaderMerge {
  private static final String FORMAT = "renewal-dataset/1.0";

  private final List<DatasetHeader> headers;
  private final List<String> names;
  private final List<MergeFinding> findings = new ArrayList<>();
  private final DatasetHeader merged;

  HeaderMerge(List<DatasetHeader> headers, List<String> names) {
    this.headers = headers;
    this.names = names;
    this.merged = merge();
  }

  DatasetHeader merged() {
    return merged;
  }

  List<MergeFinding> findings() {
    return findings;
  }

  private DatasetHeader merge() {
    DatasetHeader.Builder header = DatasetHeader.builder();
    header.format(FORMAT);
    agreed("dataAsOf", DatasetHeader::getDataAsOf).ifPresent(header::dataAsOf);
    agreed("stage", DatasetHeader::getStage).ifPresent(header::stage);
    agreed("region", DatasetHeader::getRegion).ifPresent(header::region);
    agreed("status", DatasetHeader::getStatus).ifPresent(header::status);
    agreed("parameters", DatasetHeader::getParameters).ifPresent(header::parameters);
    header.addAllStandards(standards());
    header.addAllReported(reported());
    synthetic().ifPresent(header::synthetic);
    header.addAllSyntheticDivisions(syntheticDivisions());
    headers.forEach(each -> header.addAllPopulations(each.getPopulations()));
    return header.build();
  }

  /** What all headers say; a difference is told and left out. */
  private <T> Optional<T> agreed(String attribute, Function<DatasetHeader, Optional<T>> get) {
    List<Optional<T>> said = headers.stream().map(get).distinct().toList();
    if (said.size() > 1) {
      differ(attribute, get);
      return Optional.empty();
    }
    return said.stream().flatMap(Optional::stream).findFirst();
  }

  private <T> void differ(String attribute, Function<DatasetHeader, Optional<T>> get) {
    List<String> said = new ArrayList<>();
    for (int at = 0; at < headers.size(); at++) {
      said.add(
          names.get(at) + ": " + get.apply(headers.get(at)).map(HeaderMerge::show).orElse("–"));
    }
    find("merge.header-differs", attribute, String.join("; ", said));
  }

  private static String show(Object value) {
    return value instanceof Enum<?> code ? code.name() : value.toString();
  }

  private void find(String id, String attribute, String said) {
    findings.add(
        MergeFinding.of(
            id,
            Severity.WARNING,
            Subject.of("dataset", "", "/header/" + attribute),
            names,
            Map.of("attribute", attribute, "said", said)));
  }

  /** Every standard claimed; of several versions of one each stays. */
  private List<ClaimedStandard> standards() {
    Set<ClaimedStandard> claimed = new LinkedHashSet<>();
    headers.forEach(header -> claimed.addAll(header.getStandards()));
    long ids = claimed.stream().map(ClaimedStandard::getId).distinct().count();
    if (ids < claimed.size()) {
      find("merge.versions-differ", "standards", String.join("; ", versions(claimed)));
    }
    return List.copyOf(claimed);
  }

  private static List<String> versions(Set<ClaimedStandard> claimed) {
    return claimed.stream()
        .map(
            standard ->
                standard.getId().orElse("")
                    + standard.getVersion().map(version -> "@" + version).orElse(""))
        .toList();
  }

  /** Only what every submission reports in full is reported in full by all. */
  private List<String> reported() {
    List<String> all = new ArrayList<>(headers.get(0).getReported());
    headers.forEach(header -> all.retainAll(header.getReported()));
    Set<String> lost = new LinkedHashSet<>();
    headers.forEach(header -> lost.addAll(header.getReported()));
    lost.removeAll(Set.copyOf(all));
    if (!lost.isEmpty()) {
      find("merge.reported-by-some", "reported", String.join(", ", lost));
    }
    return all;
  }

  /** Made-up data stay marked, whatever they are joined with. */
  private Optional<Boolean> synthetic() {
    List<Boolean> said =
        headers.stream().map(header -> header.getSynthetic().orElse(false)).distinct().toList();
    if (said.size() > 1) {
      find("merge.partly-synthetic", "synthetic", "");
    }
    return said.contains(true) ? Optional.of(true) : headers.get(0).getSynthetic();
  }

  private List<SyntheticDivision> syntheticDivisions() {
    Map<String, SyntheticDivision> byCode = new TreeMap<>();
    for (DatasetHeader header : headers) {
      for (SyntheticDivision division : header.getSyntheticDivisions()) {
        String code = division.getCode().map(DivisionCode::toString).orElse("");
        SyntheticDivision known = byCode.putIfAbsent(code, division);
        if (known != null && !Objects.equals(known, division)) {
          find("merge.header-differs", "syntheticDivisions", code);
        }
      }
    }
    return List.copyOf(byCode.values());
  }
}
