package dev.renewal.pack;

import dev.renewal.finding.Basis;
import dev.renewal.finding.TextPosition;
import dev.renewal.identifier.DivisionCode;
import dev.renewal.pack.internal.Says;
import dev.renewal.schema.JsonTree;
import dev.renewal.schema.internal.ShippedSchema;
import dev.renewal.standard.Clause;
import dev.renewal.standard.Codelist;
import dev.renewal.standard.CodelistItem;
import dev.renewal.standard.ColumnType;
import dev.renewal.standard.Force;
import dev.renewal.standard.Resolution;
import dev.renewal.standard.Source;
import dev.renewal.standard.Standard;
import dev.renewal.standard.StandardName;
import dev.renewal.standard.Status;
import dev.renewal.text.InvalidMessagesException;
import dev.renewal.text.Language;
import dev.renewal.text.LocalText;
import dev.renewal.text.MessageBundle;
import dev.renewal.text.MessageProblem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads a pack: {@code standard.json}, its code lists and its messages.
 *
 * <pre>{@code
 * Standard standard = PackReader.read(PackFiles.of(folder));
 * }</pre>
 */
public final class PackReader {
  /** The name of the file that holds a pack's rules. */
  public static final String STANDARD = "standard.json";

  private static final String FORMAT = "renewal-standard/1.0";
  private static final String ZH = "messages_zh.txt";
  private static final String EN = "messages_en.txt";

  private final PackFiles files;
  private final Problems problems = new Problems();
  private final Places places = new Places();
  private final PackDigest digest = new PackDigest();

  private PackReader(PackFiles files) {
    this.files = files;
  }

  /**
   * Reads a pack.
   *
   * @param files its files
   * @return the standard
   * @throws InvalidPackException if anything is wrong with it; says all that is wrong
   * @throws IOException if a file cannot be read
   */
  public static Standard read(PackFiles files) throws IOException {
    return readLocated(files).standard();
  }

  /**
   * Reads a pack, and keeps where the parts of its rules stand.
   *
   * @param files its files
   * @return the standard and the places
   * @throws InvalidPackException if anything is wrong with it; says all that is wrong
   * @throws IOException if a file cannot be read
   */
  public static LocatedStandard readLocated(PackFiles files) throws IOException {
    return new PackReader(files).read();
  }

  /**
   * The JSON Schema (2020-12) of {@code standard.json}, for editors and other tools. It says less
   * than the reader: whether what is named exists, and has the type that is needed, is beyond a
   * schema.
   *
   * @return UTF-8
   */
  public static byte[] schema() {
    return ShippedSchema.read(PackReader.class, "standard.schema.json");
  }

  private LocatedStandard read() throws IOException {
    byte[] bytes = file(STANDARD).orElse(new byte[0]);
    problems.throwIfAny(bytes);
    JsonTree tree = Trees.read(STANDARD, bytes, problems);
    problems.throwIfAny(bytes);
    Standard standard = standard(tree, new Sentences(messages(), problems));
    new References(standard, places, problems).check();
    problems.throwIfAny(bytes);
    return new LocatedStandard(standard, places, bytes);
  }

