package dev.renewal.samples.kit;

import dev.renewal.dataset.RecordSource;
import dev.renewal.json.DatasetReader;
import dev.renewal.json.ReadLimits;
import dev.renewal.model.Document;
import dev.renewal.samples.Sample;
import dev.renewal.samples.generation.SampleProfiles;
import dev.renewal.samples.manifest.SampleForm;
import dev.renewal.text.LocalText;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;

/**
 * How a sample is got, and got again (样例配方): the profile or the standard that it comes from, the
 * rule that it breaks, and a seed. The same recipe gives the same sample on every machine.
 *
 * <p>The kits for JUnit and jqwik are made of it; with other test frameworks it is used as it is:
 *
 * <pre>{@code
 * Town good = SampleRecipe.ofStandard("townscape-town").document(Town.class);
 * Sample bad = SampleRecipe.breaking("TT-3.2-1").withSeed(7).sample();
 * }</pre>
 *
 * <p>Immutable, and safe for many threads. Samples are kept for a while, since tests ask for the
 * same ones over and over.
 */
public final class SampleRecipe {

  private static final SampleShelf SHELF = new SampleShelf();

  private final SampleOrigin origin;
  private final Optional<String> violates;
  private final long seed;

  private SampleRecipe(SampleOrigin origin, Optional<String> violates, long seed) {
    this.origin = origin;
    this.violates = violates;
    this.seed = seed;
  }

  /**
   * Data of a profile, with the seed 1.
   *
   * @param profile the id of a shipped profile such as {@code typical}, or the path of a file
   * @throws WrongRecipeException if there is no such profile, or it is broken
   */
  public static SampleRecipe ofProfile(String profile) {
    return new SampleRecipe(ProfileOrigin.of(profile), Optional.empty(), 1);
  }

  /**
   * The smallest sample that meets a standard, with the seed 1.
   *
   * @param standard an id such as {@code townscape-town}, one with its version, or the folder of a
   *     pack
   * @throws WrongRecipeException if there is no such standard, or it is broken
   */
  public static SampleRecipe ofStandard(String standard) {
    return new SampleRecipe(StandardOrigin.of(standard), Optional.empty(), 1);
  }

  /**
   * The sample that breaks a rule of an installed standard, with the seed 1.
   *
   * @param rule the id of the rule such as {@code TT-3.2-1}; it is looked for in the latest version
   *     of each standard
   * @throws WrongRecipeException if no standard has the rule
   */
  public static SampleRecipe breaking(String rule) {
    return new SampleRecipe(StandardOrigin.having(rule), Optional.of(rule), 1);
  }

  /**
   * What names ask for, as annotations have them: an empty one asks for nothing. A rule alone names
   * its standard, too; where no name asks for anything, it is the smallest profile with documents
   * of the type.
   *
   * @param profile as {@link #ofProfile} takes it
   * @param standard as {@link #ofStandard} takes it
   * @param violates the id of a rule
   * @param type what {@link #as} is asked for later
   * @throws WrongRecipeException if both a profile and a standard are named, or there is no such
   *     profile, standard or rule
   */
  public static SampleRecipe of(String profile, String standard, String violates, Type type) {
    if (!profile.isEmpty() && !standard.isEmpty()) {
      throw new WrongRecipeException("both", "profile", profile, "standard", standard);
    }
    if (profile.isEmpty() && standard.isEmpty()) {
      return violates.isEmpty() ? smallest(SampleType.of(type)) : breaking(violates);
    }
    SampleRecipe recipe = profile.isEmpty() ? ofStandard(standard) : ofProfile(profile);
    return violates.isEmpty() ? recipe : recipe.violating(violates);
  }

  /**
   * Data of the first small profile that has documents of a type, with the seed 1.
   *
   * @param type such as {@code Town.class}
   * @throws WrongRecipeException if none has any
   */
  public static SampleRecipe having(Class<? extends Document> type) {
    return smallest(SampleType.of(type));
  }

  private static SampleRecipe smallest(SampleType type) {
    List<SampleRecipe> small =
        SampleProfiles.small().stream().map(SampleRecipe::ofProfile).toList();
    if (type.kind().isEmpty()) {
      return small.get(0);
    }
    String kind = type.kind().get().name();
    return small.stream()
        .filter(it -> it.profile().orElseThrow().data(1).count(kind) > 0)
        .findFirst()
        .orElseThrow(() -> new WrongRecipeException("kind.no-profile", "kind", kind));
  }

  /**
   * The same recipe with another seed.
   *
   * @param other any number; each gives other names and numbers
   */
  public SampleRecipe withSeed(long other) {
    return new SampleRecipe(origin, violates, other);
  }

