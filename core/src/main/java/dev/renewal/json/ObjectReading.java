package dev.renewal.json;

import dev.renewal.dataset.Aside;
import dev.renewal.dataset.Broken;
import dev.renewal.finding.Problem;
import dev.renewal.finding.Severity;
import dev.renewal.finding.TextPosition;
import dev.renewal.schema.Attribute;
import dev.renewal.schema.JsonTree;
import dev.renewal.schema.Slots;
import dev.renewal.schema.ValueType.Kind;
import dev.renewal.text.LocalText;
import dev.renewal.text.NearestName;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads objects off a scanner: value by value into their slots, noting every problem and going on
 * behind it.
 *
 * <p>Documents are left as slots, of which a Java object can be made, since the model accepts any
 * values of the right types. Other types may refuse what they are given, so their Java objects are
 * made at once, each where it stands.
 */
final class ObjectReading {

  /** Stands for a value that could not be read. */
  private static final Object UNREADABLE = new Object();

  private static final Names LANGUAGES = new Names(List.of("zh", "en"));

  private final Scanner scanner;
  private final boolean keepsUnknown;
  private final Steps steps = new Steps();
  private final Problems problems;
  private final List<Attribute> unbound = new ArrayList<>();
  private List<Aside> asides = List.of();
  private Broken.@Nullable Builder broken;
  private Severity unknownSeverity = Severity.ERROR;
  private boolean makesObjects;

  ObjectReading(Scanner scanner, ReadLimits limits, boolean keepsUnknown) {
    this.scanner = scanner;
    this.keepsUnknown = keepsUnknown;
    problems = new Problems(limits.maxProblems());
  }

  /** From here on unknown properties are no errors: the format is newer than this library. */
  void expectUnknown() {
    unknownSeverity = Severity.INFO;
  }

  /** Starts a record at a pointer. */
  void start(String pointer) {
    steps.start(pointer);
    unbound.clear();
    broken = null;
    asides = List.of();
  }

  /** Whether unknown properties are no errors. */
  boolean expectsUnknown() {
    return unknownSeverity == Severity.INFO;
  }

  /** Hands over the problems outside all records since the last time. */
  List<Problem> takeProblems() {
    return problems("");
  }

  /** Hands over the problems of the record at a pointer. */
  List<Problem> problems(String pointer) {
    return problems.take(pointer);
  }

  /** The attributes that could not be read. */
  Broken broken() {
    return broken == null ? Broken.NONE : broken.build();
  }

  /** The unknown properties. */
  List<Aside> asides() {
    return asides;
  }

  // ---------------------------------------------------------------- objects

  /** Reads a value that should be an object of a type, into a Java object; null if it is none. */
  @Nullable Object root(ObjectPlan plan) {
    makesObjects = true;
    return any(plan);
  }

  /** Reads a value that should be a document of a type, into slots; null if it is none. */
  @Nullable Slots document(ObjectPlan plan) {
    makesObjects = false;
    return (Slots) any(plan);
  }

  private @Nullable Object any(ObjectPlan plan) {
    if (scanner.next() != '{') {
      wrongType(Says.text("expected.kind.object"));
      return null;
    }
    return object(plan);
  }

  private @Nullable Object object(ObjectPlan plan) {
    scanner.open(true);
    @Nullable Object[] values = new @Nullable Object[plan.fields.length];
    int mark = unbound.size();
    long seen = 0;
    long set = 0;
    if (scanner.hasMembers()) {
      int expected = 0;
      do {
        int index = plan.names.read(scanner, expected);
        if (index == Names.UNKNOWN) {
          unknown(plan.names, plan.type.name());
          continue;
        }
        long bit = 1L << index;
        Field field = plan.fields[index];
        steps.push(field.attribute.name());
        if ((seen & bit) == 0) {
          scanner.colon();
          Object value = member(field);
          if (value != null) {
            values[index] = value;
            set |= bit;
          }
        } else {
          duplicate();
          unbound.add(field.attribute);
        }
        seen |= bit;
        expected = index + 1;
        steps.pop();
      } while (scanner.moreMembers());
    }
    Object object = null;
    if ((set & plan.mandatory) == plan.mandatory) {
      Slots slots = Slots.of(plan.type, values);
      object = makesObjects ? made(slots) : slots;
    } else {
      missing(plan, set, mark);
    }
    bind(object, mark);
    return object;
  }

