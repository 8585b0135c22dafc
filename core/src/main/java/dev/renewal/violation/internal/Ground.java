package dev.renewal.violation.internal;

import dev.renewal.dataset.ClaimedStandard;
import dev.renewal.dataset.Dataset;
import dev.renewal.dataset.DatasetHeader;
import dev.renewal.dataset.SyntheticDivision;
import dev.renewal.finding.Report;
import dev.renewal.identifier.DivisionCode;
import dev.renewal.schema.Attribute;
import dev.renewal.schema.DocumentKinds;
import dev.renewal.schema.DocumentType;
import dev.renewal.schema.RecordType;
import dev.renewal.standard.Rule;
import dev.renewal.standard.Standard;
import dev.renewal.violation.Edit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** What a made-up dataset for a standard begins with: its header and bare documents. */
final class Ground {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
  private static final String FORMAT = "renewal-dataset/1.0";
  private static final String PROVINCE = "33";

  /** What a made-up place is called; codes in it are looked up nowhere. */
  private static final String PLACE = "虚构区划";

  private static final String ID = "id";
  private static final String NAME = "name";
  private static final String DIVISION = "division";

  private final Site site;

  Ground(Site site) {
    this.site = site;
  }

  /** A dataset without documents. */
  Dataset empty() {
    Standard standard = site.standard();
    TreeSet<String> reported = new TreeSet<>(standard.reported());
    if (reported.isEmpty()) {
      DocumentKinds.all().forEach(kind -> reported.add(kind.name()));
    }
    DatasetHeader.Builder header = DatasetHeader.builder();
    header
        .format(FORMAT)
        .datasetId("sample")
        .synthetic(true)
        .dataAsOf(day(standard))
        .reported(reported);
    if (!standard.id().equals(Report.CORE_STANDARD)) {
      header.addStandard(
          ClaimedStandard.builder().id(standard.id()).version(standard.version()).build());
    }
    header.parameters(Openings.tree(site.parameters()));
    header.addSyntheticDivision(
        SyntheticDivision.builder().code(DivisionCode.of(prefix(standard))).name(PLACE).build());
    return Dataset.builder().header(header.build()).build();
  }

  /** A day on which the standard applies and everything is due. */
  private static LocalDate day(Standard standard) {
    LocalDate due =
        standard.rules().stream()
            .map(Rule::dueFrom)
            .flatMap(Optional::stream)
            .max(LocalDate::compareTo)
            .orElse(DAY);
    LocalDate late = due.isAfter(DAY) ? due : DAY;
    LocalDate early = standard.validFrom().filter(late::isBefore).orElse(late);
    return standard.validTo().filter(early::isAfter).orElse(early);
  }

  /** The addition of a document that has nothing but what tells which it is. */
  static List<Edit> document(DocumentType kind, Scene scene) {
    RecordType type = kind.type();
    Object builder = type.newBuilder();
    identify(kind, scene, builder);
    Object document = type.build(builder);
    int size = size(kind, scene);
    return Plans.one(
        size == 0
            ? Edit.add("/" + kind.collection(), List.of(document))
            : Edit.add("/" + kind.collection() + "/" + size, document));
  }

  /** A document under an id of its own, named and placed where it is not yet. */
  static Object identified(DocumentType kind, Scene scene, Object document) {
    RecordType type = kind.type();
    Object builder = type.newBuilder();
    identify(kind, scene, builder);
    for (Attribute attribute : type.attributes()) {
      Object value = attribute.get(document);
      if (value != null && !attribute.name().equals(ID)) {
        attribute.set(builder, value);
      }
    }
    return type.build(builder);
  }

  private static void identify(DocumentType kind, Scene scene, Object builder) {
    int number = size(kind, scene) + 1;
    while (scene.document(kind.name(), kind.name() + "-" + number).isPresent()) {
      number++;
    }
    String id = kind.name() + "-" + number;
    set(kind.type(), ID, id, builder);
    set(kind.type(), NAME, id, builder);
    set(kind.type(), DIVISION, division(kind, scene.standard()), builder);
  }

  private static int size(DocumentType kind, Scene scene) {
    return scene.root().children(Scene.attribute(kind.collection())).size();
  }

  private static void set(RecordType type, String name, Object value, Object builder) {
    type.attribute(name).ifPresent(it -> it.set(builder, value));
  }

  private static String prefix(Standard standard) {
    return standard.jurisdiction().stream()
        .findFirst()
        .map(it -> it.shortest().toString())
        .orElse(PROVINCE);
  }

  /** A made-up county in the jurisdiction of a standard. */
  static DivisionCode county(Standard standard) {
    return DivisionCode.of(county(prefix(standard)));
  }

  /** A place such as documents of a kind have, in the jurisdiction of the standard. */
  private static DivisionCode division(DocumentType kind, Standard standard) {
    String prefix = prefix(standard);
    return DivisionCode.of(
        switch (kind.name()) {
          case "town" -> township(prefix);
          case "community" -> township(prefix) + "001";
          case "project" -> township(prefix);
          default -> county(prefix);
        });
  }

  private static String county(String prefix) {
    String prefecture = prefix.length() < 4 ? prefix + "99" : prefix;
    return prefecture.length() < 6 ? prefecture + "91" : prefecture.substring(0, 6);
  }

  private static String township(String prefix) {
    return prefix.length() < 9 ? county(prefix) + "101" : prefix.substring(0, 9);
  }
}
