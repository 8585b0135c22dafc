package dev.renewal.check.internal.run;

import dev.renewal.check.Parameters;
import dev.renewal.schema.JsonTree;
import dev.renewal.standard.AssumedValue;
import dev.renewal.standard.Profile;
import dev.renewal.standard.StandardName;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The assumption profiles that were named; of two that assume the same, the later counts.
 *
 * @param named the profiles
 */
public record Profiles(List<Profile> named) {

  /** Copies the profiles. */
  public Profiles {
    named = List.copyOf(named);
  }

  /** What they assume, as parameters. */
  public Parameters parameters() {
    Parameters all = Parameters.NONE;
    for (Profile profile : named) {
      for (AssumedValue assumed : profile.getValues()) {
        Map<String, JsonTree> value = Map.of(assumed.name(), assumed.value());
        all =
            Parameters.of(JsonTree.object(Map.of(pack(profile), JsonTree.object(value)))).over(all);
      }
    }
    return all;
  }

  /** The profile that assumes a value. */
  Optional<Profile> of(String pack, String name) {
    return named.stream()
        .filter(profile -> pack(profile).equals(pack) && value(profile, name).isPresent())
        .reduce((earlier, later) -> later);
  }

  /** What a profile says about a name. */
  static Optional<AssumedValue> value(Profile profile, String name) {
    return profile.getValues().stream().filter(it -> it.name().equals(name)).findFirst();
  }

  private static String pack(Profile profile) {
    return StandardName.parse(profile.getStandard()).id();
  }
}
