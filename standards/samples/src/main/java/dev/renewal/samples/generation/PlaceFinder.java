package dev.renewal.samples.generation;

import dev.renewal.dataset.DatasetHeader;
import dev.renewal.dataset.SyntheticDivision;
import dev.renewal.identifier.DivisionCode;
import dev.renewal.identifier.DivisionLevel;
import dev.renewal.samples.profile.SamplePlaces;
import dev.renewal.standards.Division;
import dev.renewal.standards.Divisions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds the places of a group: among the header's synthetic divisions, else in the table. */
final class PlaceFinder {

  private final Map<String, String> synthetic = new LinkedHashMap<>();
  private final ProfileProblems problems;
  private final Map<String, byte[]> known = new HashMap<>();

  PlaceFinder(Optional<DatasetHeader> header, ProfileProblems problems) {
    this.problems = problems;
    for (SyntheticDivision division :
        header.map(DatasetHeader::getSyntheticDivisions).orElse(List.of())) {
      synthetic.put(
          division.getCode().map(DivisionCode::toString).orElse(""), division.getName().orElse(""));
    }
  }

  /** The places; empty, and said, if there are none. */
  Optional<Places> find(SamplePlaces wanted, String pointer) {
    List<Division> found = new ArrayList<>();
    Set<DivisionLevel> levels = Set.copyOf(wanted.getLevels());
    for (int at = 0; at < wanted.getWithin().size(); at++) {
      DivisionCode code = wanted.getWithin().get(at);
      List<Division> here = within(code).filter(it -> fits(it, levels)).toList();
      if (here.isEmpty()) {
        problems.add("within", pointer + "/within/" + at, "value", code);
      }
      found.addAll(here);
    }
    if (wanted.getWithin().isEmpty()) {
      Divisions.table().stream().filter(it -> fits(it, levels)).forEach(found::add);
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(places(found));
  }

  private static boolean fits(Division division, Set<DivisionLevel> levels) {
    return levels.isEmpty() || levels.contains(division.level());
  }

  private Stream<Division> within(DivisionCode code) {
    if (synthetic.containsKey(code.toString())) {
      return synthetic.entrySet().stream()
          .filter(it -> it.getKey().startsWith(code.toString()))
          .map(it -> new Division(DivisionCode.of(it.getKey()), it.getValue()));
    }
    return Divisions.table().within(code);
  }

  private Places places(List<Division> found) {
    Map<String, byte[][]> texts = new HashMap<>();
    texts.put("code", texts(found, it -> it.code().toString()));
    texts.put("place", texts(found, Division::name));
    texts.put("countyCode", texts(found, it -> code(it.code().county())));
    texts.put("county", texts(found, it -> name(it.code().county())));
    texts.put("prefectureCode", texts(found, it -> code(it.code().prefecture())));
    texts.put("prefecture", texts(found, it -> name(it.code().prefecture())));
    texts.put("provinceCode", texts(found, it -> it.code().province().toString()));
    texts.put("province", texts(found, it -> name(Optional.of(it.code().province()))));
    return new Places(texts, found.size());
  }

  private byte[][] texts(List<Division> found, Function<Division, String> text) {
    byte[][] texts = new byte[found.size()][];
    for (int place = 0; place < texts.length; place++) {
      texts[place] = known.computeIfAbsent(text.apply(found.get(place)), JsonText::escaped);
    }
    return texts;
  }

  private static String code(Optional<DivisionCode> code) {
    return code.map(DivisionCode::toString).orElse("");
  }

  private String name(Optional<DivisionCode> code) {
    return code.map(
            it ->
                Optional.ofNullable(synthetic.get(it.toString()))
                    .or(() -> Divisions.table().find(it).map(Division::name))
                    .orElse(""))
        .orElse("");
  }
}
