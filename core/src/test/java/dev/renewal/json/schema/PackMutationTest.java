package dev.renewal.json.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import dev.renewal.check.PackCheck;
import dev.renewal.pack.PackFiles;
import dev.renewal.pack.PackProblem;
import dev.renewal.pack.PackReader;
import dev.renewal.text.Language;
import dev.renewal.text.LocalText;
import dev.renewal.text.MessageBundle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whole packs are taken apart, one place of each sort at a time: what the reader still takes, the
 * schema takes; and what is no longer in the form of a pack, neither takes.
 */
class PackMutationTest {
  private static final String EVERY_WORD = "vocabulary/1.0.0/";
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final Schema SCHEMA = SchemaKind.STANDARD.schema();

  /** What the reader says of form alone; the rest is about what is named, and beyond a schema. */
  private static final List<Pattern> OF_FORM =
      Stream.of(
              "missing", "expected", "no-kind", "two-kinds", "no-until", "empty-step", "pick-none")
          .map(PackMutationTest::pattern)
          .toList();

  private static final Pattern UNKNOWN_PROPERTY = Pattern.compile("there is no property \".*");

  private static Pattern pattern(String key) {
    String sentence = MessageBundle.core().template("pack." + key).text().in(Language.EN);
    return Pattern.compile(
        Stream.of(sentence.split("\\{[a-zA-Z]+\\}", -1))
            .map(Pattern::quote)
            .collect(Collectors.joining(".*")),
        Pattern.DOTALL);
  }

  @ParameterizedTest
  @ValueSource(strings = {EVERY_WORD, "core/1.0.0/"})
  void ourOwnPacksAreValid(String pack) throws IOException {
    assertEquals(List.of(), SCHEMA.validate(standard(pack).toString(), InputFormat.JSON));
  }

  @Test
  void readerAndSchemaAgreeOnEveryPlace() throws IOException {
    PackFiles files = files(EVERY_WORD);
    Tally tally = new Tally();
    new Mutations(standard(EVERY_WORD)).each(mutant -> tally.judge(files, mutant));
    assertEquals(List.of(), tally.disagreements);
    assertTrue(tally.taken > 30, "taken: " + tally.taken);
    assertTrue(tally.refused > 300, "refused: " + tally.refused);
  }

  @Test
  void theReaderSaysWhatIsOfForm() throws IOException {
    ObjectNode standard = standard("core/1.0.0/");
    standard.remove("title");
    assertEquals(Optional.of(true), formOf(files("core/1.0.0/"), standard));
  }

  /** Counts what both say. */
  private static final class Tally {
    private final List<String> disagreements = new ArrayList<>();
    private int taken;
    private int refused;

    void judge(PackFiles files, Mutant mutant) {
      boolean valid = SCHEMA.validate(mutant.standard().toString(), InputFormat.JSON).isEmpty();
      Optional<Boolean> wrong = formOf(files, mutant.standard());
      if (wrong.isEmpty()) {
        taken++;
      } else if (wrong.get()) {
        refused++;
      }
      if (wrong.isEmpty() && !valid) {
        disagreements.add("only the reader takes it: " + mutant.what());
      }
      if (wrong.orElse(false) && valid) {
        disagreements.add("only the schema takes it: " + mutant.what());
      }
    }
  }