  private void bind(@Nullable Object object, int mark) {
    if (unbound.size() == mark) {
      return;
    }
    if (object != null) {
      Broken.Builder all = broken == null ? Broken.builder() : broken;
      for (int at = mark; at < unbound.size(); at++) {
        all.add(object, unbound.get(at));
      }
      broken = all;
    }
    unbound.subList(mark, unbound.size()).clear();
  }

  private @Nullable Object made(Slots slots) {
    try {
      return slots.toObject();
    } catch (RuntimeException refused) {
      report(
          "structure.value",
          null,
          Says.text("expected.kind.object"),
          LocalText.same(Says.snippet(String.valueOf(refused.getMessage()))));
      return null;
    }
  }

  /** Notes the mandatory attributes that are not there; those that are broken are noted already. */
  private void missing(ObjectPlan plan, long set, int mark) {
    List<Attribute> noted = unbound.subList(mark, unbound.size());
    for (Field field : plan.fields) {
      long bit = 1L << field.attribute.index();
      if ((plan.mandatory & ~set & bit) == 0
          || noted.contains(field.attribute)
          || problems.omitsOne()) {
        continue;
      }
      Map<String, Object> arguments =
          Map.of("name", field.attribute.name(), "owner", plan.type.name());
      problems.add(
          problem("structure.missing", null)
              .expected(field.expected())
              .message(Says.text("message.missing", arguments))
              .build());
    }
  }

  /** Reads the value of an attribute, or the list of its values; null if there is none. */
  private @Nullable Object member(Field field) {
    if (field.list) {
      return list(field);
    }
    Object value = value(field);
    if (value == UNREADABLE) {
      unbound.add(field.attribute);
      return null;
    }
    return value;
  }

  private @Nullable Object list(Field field) {
    int next = scanner.next();
    if (next != '[') {
      if (next == 'n') {
        scanner.literal();
        return null;
      }
      wrongType(Says.text("expected.list", Map.of("element", field.expected())));
      unbound.add(field.attribute);
      return null;
    }
    scanner.open(false);
    List<Object> elements = new ArrayList<>();
    boolean all = true;
    if (scanner.hasElements()) {
      steps.pushIndex();
      int index = 0;
      do {
        steps.index(index++);
        Object value = element(field);
        if (value == UNREADABLE) {
          all = false;
        } else {
          elements.add(value);
        }
      } while (scanner.moreElements());
      steps.pop();
    }
    if (!all) {
      unbound.add(field.attribute);
    }
    return elements.isEmpty() ? null : elements;
  }

  private Object element(Field field) {
    if (scanner.next() == 'n') {
      wrongType(field.expected());
      return UNREADABLE;
    }
    Object value = value(field);
    return value == null ? UNREADABLE : value;
  }

  // ---------------------------------------------------------------- values

  /** Reads one value; null for JSON's null, {@link #UNREADABLE} behind a problem. */
  private @Nullable Object value(Field field) {
    int next = scanner.next();
    if (next == '"') {
      return text(field);
    }
    if (next == '{') {
      return braced(field);
    }
    if (next == '-' || (next >= '0' && next <= '9')) {
      return number(field);
    }
    if (next == 'n' && field.kind != Kind.TREE) {
      scanner.literal();
      return null;
    }
    if ((next == 't' || next == 'f') && field.kind == Kind.BOOLEAN) {
      return scanner.literal() == 't' ? Boolean.TRUE : Boolean.FALSE;
    }
    return field.kind == Kind.TREE ? tree() : wrongType(field.expected());
  }

