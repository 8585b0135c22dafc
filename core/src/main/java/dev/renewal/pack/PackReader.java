package dev.renewal.pack;

import dev.renewal.finding.Basis;
import dev.renewal.identifier.DivisionCode;
import dev.renewal.schema.JsonTree;
import dev.renewal.standard.Audit;
import dev.renewal.standard.Clause;
import dev.renewal.standard.Codelist;
import dev.renewal.standard.ColumnType;
import dev.renewal.standard.Force;
import dev.renewal.standard.Parameter;
import dev.renewal.standard.ParameterType;
import dev.renewal.standard.Rule;
import dev.renewal.standard.Source;
import dev.renewal.standard.Standard;
import dev.renewal.standard.Status;
import dev.renewal.text.MessageBundle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads a pack: {@code standard.json}, its code lists and its messages.
 *
 * <pre>{@code
 * Standard standard = PackReader.read(PackFiles.of(folder));
 * }</pre>
 */
public final class PackReader {
  static final String STANDARD = "standard.json";
  private static final String FORMAT = "renewal-standard/1.0";
  private static final String ZH = "messages_zh.txt";
  private static final String EN = "messages_en.txt";

  private final PackFiles files;
  private final Problems problems = new Problems();
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
    return new PackReader(files).read();
  }

  private Standard read() throws IOException {
    byte[] bytes = file(STANDARD);
    problems.throwIfAny(bytes);
    JsonTree tree = Trees.read(STANDARD, bytes, problems);
    problems.throwIfAny(bytes);
    byte[] zh = file(ZH);
    byte[] en = file(EN);
    problems.throwIfAny(bytes);
    Sentences sentences = new Sentences(messages(zh, en), problems);
    Standard standard = standard(tree, sentences);
    new References(standard, tree, problems).check();
    problems.throwIfAny(bytes);
    return standard;
  }

  private MessageBundle messages(byte[] zh, byte[] en) {
    try {
      return MessageBundle.parse(
          new String(zh, StandardCharsets.UTF_8), new String(en, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException error) {
      problems.add(ZH, "", String.valueOf(error.getMessage()));
      problems.throwIfAny(new byte[0]);
      throw error;
    }
  }

  private byte[] file(String name) throws IOException {
    Optional<byte[]> bytes = files.read(name);
    if (bytes.isEmpty()) {
      problems.add(name, "", "no such file");
      return new byte[0];
    }
    digest.add(name, bytes.get());
    return bytes.get();
  }

  private Standard standard(JsonTree tree, Sentences sentences) throws IOException {
    Members members = new Members(tree, problems);
    if (!members.text("format").equals(FORMAT)) {
      problems.add(tree, "expected format '" + FORMAT + "'");
    }
    Map<String, JsonTree> conditions = new HashMap<>();
    members.optional("conditions").ifPresent(named -> conditions.putAll(named.members()));
    RequirementReader requirements = new RequirementReader(conditions, problems);
    conditions.values().forEach(requirements::requirement);
    RuleReader rules = new RuleReader(requirements, sentences, problems);
    AuditReader audits = new AuditReader(sentences, problems);
    List<Codelist> codelists = codelists(members);
    Standard standard =
        new Standard(
            members.text("id"),
            members.text("version"),
            members
                .requiredCode("status", List.of(Status.values()), Status::code)
                .orElse(Status.DRAFT),
            members.localText("title"),
            members.list("jurisdiction", it -> members.parsed(it, DivisionCode::of)),
            members.date("validFrom"),
            members.date("validTo"),
            members.list("sources", this::source),
            members.list("clauses", this::clause),
            members.list("parameters", this::parameter),
            codelists,
            members.texts("reported"),
            members.list("rules", rules::read),
            members.list("audits", audits::read),
            digest.hex());
    members.close();
    unique(
        tree,
        Stream.concat(
                standard.rules().stream().map(Rule::id), standard.audits().stream().map(Audit::id))
            .toList());
    return standard;
  }

  private void unique(JsonTree tree, List<String> ids) {
    Set<String> seen = new HashSet<>();
    ids.stream()
        .filter(id -> !seen.add(id))
        .forEach(id -> problems.add(tree, "'" + id + "' names two rules or audits"));
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
    return Optional.of(source);
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
    return Optional.of(clause);
  }

  private Optional<Parameter> parameter(JsonTree tree) {
    Members members = new Members(tree, problems);
    Parameter parameter =
        new Parameter(
            members.text("name"),
            members
                .requiredCode("type", List.of(ParameterType.values()), ParameterType::code)
                .orElse(ParameterType.CODE),
            members.optionalText("unit"),
            members.optionalText("list"),
            members.texts("values"),
            members.text("clause"),
            members.localText("question"),
            members.localText("answeredBy"),
            members.optionalText("default"));
    members.close();
    return Optional.of(parameter);
  }

  private List<Codelist> codelists(Members members) throws IOException {
    List<JsonTree> trees = members.list("codelists", Optional::of);
    List<Codelist> lists = new java.util.ArrayList<>();
    for (JsonTree tree : trees) {
      lists.add(codelist(tree));
    }
    return lists;
  }

  private Codelist codelist(JsonTree tree) throws IOException {
    Members members = new Members(tree, problems);
    String id = members.text("id");
    String file = "codelists/" + members.optionalText("file").orElse(id + ".csv");
    Map<String, ColumnType> columns = columns(members);
    String text = new String(file(file), StandardCharsets.UTF_8);
    Codelist list =
        new Codelist(
            id,
            members.localText("title"),
            members.texts("clause"),
            members.number("size"),
            members.flag("complete"),
            members.flag("ordered"),
            columns,
            new CodelistReader(file, columns, problems).read(text));
    members.close();
    return list;
  }

  private Map<String, ColumnType> columns(Members members) {
    Map<String, ColumnType> columns = new LinkedHashMap<>();
    Optional<JsonTree> declared = members.optional("columns");
    if (declared.isPresent()) {
      Members names = new Members(declared.get(), problems);
      for (String name : declared.get().members().keySet()) {
        names
            .code(name, List.of(ColumnType.values()), ColumnType::code)
            .ifPresent(type -> columns.put(name, type));
      }
    }
    return columns;
  }
}