  /** Empty if the reader takes a pack, else whether its form is wrong. */
  private static Optional<Boolean> formOf(PackFiles files, JsonNode standard) {
    byte[] json = standard.toString().getBytes(StandardCharsets.UTF_8);
    try {
      List<PackProblem> problems =
          PackCheck.problems(
              name -> name.equals(PackReader.STANDARD) ? Optional.of(json) : files.read(name));
      return problems.isEmpty()
          ? Optional.empty()
          : Optional.of(
              problems.stream().map(PackProblem::message).anyMatch(PackMutationTest::isOfForm));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static boolean isOfForm(LocalText message) {
    return UNKNOWN_PROPERTY.matcher(message.en()).matches()
        || OF_FORM.stream().anyMatch(form -> form.matcher(message.en()).matches());
  }

  private static PackFiles files(String pack) {
    return PackFiles.of(
        "/dev/renewal/standards/" + pack, PackMutationTest.class::getResourceAsStream);
  }

  private static ObjectNode standard(String pack) throws IOException {
    return (ObjectNode) MAPPER.readTree(files(pack).read(PackReader.STANDARD).orElseThrow());
  }

  /** A pack with one change. */
  private record Mutant(String what, JsonNode standard) {}

  /**
   * The changes of a pack: at the first place of each sort, and there each way to go wrong. Rules
   * are changed by themselves.
   */
  private static final class Mutations {
    private static final Pattern RULE = Pattern.compile("(/rules/[0-9]+)(/|$)");

    private final ObjectNode standard;
    private final Set<String> seen = new HashSet<>();

    Mutations(ObjectNode standard) {
      this.standard = standard;
    }

    void each(Consumer<Mutant> judge) {
      List<String> places = new ArrayList<>();
      collect(standard, "", "", places);
      for (String place : places) {
        JsonNode here = standard.at(place);
        if (here.isObject()) {
          change(place, "unknown member", judge, it -> ((ObjectNode) it).put("nobodysName", "x"));
        }
        if (place.isEmpty()) {
          continue;
        }
        int last = place.lastIndexOf('/');
        String parent = place.substring(0, last);
        String name = place.substring(last + 1).replace("~1", "/");
        if (standard.at(parent).isObject()) {
          change(parent, "without " + name, judge, it -> ((ObjectNode) it).remove(name));
          for (JsonNode other : others()) {
            change(parent, name + " is " + other, judge, it -> ((ObjectNode) it).set(name, other));
          }
        } else {
          int index = Integer.parseInt(name);
          for (JsonNode other : others()) {
            change(parent, index + " is " + other, judge, it -> ((ArrayNode) it).set(index, other));
          }
        }
      }
    }

    private static List<JsonNode> others() {
      return List.of(
          MAPPER.createObjectNode(),
          MAPPER.createArrayNode(),
          MAPPER.getNodeFactory().textNode("x"),
          MAPPER.getNodeFactory().textNode(""),
          MAPPER.getNodeFactory().numberNode(1),
          MAPPER.getNodeFactory().booleanNode(true),
          MAPPER.nullNode());
    }

    private void change(
        String place, String what, Consumer<Mutant> judge, Consumer<JsonNode> change) {
      ObjectNode copy = standard.deepCopy();
      Matcher rule = RULE.matcher(place);
      String in = place;
      if (rule.lookingAt()) {
        copy.putArray("rules").add(standard.at(rule.group(1)).deepCopy());
        in = "/rules/0" + place.substring(rule.end(1));
      } else if (!place.isEmpty() && !place.equals("/rules")) {
        copy.putArray("rules");
      }
      change.accept(copy.at(in));
      judge.accept(new Mutant(place + ": " + what, copy));
    }

    /** The first place of each sort; what leads to it tells the sort. */
    private void collect(JsonNode node, String place, String sort, List<String> places) {
      if (!seen.add(sort)) {
        return;
      }
      places.add(place);
      if (node.isObject()) {
        node.properties()
            .forEach(
                member ->
                    collect(
                        member.getValue(),
                        place + "/" + member.getKey().replace("/", "~1"),
                        lastTwo(sort) + "/" + member.getKey(),
                        places));
      }
      for (int at = 0; node.isArray() && at < node.size(); at++) {
        collect(node.get(at), place + "/" + at, lastTwo(sort) + "/*", places);
      }
    }

    private static String lastTwo(String sort) {
      String[] steps = sort.split("/", -1);
      return steps.length < 3
          ? sort
          : "/" + steps[steps.length - 2] + "/" + steps[steps.length - 1];
    }
  }
}