  private Object text(Field field) {
    return switch (field.kind) {
      case TEXT -> {
        scanner.string();
        yield scanner.text();
      }
      case DATE -> {
        scanner.string();
        yield orUnreadable(CalendarCodec.day(scanner), field);
      }
      case INSTANT -> {
        scanner.string();
        yield orUnreadable(CalendarCodec.instant(scanner), field);
      }
      case TREE -> tree();
      default -> coded(field);
    };
  }

  private Object coded(Field field) {
    TextCodec codec = field.codec;
    if (codec == null) {
      return wrongType(field.expected());
    }
    scanner.string();
    return accepted(codec.read(scanner));
  }

  private Object orUnreadable(@Nullable Object value, Field field) {
    return value == null ? accepted(Refusal.of("structure.value", field.expected())) : value;
  }

  /** The value, or {@link #UNREADABLE} if it is a refusal of the last text. */
  private Object accepted(Object value) {
    if (!(value instanceof Refusal refusal)) {
      return value;
    }
    if (!problems.omitsOne()) {
      LocalText found = Says.quoted(scanner.text());
      Problem.Builder problem =
          problem(refusal.id(), scanner.tokenPosition()).expected(refusal.expected()).found(found);
      problems.add(
          suggest(problem, refusal.candidate())
              .message(message(refusal.expected(), found))
              .build());
    }
    return UNREADABLE;
  }

  private Object number(Field field) {
    return switch (field.kind) {
      case INTEGER -> {
        scanner.number();
        yield whole(field);
      }
      case DECIMAL -> {
        scanner.number();
        BigDecimal decimal = scanner.decimal();
        yield decimal == null ? badNumber(field) : decimal;
      }
      case TREE -> tree();
      default -> wrongType(field.expected());
    };
  }

  private Object whole(Field field) {
    if (scanner.isSmall() && !field.isLong) {
      return scanner.smallNumber();
    }
    Long number = scanner.isWhole() ? scanner.wholeNumber() : null;
    if (number == null) {
      return badNumber(field);
    }
    if (field.isLong) {
      return number;
    }
    int small = number.intValue();
    return small == number ? small : badNumber(field);
  }

  private Object badNumber(Field field) {
    LocalText found = LocalText.same(Says.snippet(scanner.numberText()));
    report("structure.number", scanner.tokenPosition(), field.expected(), found);
    return UNREADABLE;
  }

  private Object braced(Field field) {
    return switch (field.kind) {
      case OBJECT -> {
        Object object = object(field.plan());
        yield object == null ? UNREADABLE : object;
      }
      case MONEY, AREA, LENGTH, QUANTITY -> {
        AmountCodec codec = field.amounts;
        yield codec == null ? wrongType(field.expected()) : amount(codec);
      }
      case LOCAL_TEXT -> localText(field);
      case TREE -> tree();
      default -> wrongType(field.expected());
    };
  }

  private Object amount(AmountCodec codec) {
    scanner.open(true);
    Object amount = null;
    Object unit = null;
    if (scanner.hasMembers()) {
      int expected = 0;
      do {
        int index = AmountCodec.NAMES.read(scanner, expected);
        if (index == Names.UNKNOWN) {
          unknown(AmountCodec.NAMES, null);
          continue;
        }
        boolean first = (index == 0 ? amount : unit) == null;
        Object part =
            part(AmountCodec.NAMES.all().get(index), first, index == 0 ? codec : null, codec);
        if (index == 0) {
          amount = part;
        } else {
          unit = part;
        }
        expected = 1;
      } while (scanner.moreMembers());
    }
    if (amount == UNREADABLE || unit == UNREADABLE) {
      return UNREADABLE;
    }
    Object value = codec.make((BigDecimal) amount, unit);
    if (value instanceof Refusal refusal) {
      report(refusal.id(), null, codec.expected(), Says.text("found.incomplete"));
      return UNREADABLE;
    }
    return value;
  }

