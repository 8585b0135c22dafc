package dev.renewal.samples.internal;

import dev.renewal.dataset.Dataset;
import dev.renewal.samples.drawing.InventedNames;
import dev.renewal.samples.drawing.RecordStreams;
import dev.renewal.schema.Attribute;
import dev.renewal.schema.DocumentKinds;
import dev.renewal.schema.Glossary;
import dev.renewal.schema.RecordType;
import dev.renewal.schema.ValueType;
import dev.renewal.text.LocalText;
import dev.renewal.violation.Edit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Invented Chinese names and texts in the place of placeholders. */
final class Names {
  private static final String NAME = "name";
  private static final Set<String> ENGLISH = Set.of("nameEn", "titleEn");

  private final long seed;
  private final long index;
  private final InventedTexts texts;
  private final Map<String, Integer> used = new HashMap<>();

  Names(long seed, long index) {
    this.texts = new InventedTexts(seed, index);
    this.seed = seed;
    this.index = index;
  }

  /** A change for each text that the builder of the dataset has put there to have one. */
  List<Edit> edits(Dataset dataset) {
    List<Edit> edits = new ArrayList<>();
    Map<String, InventedNames> names = new HashMap<>();
    for (Leaf leaf : Leaf.of(dataset)) {
      if (isPlaceholder(leaf)) {
        InventedNames drawn =
            names.computeIfAbsent(
                leaf.kind() + leaf.index(),
                unused ->
                    InventedNames.of(
                        RecordStreams.of(
                            RecordStreams.of(seed, leaf.kind(), index).nextLong(),
                            leaf.kind(),
                            leaf.index())));
        edits.add(Edit.replace(leaf.pointer(), leaf.value(), text(leaf, drawn)));
      }
    }
    return edits;
  }

  private static boolean isPlaceholder(Leaf leaf) {
    Attribute attribute = leaf.attribute();
    if (attribute.type().kind() != ValueType.Kind.TEXT
        || attribute.name().equals("id")
        || attribute.refersTo().isPresent()
        || attribute.refersToOwn().isPresent()) {
      return false;
    }
    String text = leaf.value().toString();
    return text.startsWith("NEW-") || isOwnId(leaf, text);
  }

  /** A document without a better name has been named after its id. */
  private static boolean isOwnId(Leaf leaf, String text) {
    return leaf.attribute().name().equals(NAME) && text.startsWith(leaf.kind() + "-");
  }

  private String text(Leaf leaf, InventedNames drawn) {
    if (ENGLISH.contains(leaf.attribute().name())) {
      return "Invented " + leaf.kind() + " " + (leaf.index() + 1);
    }
    if (leaf.attribute().isPersonal() && leaf.attribute().name().equals(NAME)) {
      return drawn.person();
    }
    boolean isName = leaf.attribute().name().equals(NAME);
    String text = texts.next(leaf.attribute(), drawn).orElseGet(() -> plain(leaf, drawn));
    int times = isName ? used.merge(text, 1, Integer::sum) : 1;
    return times == 1 ? text : text + times;
  }

  private static String plain(Leaf leaf, InventedNames drawn) {
    String word = word(leaf);
    return leaf.attribute().name().equals(NAME) ? drawn.place(word) : "虚构的" + word;
  }

  /** What people call the thing that has the name, or the attribute. */
  private static String word(Leaf leaf) {
    Attribute attribute = leaf.attribute();
    Optional<RecordType> kind = DocumentKinds.byName(leaf.kind()).map(it -> it.type());
    Optional<LocalText> term =
        attribute.name().equals(NAME)
            ? kind.filter(attribute.owner()::equals)
                .flatMap(Glossary::term)
                .or(() -> Glossary.term(attribute.owner()))
            : Glossary.term(attribute);
    return term.map(LocalText::zh).map(Names::plain).orElse(attribute.name());
  }

  /** The term without what stands in brackets: 镇(街道) is 镇. */
  private static String plain(String term) {
    int bracket = term.indexOf('(');
    return bracket > 0 ? term.substring(0, bracket) : term;
  }
}
