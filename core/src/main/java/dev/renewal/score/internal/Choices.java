package dev.renewal.score.internal;

import dev.renewal.check.InvalidParameterException;
import dev.renewal.check.Parameters;
import dev.renewal.pack.internal.Says;
import dev.renewal.pack.internal.SettingType;
import dev.renewal.schema.JsonTree;
import dev.renewal.score.Assumption;
import dev.renewal.score.OpenQuestion;
import dev.renewal.standard.AssumedValue;
import dev.renewal.standard.Parameter;
import dev.renewal.standard.Profile;
import dev.renewal.standard.Setting;
import dev.renewal.standard.Standard;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Settles the settings of a scorecard, and keeps which parameters were used, assumed or lacking.
 */
public final class Choices {
  private final Standard standard;
  private final Parameters given;
  private final List<Profile> profiles;
  private final Map<String, String> used = new TreeMap<>();
  private final Map<String, Assumption> assumed = new TreeMap<>();
  private final Set<String> lacking = new TreeSet<>();

  /**
   * Choices.
   *
   * @param standard the standard whose parameters they are
   * @param given what was decided
   * @param profiles what is assumed where nothing was decided; of two that assume the same, the
   *     later counts
   */
  public Choices(Standard standard, Parameters given, List<Profile> profiles) {
    this.standard = standard;
    this.given = given;
    this.profiles = List.copyOf(profiles);
  }

  /** All values: those decided, and those assumed where nothing was. */
  public Parameters parameters() {
    Parameters all = Parameters.NONE;
    for (Profile profile : profiles) {
      for (AssumedValue value : profile.getValues()) {
        all = of(value).over(all);
      }
    }
    return given.over(all);
  }

  private Parameters of(AssumedValue value) {
    JsonTree named = JsonTree.object(Map.of(value.name(), value.value()));
    return Parameters.of(JsonTree.object(Map.of(standard.id(), named)));
  }

  /** The text of a setting; empty if its parameter is not set. */
  public Optional<String> text(Setting setting) {
    return setting.value().or(() -> setting.parameter().flatMap(this::parameter));
  }

  /** The value of a parameter; empty, and lacking, if it is not set. */
  public synchronized Optional<String> parameter(String name) {
    Optional<Parameter> declared = standard.parameter(name);
    Optional<String> decided =
        given.text(standard.id(), name).or(() -> declared.flatMap(Parameter::value));
    Optional<String> value = decided.or(() -> assume(name));
    value.ifPresentOrElse(text -> used.put(name, text), () -> lacking.add(name));
    return value.map(text -> plain(text, declared.flatMap(Parameter::unit)));
  }

  private Optional<String> assume(String name) {
    Optional<Assumption> found = Optional.empty();
    for (Profile profile : profiles) {
      for (AssumedValue value : profile.getValues()) {
        if (value.name().equals(name)) {
          String text = of(value).text(standard.id(), name).orElse("");
          found = Optional.of(new Assumption(name, text, profile.getId(), value.why()));
        }
      }
    }
    found.ifPresent(it -> assumed.put(name, it));
    return found.map(Assumption::value);
  }

  /** A number without the unit that its parameter has anyway. */
  private static String plain(String text, Optional<String> unit) {
    return unit.filter(text::endsWith)
        .map(it -> text.substring(0, text.length() - it.length()).strip())
        .orElse(text);
  }

  /**
   * The number of a setting.
   *
   * @throws InvalidParameterException if the value of its parameter does not fit
   */
  public Optional<Double> number(Setting setting, SettingType type) {
    Optional<String> text = text(setting);
    Optional<Double> number = text.flatMap(type::read);
    if (text.isPresent() && number.isEmpty()) {
      throw unfit(setting, Says.text("not-a", "text", text.get(), "expected", type.expected()));
    }
    return number;
  }

  /**
   * One word out of some.
   *
   * @throws InvalidParameterException if the value of its parameter is another
   */
  public Optional<String> word(Setting setting, Collection<String> words) {
    Optional<String> text = text(setting);
    if (text.isPresent() && !words.contains(text.get())) {
      throw unfit(setting, Says.unknown("word", text.get(), words));
    }
    return text;
  }

  private InvalidParameterException unfit(Setting setting, dev.renewal.text.LocalText problem) {
    return new InvalidParameterException(
        standard.id(), setting.parameter().orElse(setting.toString()), problem);
  }

  /** Notes that a parameter is not set that decides a value. */
  public void lacks(String name) {
    lacking.add(name);
  }

  /** Notes which parameters values were read by, where they are set. */
  public void readBy(Collection<String> names) {
    for (String name : names) {
      boolean before = lacking.contains(name);
      if (parameter(name).isEmpty() && !before) {
        lacking.remove(name);
      }
    }
  }

  /** The values that were used, by parameter. */
  public Map<String, String> used() {
    return new TreeMap<>(used);
  }

  /** The assumptions that were used, by parameter. */
  public List<Assumption> assumptions() {
    return List.copyOf(assumed.values());
  }

  /** The parameters that are needed and not set. */
  public List<OpenQuestion> questions() {
    List<OpenQuestion> questions = new ArrayList<>();
    for (String name : lacking) {
      standard
          .parameter(name)
          .ifPresent(
              it ->
                  questions.add(
                      new OpenQuestion(name, it.clause(), it.question(), it.answeredBy())));
    }
    return questions;
  }
}
