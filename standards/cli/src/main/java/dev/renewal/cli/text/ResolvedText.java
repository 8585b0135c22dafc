package dev.renewal.cli.text;

import dev.renewal.standard.AppliedOverlay;
import dev.renewal.standard.Clause;
import dev.renewal.standard.Origin;
import dev.renewal.standard.ResolvedValue;
import dev.renewal.standard.Standard;
import dev.renewal.standard.ValuePlace;
import dev.renewal.text.DisplayWidth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A standard with every value it judges by, and where each comes from. */
public final class ResolvedText {

  private final Page page = new Page();
  private final Words words;
  private final Ink ink;

  private ResolvedText(Words words, Ink ink) {
    this.words = words;
    this.ink = ink;
  }

  /** The text, each line ended by a line feed. */
  public static String of(Standard standard, Words words, Ink ink) {
    ResolvedText text = new ResolvedText(words, ink);
    text.write(standard);
    return text.page.toString();
  }

  private void write(Standard standard) {
    page.line(
        ink.strong(standard.id() + " " + standard.version()) + "  " + words.of(standard.title()));
    int width = words.width("standard.digest", "resolved.overlay", "standard.base-digest");
    page.entry(2, words.say("standard.digest"), width, standard.digest());
    if (!standard.resolution().overlays().isEmpty()) {
      page.entry(2, words.say("standard.base-digest"), width, standard.resolution().baseDigest());
    }
    for (AppliedOverlay overlay : standard.resolution().overlays()) {
      page.entry(2, words.say("resolved.overlay"), width, describe(overlay));
    }
    Map<ValuePlace.Kind, List<ResolvedValue>> kinds = new TreeMap<>();
    for (ResolvedValue value : standard.values()) {
      kinds.computeIfAbsent(value.place().kind(), unused -> new ArrayList<>()).add(value);
    }
    kinds.forEach(this::writeSection);
  }

  private String describe(AppliedOverlay overlay) {
    List<String> said = new ArrayList<>();
    said.add(overlay.name());
    said.add(words.of(overlay.title()));
    said.add(overlay.issuer());
    if (overlay.validFrom().isPresent() || overlay.validTo().isPresent()) {
      said.add(Words.period(overlay.validFrom(), overlay.validTo()));
    }
    return words.join(said);
  }

  private void writeSection(ValuePlace.Kind kind, List<ResolvedValue> values) {
    page.blank();
    String key =
        switch (kind) {
          case STANDARD -> "resolved.standard";
          case RULE -> "resolved.rules";
          case PARAMETER -> "resolved.parameters";
          case CODELIST -> "resolved.codelists";
          case CLAUSE -> "resolved.clauses";
        };
    page.line(ink.strong(words.say(key)) + "  " + values.size());
    Map<String, List<ResolvedValue>> holders = new LinkedHashMap<>();
    for (ResolvedValue value : values) {
      holders.computeIfAbsent(holder(value.place()), unused -> new ArrayList<>()).add(value);
    }
    holders.forEach(
        (holder, held) -> {
          if (!holder.isEmpty()) {
            page.line("  " + holder);
          }
          writeValues(held, holder.isEmpty() ? 2 : 4);
        });
  }

  private void writeValues(List<ResolvedValue> values, int indent) {
    int nameWidth = 0;
    int valueWidth = 0;
    for (ResolvedValue value : values) {
      nameWidth = Math.max(nameWidth, DisplayWidth.of(name(value.place())));
      valueWidth = Math.max(valueWidth, DisplayWidth.of(value(value)));
    }
    for (ResolvedValue value : values) {
      String lead =
          DisplayWidth.padRight(name(value.place()), nameWidth)
              + "  "
              + DisplayWidth.padRight(value(value), valueWidth);
      page.entry(indent, lead, nameWidth + 2 + valueWidth, origin(value));
    }
  }

  /** The rule or list whose values stand together below its name; empty where none does. */
  private static String holder(ValuePlace place) {
    return switch (place.kind()) {
      case RULE, CODELIST -> place.id();
      case STANDARD, PARAMETER, CLAUSE -> "";
    };
  }

  private static String name(ValuePlace place) {
    return switch (place.kind()) {
      case STANDARD, RULE, CODELIST -> place.at();
      case PARAMETER, CLAUSE -> place.id();
    };
  }

  private String value(ResolvedValue value) {
    return value.value().orElse(words.say("resolved.open"));
  }

  private String origin(ResolvedValue value) {
    List<String> said = new ArrayList<>();
    said.add(value.from());
    value.clause().map(ResolvedText::cited).ifPresent(said::add);
    value.origin().ifPresent(origin -> describe(origin, said));
    return words.join(said);
  }

  private static String cited(Clause clause) {
    return clause.source() + " " + clause.locator();
  }

  private void describe(Origin origin, List<String> said) {
    origin.previous().ifPresent(it -> said.add(words.say("resolved.was", "value", it)));
    switch (origin.effect()) {
      case TIGHTENS, RELAXES, UNCLEAR -> {
        if (origin.previous().isPresent()) {
          said.add(words.of(origin.effect().label()));
        }
      }
      case NONE -> {}
    }
    origin.reason().map(words::of).ifPresent(said::add);
  }
}