  private Optional<MessageBundle> messages() throws IOException {
    Optional<byte[]> zh = file(ZH);
    Optional<byte[]> en = file(EN);
    if (zh.isEmpty() || en.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          MessageBundle.read(
              new ByteArrayInputStream(zh.get()), new ByteArrayInputStream(en.get())));
    } catch (InvalidMessagesException error) {
      for (MessageProblem problem : error.problems()) {
        problems.add(
            problem.language() == Language.ZH ? ZH : EN,
            Optional.of(new TextPosition(problem.line(), 1)),
            problem.message());
      }
      return Optional.empty();
    }
  }

  private Optional<byte[]> file(String name) throws IOException {
    Optional<byte[]> bytes = files.read(name);
    if (bytes.isEmpty()) {
      problems.add(name, Optional.empty(), Says.text("no-file"));
    }
    bytes.ifPresent(found -> digest.add(name, found));
    return bytes;
  }

  private static Optional<String> utf8(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException broken) {
      return Optional.empty();
    }
  }

  private Standard standard(JsonTree tree, Sentences sentences) throws IOException {
    Members members = new Members(tree, problems);
    if (!members.text("format").equals(FORMAT)) {
      problems.add(tree.get("format").orElse(tree), "expected", "expected", LocalText.same(FORMAT));
    }
    Map<String, JsonTree> conditions = new LinkedHashMap<>();
    members
        .optional("conditions")
        .ifPresent(named -> conditions.putAll(new Members(named, problems).tree().members()));
    RequirementReader requirements = new RequirementReader(conditions, places, problems);
    conditions.values().forEach(requirements::requirement);
    RuleReader rules = new RuleReader(requirements, RuleTexts.from(sentences), places, problems);
    AuditReader audits = new AuditReader(sentences, places, problems);
    ScorecardReader scorecards =
        new ScorecardReader(requirements, ScoreTexts.from(sentences), places, problems);
    OpenPartsReader open = new OpenPartsReader(places, problems);
    List<Clause> clauses = members.list("clauses", this::clause);
    Set<String> clauseIds =
        clauses.stream().map(Clause::id).collect(Collectors.toCollection(LinkedHashSet::new));
    List<Codelist> codelists = codelists(members, new Cells(clauseIds));
    Standard standard =
        new Standard(
            members.text("id"),
            members.text("version"),
            members
                .requiredCode("status", List.of(Status.values()), Status::code)
                .orElse(Status.DRAFT),
            members.localText("title"),
            members.list("jurisdiction", it -> members.parsed(it, "division", DivisionCode::of)),
            members.date("validFrom"),
            members.date("validTo"),
            members
                .optional("replaces")
                .flatMap(it -> members.parsed(it, "standard-name", StandardName::parse)),
            members
                .optional("extends")
                .flatMap(it -> members.parsed(it, "standard-name", StandardName::parse)),
            members.list("sources", this::source),
            clauses,
            members.list("parameters", open::parameter),
            codelists,
            members.texts("reported"),
            members.list("rules", rules::read),
            members.list("audits", audits::read),
            members.list("scorecards", scorecards::read),
            members.list("profiles", it -> open.profile(members.text("id"), it)),
            Resolution.none(digest.hex()),
            digest.hex());
    members.close();
    return standard;
  }

  private Optional<Source> source(JsonTree tree) {
    Members members = new Members(tree, problems);
    Source source =
        new Source(
            members.text("id"),
            members.localText("title"),
            members.optionalText("issuer"),
            members.optionalText("number"),
            members.optionalText("date"),
            members.optionalText("file"),
            members
                .requiredCode("basis", List.of(Basis.values()), Basis::code)
                .orElse(Basis.UNVERIFIED));
    members.close();
    return Optional.of(places.put(source, tree));
  }

  private Optional<Clause> clause(JsonTree tree) {
    Members members = new Members(tree, problems);
    Clause clause =
        new Clause(
            members.text("id"),
            members.text("source"),
            members.text("locator"),
            members.optionalText("quote"),
            members.localText("reading"),
            members.requiredCode("force", List.of(Force.values()), Force::code).orElse(Force.SOFT));
    members.close();
    return Optional.of(places.put(clause, tree));
  }

  private List<Codelist> codelists(Members members, Cells cells) throws IOException {
    List<Codelist> lists = new ArrayList<>();
    for (JsonTree tree : members.list("codelists", Optional::of)) {
      lists.add(places.put(codelist(tree, cells), tree));
    }
    return lists;
  }

  private Codelist codelist(JsonTree tree, Cells cells) throws IOException {
    Members members = new Members(tree, problems);
    String id = members.text("id");
    String file = "codelists/" + members.optionalText("file").orElse(id + ".csv");
    Map<String, ColumnType> columns = columns(members);
    Codelist list =
        new Codelist(
            id,
            members.localText("title"),
            members.texts("clause"),
            members.number("size"),
            members.flag("complete"),
            members.flag("ordered"),
            columns,
            items(file, new CodelistReader(file, columns, cells, problems)));
    members.close();
    return list;
  }

  private List<CodelistItem> items(String file, CodelistReader reader) throws IOException {
    Optional<byte[]> bytes = file(file);
    if (bytes.isEmpty()) {
      return List.of();
    }
    Optional<String> text = utf8(bytes.get());
    if (text.isEmpty()) {
      problems.add(file, Optional.empty(), Says.text("not-utf8"));
    }
    return text.map(reader::read).orElse(List.of());
  }

  private Map<String, ColumnType> columns(Members members) {
    Map<String, ColumnType> columns = new LinkedHashMap<>();
    Optional<JsonTree> declared = members.optional("columns");
    if (declared.isPresent()) {
      Members names = new Members(declared.get(), problems);
      for (String name : declared.get().members().keySet()) {
        columns.put(
            name,
            names
                .code(name, List.of(ColumnType.values()), ColumnType::code)
                .orElse(ColumnType.TEXT));
      }
    }
    return columns;
  }
}