  /** Reads the amount, or the unit if no codec for amounts is given; null for JSON's null. */
  private @Nullable Object part(
      String name, boolean first, @Nullable AmountCodec amounts, AmountCodec codec) {
    steps.push(name);
    Object part;
    if (!first) {
      duplicate();
      part = UNREADABLE;
    } else {
      scanner.colon();
      int next = scanner.next();
      if (next == '"') {
        scanner.string();
        part = accepted(amounts != null ? amounts.amount(scanner) : codec.units.read(scanner));
      } else if (next == 'n') {
        scanner.literal();
        part = null;
      } else {
        part = wrongType(Says.text(amounts != null ? "expected.amount" : "expected.kind.text"));
      }
    }
    steps.pop();
    return part;
  }

  private Object localText(Field field) {
    scanner.open(true);
    @Nullable Object[] texts = new @Nullable Object[2];
    if (scanner.hasMembers()) {
      int expected = 0;
      do {
        int index = LANGUAGES.read(scanner, expected);
        if (index == Names.UNKNOWN) {
          unknown(LANGUAGES, null);
          continue;
        }
        steps.push(LANGUAGES.all().get(index));
        if (texts[index] != null) {
          duplicate();
          texts[index] = UNREADABLE;
        } else {
          scanner.colon();
          texts[index] = plainText();
        }
        steps.pop();
        expected = 1;
      } while (scanner.moreMembers());
    }
    if (texts[0] instanceof String zh && texts[1] instanceof String en) {
      return LocalText.of(zh, en);
    }
    if (texts[0] == null || texts[1] == null) {
      report("structure.value", null, field.expected(), Says.text("found.incomplete"));
    }
    return UNREADABLE;
  }

  private @Nullable Object plainText() {
    int next = scanner.next();
    if (next == '"') {
      scanner.string();
      return scanner.text();
    }
    if (next == 'n') {
      scanner.literal();
      return null;
    }
    return wrongType(Says.text("expected.kind.text"));
  }

  // ---------------------------------------------------------------- free-form JSON

  /** Reads any value as a tree that knows its place. */
  JsonTree tree() {
    return freeForm().at(steps.pointer());
  }

  private JsonTree freeForm() {
    int next = scanner.next();
    if (next == '{') {
      return freeObject();
    }
    if (next == '[') {
      return freeList();
    }
    if (next == '"') {
      scanner.string();
      return JsonTree.string(scanner.text());
    }
    if (next == '-' || (next >= '0' && next <= '9')) {
      return freeNumber();
    }
    char first = scanner.literal();
    return first == 'n' ? JsonTree.nothing() : JsonTree.bool(first == 't');
  }

  private JsonTree freeNumber() {
    scanner.number();
    if (scanner.decimal() == null) {
      report(
          "structure.number",
          scanner.tokenPosition(),
          Says.text("expected.kind.decimal"),
          LocalText.same(Says.snippet(scanner.numberText())));
      return JsonTree.nothing();
    }
    return JsonTree.number(scanner.numberText());
  }

  private JsonTree freeList() {
    List<JsonTree> elements = new ArrayList<>();
    scanner.open(false);
    if (scanner.hasElements()) {
      steps.pushIndex();
      do {
        steps.index(elements.size());
        elements.add(freeForm());
      } while (scanner.moreElements());
      steps.pop();
    }
    return JsonTree.array(elements);
  }

  private JsonTree freeObject() {
    Map<String, JsonTree> members = new LinkedHashMap<>();
    scanner.open(true);
    if (scanner.hasMembers()) {
      do {
        scanner.markName();
        scanner.string();
        String name = scanner.text();
        steps.push(name);
        if (members.containsKey(name)) {
          duplicate();
        } else {
          scanner.colon();
          members.put(name, freeForm());
        }
        steps.pop();
      } while (scanner.moreMembers());
    }
    return JsonTree.object(members);
  }

  // ---------------------------------------------------------------- problems

  /** Notes that the document ends here. */
  void halted(Halt halt) {
    LocalText message =
        Says.text("message.expected", Map.of("expected", halt.expected(), "found", halt.found()));
    problems.add(
        problem(halt.id(), halt.position())
            .expected(halt.expected())
            .found(halt.found())
            .message(message)
            .build());
  }

