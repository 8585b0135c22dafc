package dev.renewal.score.internal;

import dev.renewal.pack.internal.MethodCatalogue;
import dev.renewal.pack.internal.MethodKind;
import dev.renewal.pack.internal.MethodOption;
import dev.renewal.pack.internal.SettingType;
import dev.renewal.standard.ScoreMethod;
import dev.renewal.standard.Setting;
import java.util.List;
import java.util.Optional;

/** A method of a scorecard whose name and options are settled. */
final class Settled {
  /** Thrown and caught within this package where a parameter is not set. */
  static final class Open extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Open() {
      super("a parameter is not set", null, false, false);
    }
  }

  private final String name;
  private final ScoreMethod method;
  private final List<MethodOption> known;
  private final Choices choices;

  private Settled(String name, ScoreMethod method, List<MethodOption> known, Choices choices) {
    this.name = name;
    this.method = method;
    this.known = known;
    this.choices = choices;
  }

  /** Settles the name of a method; what is open throws {@link Open}. */
  static Settled of(ScoreMethod method, MethodKind kind, Choices choices) {
    String name =
        choices.word(method.name(), MethodCatalogue.of(kind).keySet()).orElseThrow(Open::new);
    return new Settled(
        name, method, MethodCatalogue.of(kind).getOrDefault(name, List.of()), choices);
  }

  String name() {
    return name;
  }

  /** A number that must be given. */
  double number(String option) {
    return number(method.option(option).orElseThrow(Open::new));
  }

  /** A number, or what it is where it is not given. */
  double number(String option, double otherwise) {
    return method.option(option).map(this::number).orElse(otherwise);
  }

  /** A number that may be left out. */
  Optional<Double> optional(String option) {
    return method.option(option).map(this::number);
  }

  private double number(Setting setting) {
    return choices.number(setting, SettingType.NUMBER).orElseThrow(Open::new);
  }

  /** All numbers of an option. */
  List<Double> numbers(String option) {
    List<Setting> settings = method.options().getOrDefault(option, List.of());
    return settings.stream().map(this::number).toList();
  }

  /** A word, or the first there is where none is given. */
  String word(String option) {
    List<String> words =
        known.stream()
            .filter(it -> it.name().equals(option))
            .findFirst()
            .map(MethodOption::words)
            .orElse(List.of());
    Optional<Setting> setting = method.option(option);
    return setting.isEmpty()
        ? words.get(0)
        : choices.word(setting.get(), words).orElseThrow(Open::new);
  }

  /** A text that must be given. */
  String text(String option) {
    return method.option(option).flatMap(choices::text).orElseThrow(Open::new);
  }
}
