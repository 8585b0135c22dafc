package dev.renewal.samples.kit;

import dev.renewal.check.InvalidStandardException;
import dev.renewal.dataset.RecordSource;
import dev.renewal.json.DatasetReader;
import dev.renewal.json.ReadLimits;
import dev.renewal.pack.InvalidPackException;
import dev.renewal.samples.Sample;
import dev.renewal.samples.SampleFamily;
import dev.renewal.samples.Samples;
import dev.renewal.samples.UnsatisfiableStandardException;
import dev.renewal.samples.manifest.SampleForm;
import dev.renewal.standard.Rule;
import dev.renewal.standard.Standard;
import dev.renewal.standard.StandardName;
import dev.renewal.standards.Standards;
import dev.renewal.standards.UnknownStandardException;
import dev.renewal.text.LocalText;
import dev.renewal.text.NearestName;
import dev.renewal.violation.Breach;
import dev.renewal.violation.NoViolation;
import dev.renewal.violation.Violation;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Samples built from the rules of a standard.
 *
 * @param name the id with its version, or the folder of the pack
 * @param standard the standard
 */
record StandardOrigin(String name, Standard standard) implements SampleOrigin {

  /**
   * The samples of a standard.
   *
   * @param name an id, an id with a version, or the folder of a pack
   * @throws WrongRecipeException if there is no such standard, or it is broken
   */
  static StandardOrigin of(String name) {
    try {
      Standard standard = Standards.get(name);
      return new StandardOrigin(StandardName.isName(name) ? named(standard) : name, standard);
    } catch (UnknownStandardException unknown) {
      throw unknown(name);
    } catch (InvalidPackException broken) {
      throw broken(name, broken.text());
    } catch (UncheckedIOException | InvalidPathException noFolder) {
      throw unknown(name);
    }
  }

  /**
   * The samples of the standard that has a rule: the latest version of it, of those installed.
   *
   * @throws WrongRecipeException if none has it
   */
  static StandardOrigin having(String rule) {
    List<Standard> latest =
        Standards.all().stream().map(Standard::id).distinct().map(Standards::get).toList();
    return latest.stream()
        .filter(it -> it.rule(rule).isPresent())
        .findFirst()
        .map(it -> new StandardOrigin(named(it), it))
        .orElseThrow(
            () ->
                new WrongRecipeException(
                    "rule.unknown.anywhere",
                    "rule",
                    rule,
                    "hint",
                    KitTexts.hint(NearestName.of(rule, rules(latest)))));
  }

  private static String named(Standard standard) {
    return StandardName.of(standard).toString();
  }

  /** The ids of all rules of standards. */
  static List<String> rules(List<Standard> standards) {
    return standards.stream().flatMap(it -> it.rules().stream()).map(Rule::id).toList();
  }

  private static WrongRecipeException unknown(String name) {
    List<String> ids = Standards.all().stream().map(Standard::id).distinct().toList();
    return new WrongRecipeException(
        "standard.unknown",
        "standard",
        name,
        "hint",
        KitTexts.hint(NearestName.of(name, ids)),
        "standards",
        ids.stream().collect(Collectors.joining(", ")));
  }

  private static WrongRecipeException broken(String name, LocalText problems) {
    return new WrongRecipeException("standard.broken", "standard", name, "problems", problems);
  }

  private Samples samples() {
    try {
      return Samples.of(standard);
    } catch (UnsatisfiableStandardException contradiction) {
      throw broken(name, contradiction.text());
    } catch (InvalidStandardException broken) {
      throw broken(name, broken.text());
    }
  }

  @Override
  public Sample conforming(long seed) {
    return samples().conforming(seed);
  }

  @Override
  public Sample violating(String rule, long seed) {
    return broken(samples().family(seed, 0), rule, name);
  }

  /** The sample of a family that breaks a rule. */
  static Sample broken(SampleFamily family, String rule, String standard) {
    Breach breach = family.breach(rule);
    if (breach instanceof NoViolation none) {
      throw new WrongRecipeException(
          "rule.unbroken", "rule", rule, "standard", standard, "reason", none.text());
    }
    return family.sample((Violation) breach);
  }

  @Override
  public void checkRule(String rule) {
    if (standard.rule(rule).isEmpty()) {
      throw new WrongRecipeException(
          "rule.unknown",
          "where",
          name,
          "rule",
          rule,
          "hint",
          KitTexts.hint(NearestName.of(rule, rules(List.of(standard)))));
    }
  }

  @Override
  public void write(long seed, OutputStream output, SampleForm form) throws IOException {
    output.write(form.bytes(conforming(seed).dataset()));
  }

  @Override
  public RecordSource source(long seed) {
    return DatasetReader.of(ReadLimits.DEFAULT)
        .source(SampleForm.JSON.bytes(conforming(seed).dataset()));
  }

  @Override
  public String options() {
    return "--standard " + Quoted.inShell(name);
  }

  @Override
  public String attributes() {
    return "standard = " + Quoted.inJava(name);
  }

  @Override
  public String key() {
    return standard.digest();
  }
}
