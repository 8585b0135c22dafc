package dev.renewal.pack;

import dev.renewal.pack.internal.MethodCatalogue;
import dev.renewal.pack.internal.MethodKind;
import dev.renewal.pack.internal.MethodOption;
import dev.renewal.pack.internal.Says;
import dev.renewal.pack.internal.SettingType;
import dev.renewal.standard.ScoreMethod;
import dev.renewal.standard.Setting;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks settings and methods of a scorecard; what is open is checked when it is decided. */
final class ScoreSettings {
  private final Set<String> parameters;
  private final Set<String> groupings;
  private final Places places;
  private final Problems problems;

  /**
   * A check.
   *
   * @param parameters the parameters there are
   * @param groupings the groupings there are
   */
  ScoreSettings(Set<String> parameters, Set<String> groupings, Places places, Problems problems) {
    this.parameters = parameters;
    this.groupings = groupings;
    this.places = places;
    this.problems = problems;
  }

  /** Where a part stands. */
  String at(Object part) {
    return places.pointer(part).orElse("");
  }

  /** A number; empty if it is open or none. */
  Optional<Double> number(Setting setting, SettingType type) {
    Optional<String> text = written(setting);
    Optional<Double> number = text.flatMap(type::read);
    if (text.isPresent() && number.isEmpty()) {
      problems.add(
          at(setting), Says.text("not-a", "text", text.get(), "expected", type.expected()));
    }
    return number;
  }

  /** One word out of some; empty if it is open or another. */
  Optional<String> word(Setting setting, Collection<String> words) {
    Optional<String> text = written(setting);
    if (text.isPresent() && !words.contains(text.get())) {
      problems.add(at(setting), Says.unknown("word", text.get(), words));
      return Optional.empty();
    }
    return text;
  }

  private Optional<String> written(Setting setting) {
    setting
        .parameter()
        .filter(name -> !parameters.contains(name))
        .ifPresent(name -> problems.add(at(setting), Says.unknown("parameter", name, parameters)));
    return setting.value();
  }

  /** A method and its options. */
  void method(ScoreMethod method, MethodKind kind) {
    Optional<String> name = word(method.name(), MethodCatalogue.of(kind).keySet());
    if (name.isEmpty()) {
      return;
    }
    List<MethodOption> options = MethodCatalogue.of(kind).getOrDefault(name.get(), List.of());
    List<String> known = options.stream().map(MethodOption::name).toList();
    for (Map.Entry<String, List<Setting>> given : method.options().entrySet()) {
      Optional<MethodOption> option =
          options.stream().filter(it -> it.name().equals(given.getKey())).findFirst();
      if (option.isEmpty()) {
        problems.add(at(method), Says.unknown("option", given.getKey(), known));
      } else {
        option(method, option.get(), given.getValue());
      }
    }
    for (MethodOption option : options) {
      if (option.isRequired() && !method.options().containsKey(option.name())) {
        problems.add(at(method), Says.text("missing", "name", option.name()));
      }
    }
  }

  private void option(ScoreMethod method, MethodOption option, List<Setting> values) {
    if (values.isEmpty() || (values.size() > 1 && !option.type().isList())) {
      problems.add(at(method), Says.text("score.one-value", "name", option.name()));
      return;
    }
    switch (option.type()) {
      case NUMBER, NUMBERS -> values.forEach(it -> number(it, SettingType.NUMBER));
      case NOT_NEGATIVE -> number(values.get(0), SettingType.NOT_NEGATIVE);
      case POSITIVE, POSITIVES -> values.forEach(it -> number(it, SettingType.POSITIVE));
      case SHARE -> number(values.get(0), SettingType.SHARE);
      case WHOLE -> number(values.get(0), SettingType.WHOLE);
      case WORD -> word(values.get(0), option.words());
      case GROUPING -> grouping(values.get(0));
      case ASCENDING -> ascending(method, option, values);
    }
  }

  private void grouping(Setting setting) {
    written(setting)
        .filter(name -> !groupings.contains(name))
        .ifPresent(name -> problems.add(at(setting), Says.unknown("grouping", name, groupings)));
  }

  private void ascending(ScoreMethod method, MethodOption option, List<Setting> values) {
    double last = Double.NEGATIVE_INFINITY;
    for (Setting value : values) {
      Optional<Double> number = number(value, SettingType.NUMBER);
      if (number.isPresent() && number.get() <= last) {
        problems.add(at(method), Says.text("score.ascending", "name", option.name()));
        return;
      }
      last = number.orElse(last);
    }
  }
}