  /**
   * The same recipe with another number of records in the scalable group of the profile.
   *
   * @param records how many, at least 1
   * @throws WrongRecipeException if it is of no profile, or of one whose numbers are published
   */
  public SampleRecipe withCount(int records) {
    ProfileOrigin profile =
        profile().orElseThrow(() -> new WrongRecipeException("standard.no-count"));
    if (records < 1) {
      throw new WrongRecipeException("profile.count", "count", records);
    }
    return new SampleRecipe(profile.withCount(records), violates, seed);
  }

  /**
   * The same recipe, for the sample that breaks a rule.
   *
   * @param rule the id of a rule of the standard, or of one that the profile claims
   * @throws WrongRecipeException if there is no such rule
   */
  public SampleRecipe violating(String rule) {
    origin.checkRule(rule);
    return new SampleRecipe(origin, Optional.of(rule), seed);
  }

  private Optional<ProfileOrigin> profile() {
    return origin instanceof ProfileOrigin profile ? Optional.of(profile) : Optional.empty();
  }

  /** Whether it is of a profile that has a group whose number of records can be set. */
  public boolean isScalable() {
    return profile().filter(it -> it.profile().getScalable().isPresent()).isPresent();
  }

  /** The ids of the rules of its standard; none if it is of a profile. */
  public List<String> rules() {
    return origin instanceof StandardOrigin built
        ? StandardOrigin.rules(List.of(built.standard()))
        : List.of();
  }

  /** The seed. */
  public long seed() {
    return seed;
  }

  /** The rule that the sample breaks; empty if it conforms. */
  public Optional<String> violates() {
    return violates;
  }

  /**
   * The sample: its dataset, and the findings that a validator must report.
   *
   * @throws WrongRecipeException if the rule cannot be broken, or nothing can be as is asked
   */
  public Sample sample() {
    return SHELF.get(
        key(), () -> violates.map(it -> origin.violating(it, seed)).orElseGet(this::conforming));
  }

  private Sample conforming() {
    return origin.conforming(seed);
  }

  private String key() {
    return origin.key() + " " + seed + " " + violates.orElse("");
  }

  /**
   * The sample as a value of a type.
   *
   * @param type {@code Dataset}, {@link Sample}, {@link RecordSource}, {@code byte[]} or {@code
   *     String} for the JSON file, a type of document for {@link #document}, or a {@code List} of
   *     it for {@link #documents}
   * @throws WrongRecipeException if samples cannot be of the type, or there is no such sample
   */
  public Object as(Type type) {
    return SampleType.of(type).value(this);
  }

  /**
   * The document of a type that a test is about: the one that breaks the rule, or the first of a
   * sample that conforms.
   *
   * @param type such as {@code Town.class}
   * @throws WrongRecipeException if the sample has none, or the rule is broken elsewhere
   */
  public <T extends Document> T document(Class<T> type) {
    return type.cast(new SampleDocuments(sample()).one(SampleType.kind(type), this));
  }

  /**
   * All documents of a type, in their order.
   *
   * @param type such as {@code Town.class}
   */
  public <T extends Document> List<T> documents(Class<T> type) {
    return new SampleDocuments(sample())
        .of(SampleType.kind(type)).stream().<T>map(type::cast).toList();
  }

  /**
   * Writes the file of the sample, the same bytes as the {@code renewal sample} command. A sample
   * of a profile that conforms is written in constant memory, however large.
   *
   * @param output takes UTF-8; stays open
   * @param form the form of the file
   * @throws IOException if the output fails
   */
  public void write(OutputStream output, SampleForm form) throws IOException {
    if (violates.isPresent()) {
      output.write(form.bytes(sample().dataset()));
    } else {
      origin.write(seed, output, form);
    }
  }

  /** The records of the sample, which can be opened as often as wanted. */
  public RecordSource source() {
    return violates.isPresent()
        ? DatasetReader.of(ReadLimits.DEFAULT).source(SampleForm.JSON.bytes(sample().dataset()))
        : origin.source(seed);
  }

  /**
   * The line that tells how to get the same sample again: in Java and by the command.
   *
   * @return such as {@code To get the same sample again: @RenewalSample(standard =
   *     "townscape-town@1.0.0", violates = "TT-3.2-1", seed = 7) · renewal sample --standard
   *     townscape-town@1.0.0 --violate TT-3.2-1 --seed 7 -o DIR}
   */
  public LocalText replay() {
    String rule = violates.map(it -> ", violates = " + Quoted.inJava(it)).orElse("");
    return KitTexts.text(
        "replay",
        "java",
        "@RenewalSample(" + origin.attributes() + rule + ", seed = " + seed + ")",
        "options",
        this);
  }

  /** The options of the command {@code renewal sample} that write the sample. */
  @Override
  public String toString() {
    String rule = violates.map(it -> " --violate " + Quoted.inShell(it)).orElse("");
    return origin.options() + rule + " --seed " + seed;
  }
}