  /** Reads over a value that is not what it should be. */
  Object wrongType(LocalText expected) {
    if (problems.omitsOne()) {
      scanner.skipValue();
      return UNREADABLE;
    }
    TextPosition position = scanner.position();
    LocalText found = found();
    problems.add(
        problem("structure.type", position)
            .expected(expected)
            .found(found)
            .message(message(expected, found))
            .build());
    return UNREADABLE;
  }

  /** Reads over a value and says what it is. */
  private LocalText found() {
    int next = scanner.next();
    return switch (next) {
      case '"' -> {
        scanner.string();
        yield Says.quoted(scanner.text());
      }
      case '{', '[' -> {
        scanner.skipValue();
        yield Says.text(next == '{' ? "found.object" : "found.list");
      }
      case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> {
        scanner.number();
        yield Says.text("found.number", Map.of("number", Says.snippet(scanner.numberText())));
      }
      default -> {
        char first = scanner.literal();
        yield LocalText.same(first == 't' ? "true" : first == 'f' ? "false" : "null");
      }
    };
  }

  /** Notes the unknown property whose name is the last text, and reads over or keeps its value. */
  void unknown(Names known, @Nullable Object owner) {
    String name = scanner.text();
    if (!problems.omitsOne()) {
      steps.push(name);
      Problem.Builder problem =
          problem("structure.unknown-property", scanner.tokenPosition())
              .severity(unknownSeverity)
              .found(Says.quoted(name));
      suggest(problem, NearestName.of(name, known.all()));
      String key = owner == null ? "message.unknown-part" : "message.unknown-property";
      Map<String, Object> arguments =
          owner == null
              ? Map.of("name", Says.snippet(name), "known", String.join(", ", known.all()))
              : Map.of("name", Says.snippet(name), "owner", owner);
      problems.add(problem.message(Says.text(key, arguments)).build());
      steps.pop();
    }
    scanner.colon();
    if (keepsUnknown) {
      keep(name);
    } else {
      scanner.skipValue();
    }
  }

  private void keep(String name) {
    String owner = steps.relative();
    steps.push(name);
    JsonTree value = freeForm();
    steps.pop();
    if (asides.isEmpty()) {
      asides = new ArrayList<>();
    }
    asides.add(new Aside(owner, name, value));
  }

  /** Notes that the property just named came before, and reads over its value. */
  private void duplicate() {
    if (!problems.omitsOne()) {
      Map<String, Object> arguments = Map.of("name", Says.snippet(steps.name()));
      problems.add(
          problem("structure.duplicate-key", scanner.namePosition())
              .message(Says.text("message.duplicate-key", arguments))
              .build());
    }
    scanner.colon();
    scanner.skipValue();
  }

  /** Notes a problem of a member at the root, outside all records. */
  void duplicate(String name) {
    steps.push(name);
    duplicate();
    steps.pop();
  }

  /** Notes that an NDJSON line has no document. */
  void noDocument(TextPosition position) {
    LocalText expected = Says.text("expected.document");
    LocalText found = Says.text("found.empty-object");
    Map<String, Object> arguments = Map.of("expected", expected, "found", found);
    problems.add(
        problem("structure.type", position)
            .expected(expected)
            .found(found)
            .message(Says.text("message.expected", arguments))
            .build());
  }

  private void report(
      String id, @Nullable TextPosition position, LocalText expected, LocalText found) {
    if (!problems.omitsOne()) {
      problems.add(
          problem(id, position)
              .expected(expected)
              .found(found)
              .message(message(expected, found))
              .build());
    }
  }

  private Problem.Builder problem(String id, @Nullable TextPosition position) {
    return Problem.builder()
        .id(id)
        .severity(Severity.ERROR)
        .pointer(steps.pointer())
        .position(Optional.ofNullable(position));
  }

  private static Problem.Builder suggest(Problem.Builder problem, Optional<String> candidate) {
    candidate.ifPresent(
        name -> problem.candidate(name).fix(Says.text("fix.candidate", Map.of("name", name))));
    return problem;
  }

  private LocalText message(LocalText expected, LocalText found) {
    return Says.text(
        "message.of",
        Map.of("name", Says.snippet(steps.name()), "expected", expected, "found", found));
  }
}
