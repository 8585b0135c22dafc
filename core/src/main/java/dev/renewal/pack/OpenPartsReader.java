package dev.renewal.pack;

import dev.renewal.schema.JsonTree;
import dev.renewal.standard.AssumedValue;
import dev.renewal.standard.Parameter;
import dev.renewal.standard.ParameterType;
import dev.renewal.standard.Profile;
import dev.renewal.text.LocalText;
import java.util.List;
import java.util.Optional;

/** Reads what is left open, and what may be assumed about it. */
final class OpenPartsReader {
  private final Places places;
  private final Problems problems;

  OpenPartsReader(Places places, Problems problems) {
    this.places = places;
    this.problems = problems;
  }

  Optional<Parameter> parameter(JsonTree tree) {
    Members members = new Members(tree, problems);
    Parameter parameter =
        new Parameter(
            members.text("name"),
            members
                .requiredCode("type", List.of(ParameterType.values()), ParameterType::code)
                .orElse(ParameterType.CODE),
            members.optionalText("unit"),
            members.optionalText("list"),
            members.texts("values"),
            members.text("clause"),
            members.localText("question"),
            members.localText("answeredBy"),
            members.optionalText("default"));
    members.close();
    return Optional.of(places.put(parameter, tree));
  }

  Optional<Profile> profile(String standard, JsonTree tree) {
    Members members = new Members(tree, problems);
    Profile profile =
        Profile.builder()
            .standard(standard)
            .id(members.text("id"))
            .title(members.localText("title"))
            .addAllValues(members.list("values", this::assumed))
            .build();
    members.close();
    return Optional.of(places.put(profile, tree));
  }

  private Optional<AssumedValue> assumed(JsonTree tree) {
    Members members = new Members(tree, problems);
    String name = members.text("name");
    Optional<JsonTree> value = members.required("value");
    value.filter(it -> !ParameterForm.fits(it)).ifPresent(it -> problems.add(it, "parameter-form"));
    LocalText why = members.localText("why");
    members.close();
    return value.map(it -> places.put(new AssumedValue(name, it, why), tree));
  }
}
