package dev.renewal.violation.internal;

import dev.renewal.check.internal.compile.RuleParts;
import dev.renewal.check.internal.eval.Documents;
import dev.renewal.check.internal.eval.Env;
import dev.renewal.check.internal.eval.Group;
import dev.renewal.check.internal.eval.Holder;
import dev.renewal.check.internal.eval.Member;
import dev.renewal.check.internal.eval.OperandCode;
import dev.renewal.check.internal.eval.PathCode;
import dev.renewal.check.internal.eval.Probe;
import dev.renewal.check.internal.eval.Truth;
import dev.renewal.dataset.Broken;
import dev.renewal.dataset.Dataset;
import dev.renewal.finding.Report;
import dev.renewal.identifier.DivisionCode;
import dev.renewal.model.Document;
import dev.renewal.schema.Attribute;
import dev.renewal.schema.DocumentKinds;
import dev.renewal.schema.DocumentType;
import dev.renewal.schema.RecordType;
import dev.renewal.standard.Codelist;
import dev.renewal.standard.MemberSet;
import dev.renewal.standard.Operand;
import dev.renewal.standard.Path;
import dev.renewal.standard.Requirement;
import dev.renewal.standard.Selection;
import dev.renewal.standard.Standard;
import dev.renewal.violation.Edit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A dataset as a standard sees it, and what parts of rules yield on it. */
final class Scene {
  private final Standard standard;
  private final RuleParts parts;
  private final Dataset dataset;
  private final LocalDate asOf;
  private final Spot root;
  private final Map<String, Map<String, Spot>> documents = new TreeMap<>();
  private final Map<String, Map<String, Spot>> targets = new TreeMap<>();

  Scene(Standard standard, RuleParts parts, Dataset dataset, LocalDate asOf) {
    this.standard = standard;
    this.parts = parts;
    this.dataset = dataset;
    this.asOf = asOf;
    this.root = Spot.root(dataset);
    for (DocumentType kind : DocumentKinds.all()) {
      Map<String, Spot> seen = new TreeMap<>();
      Map<String, Spot> all = new TreeMap<>();
      for (Spot document : root.children(attribute(kind.collection()))) {
        Document value = (Document) document.value();
        all.putIfAbsent(value.getId(), document);
        if (sees(value)) {
          seen.putIfAbsent(value.getId(), document);
        }
      }
      documents.put(kind.name(), seen);
      targets.put(kind.name(), all);
    }
  }

  /** The same standard over the changed dataset. */
  Scene with(List<Edit> edits) {
    return over(Edit.apply(edits, dataset));
  }

  /** The same standard over another dataset. */
  Scene over(Dataset changed) {
    return new Scene(standard, parts, changed, asOf);
  }

  Standard standard() {
    return standard;
  }

  private boolean sees(Document document) {
    return standard.jurisdiction().isEmpty()
        || document.getDivision().isEmpty()
        || standard.jurisdiction().stream().anyMatch(document.getDivision().get()::isWithin);
  }

  static Attribute attribute(String name) {
    return RecordType.of(Dataset.class).attribute(name).orElseThrow();
  }

  static Object comparable(Object value) {
    return Probe.comparable(value);
  }

  Dataset dataset() {
    return dataset;
  }

  Spot root() {
    return root;
  }

  /** A made-up county where the standard applies. */
  DivisionCode county() {
    return Ground.county(standard);
  }

  LocalDate asOf() {
    return asOf;
  }

  Optional<Codelist> list(String id) {
    return parts.list(id);
  }

  /** The documents of a kind that the standard sees, in the order of their ids. */
  List<Spot> documents(String kind) {
    return List.copyOf(documents.getOrDefault(kind, Map.of()).values());
  }

  /** The ids of the documents of a kind. */
  Set<String> ids(String kind) {
    return documents.getOrDefault(kind, Map.of()).keySet();
  }

  /** The document a reference leads to, whether the standard sees it or not. */
  Optional<Spot> document(String kind, String id) {
    return Optional.ofNullable(targets.getOrDefault(kind, Map.of()).get(id));
  }

  /** The value at a pointer, if there is one. */
  Optional<Spot> find(String pointer) {
    Spot at = root;
    String[] steps = pointer.substring(1).split("/", -1);
    for (int step = 0; step < steps.length; step++) {
      String name = steps[step];
      Optional<Attribute> attribute = at.type().flatMap(type -> type.attribute(name));
      if (attribute.isEmpty()) {
        return Optional.empty();
      }
      List<Spot> children = at.children(attribute.get());
      int index = attribute.get().isList() ? Integer.parseInt(steps[++step]) : 0;
      if (index >= children.size()) {
        return Optional.empty();
      }
      at = children.get(index);
    }
    return Optional.of(at);
  }

  /** Judges a requirement. */
  Truth judge(Requirement requirement, Context at, boolean condition) {
    var code = parts.requirement(requirement, where(at), condition);
    return code.test(env(at));
  }

  /** The comparable values of the sides of a comparison, null where not known. */
  List<OperandCode> sides(Requirement.Compare compare, Context at) {
    return parts.sides(compare, where(at));
  }

  /** The comparable value of an operand, null if not known. */
  @Nullable Object value(OperandCode code, Context at) {
    return Probe.value(code, env(at));
  }

  /** The largest value an operand can have, null if not known. */
  @Nullable Object most(OperandCode code, Context at) {
    return Probe.most(code, env(at));
  }

  OperandCode operand(Operand operand, Context at, @Nullable OperandCode like) {
    return parts.operand(operand, where(at), like);
  }

  /** The members of a set that are sure. */
  Set<Object> members(MemberSet set, Context at) {
    return Probe.members(parts.set(set, where(at)), env(at));
  }

  /** The elements that a selection picks, by identity. */
  List<Object> picked(Selection selection, Context at) {
    return Probe.elements(parts.selection(selection, where(at)), env(at));
  }

  /** The key at the end of a path, null if there is none. */
  @Nullable Object key(Path path, Context at) {
    PathCode code = parts.path(path, where(at));
    return code.key(env(at));
  }

  private RuleParts.Where where(Context at) {
    if (at.rule().isPresent()) {
      return parts.subject(at.rule().get());
    }
    Spot self = at.self().orElseThrow();
    return self.kind()
        .map(kind -> parts.element(kind, self.steps()))
        .orElseGet(() -> parts.header(self.valueType()));
  }

  private Env env(Context at) {
    Env env = new Env(dataset.getHeader(), asOf, covered(), new View());
    Object document = at.self().flatMap(Spot::document).map(Spot::value).orElse(null);
    env.enter(
        at.isGroup() ? group(at) : at.self().map(Spot::value).orElse(null), document, Broken.NONE);
    return env;
  }

  private static Group group(Context at) {
    List<Member> members = new ArrayList<>();
    for (Spot member : at.members()) {
      Spot document = member.document().orElseThrow();
      members.add(new Member(member.value(), holder(document), ""));
    }
    return new Group(at.keys(), members);
  }

  private BitSet covered() {
    return standard.id().equals(Report.CORE_STANDARD)
        ? parts.coverage().all()
        : parts.coverage().covered(dataset.getHeader().getReported());
  }

  private static Holder holder(Spot document) {
    return new Holder((Document) document.value(), document.index(), document.pointer());
  }

  /** The documents as the engine asks for them. */
  private final class View implements Documents {
    @Override
    public Collection<Holder> all(String kind) {
      return documents(kind).stream().map(Scene::holder).toList();
    }

    @Override
    public @Nullable Holder find(String kind, String id) {
      return document(kind, id).map(Scene::holder).orElse(null);
    }
  }
}
