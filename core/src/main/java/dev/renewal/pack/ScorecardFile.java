package dev.renewal.pack;

import dev.renewal.pack.internal.Says;
import dev.renewal.schema.JsonTree;
import dev.renewal.schema.internal.ShippedSchema;
import dev.renewal.standard.Parameter;
import dev.renewal.standard.Profile;
import dev.renewal.standard.Resolution;
import dev.renewal.standard.Scorecard;
import dev.renewal.standard.Standard;
import dev.renewal.standard.Status;
import dev.renewal.text.LocalText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads a scorecard that stands alone in a file (独立评分表).
 *
 * <pre>{@code
 * {"format": "renewal-scorecard/1.0", "id": "liveability", "version": "1.0.0",
 *  "title": {"zh": "…", "en": "…"},
 *  "tree": {"id": "index", "children": [
 *    {"id": "green", "normaliser": {"goalposts": {"low": "0", "high": "40"}}}]}}
 * }</pre>
 *
 * <p>Beside what a scorecard of a pack says, it has its version, may have {@code parameters},
 * {@code profiles} and {@code conditions} of its own, and gives titles in place; a part without
 * title is called by its id.
 */
public final class ScorecardFile {

  private ScorecardFile() {}

  /**
   * Reads a scorecard.
   *
   * @param name the name of the file, for messages
   * @param json its bytes, in UTF-8
   * @return a standard that says nothing else: its id and version are those of the scorecard, its
   *     digest is that of the file
   * @throws InvalidPackException if it is no scorecard; says all that is wrong
   */
  public static LocatedStandard read(String name, byte[] json) {
    Problems problems = new Problems(name);
    JsonTree tree = Trees.read(name, json, problems);
    problems.throwIfAny(json);
    Places places = new Places();
    Standard standard = standard(tree, places, problems, Digests.of(json));
    problems.throwIfAny(json);
    return new LocatedStandard(standard, places, json.clone(), name);
  }

  /**
   * The JSON Schema (2020-12) of the files of scorecards, for editors and other tools.
   *
   * @return UTF-8
   */
  public static byte[] schema() {
    return ShippedSchema.read(ScorecardFile.class, "scorecard.schema.json");
  }

  private static Standard standard(JsonTree tree, Places places, Problems problems, String digest) {
    Members members = new Members(tree, problems);
    if (!members.text("format").equals(Scorecard.FORMAT)) {
      LocalText expected = LocalText.same(Scorecard.FORMAT);
      problems.add(tree.get("format").orElse(tree), "expected", "expected", expected);
    }
    String version = members.text("version");
    OpenPartsReader open = new OpenPartsReader(places, problems);
    List<Parameter> parameters = members.list("parameters", open::parameter);
    List<Profile> profiles = members.list("profiles", it -> open.profile(members.text("id"), it));
    Map<String, JsonTree> conditions =
        members.optional("conditions").map(JsonTree::members).orElse(Map.of());
    RequirementReader requirements = new RequirementReader(conditions, places, problems);
    Optional<Scorecard> scorecard =
        new ScorecardReader(requirements, ScoreTexts.inline(), places, problems).read(members);
    members.close();
    Set<String> names = parameters.stream().map(Parameter::name).collect(Collectors.toSet());
    scorecard.ifPresent(it -> new ScorecardCheck(it, names, places, problems).check());
    profiles.forEach(profile -> assumed(profile, names, places, problems));
    return new Standard(
        scorecard.map(Scorecard::id).orElse(""),
        version,
        Status.DRAFT,
        scorecard.map(Scorecard::title).orElse(LocalText.same("")),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        parameters,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        scorecard.map(List::of).orElse(List.of()),
        profiles,
        Resolution.none(digest),
        digest);
  }

  private static void assumed(
      Profile profile, Set<String> names, Places places, Problems problems) {
    List<String> known = new ArrayList<>(names);
    known.sort(null);
    profile.getValues().stream()
        .filter(value -> !names.contains(value.name()))
        .forEach(
            value ->
                problems.add(
                    places.pointer(value).orElse("") + "/name",
                    Says.unknown("parameter", value.name(), known)));
  }
}
