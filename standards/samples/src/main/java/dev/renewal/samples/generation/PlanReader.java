package dev.renewal.samples.generation;

import dev.renewal.dataset.DatasetHeader;
import dev.renewal.samples.profile.SampleGroup;
import dev.renewal.samples.profile.SampleProfile;
import dev.renewal.samples.profile.SampleTotal;
import dev.renewal.schema.DocumentKinds;
import dev.renewal.schema.DocumentType;
import dev.renewal.schema.JsonTree;
import dev.renewal.text.NearestName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a profile says of its groups, and finds all that is wrong with it. */
final class PlanReader {

  private static final String ID = "id";

  private final SampleProfile profile;
  private final ProfileProblems problems;
  private final List<SampleGroup> groups;

  PlanReader(SampleProfile profile, ProfileProblems problems) {
    this.profile = profile;
    this.problems = problems;
    groups = new LikeGroups(problems).resolved(profile.getGroups());
  }

  /** Reads all groups; what could not be read is said. */
  List<GroupPlan> read() {
    if (!profile.getFormat().orElse("").equals(SampleProfile.FORMAT)) {
      problems.add("format", "/format", "expected", SampleProfile.FORMAT);
    }
    if (profile.getHeader().flatMap(DatasetHeader::getSynthetic).equals(Optional.of(false))) {
      problems.add("synthetic", "/header/synthetic");
    }
    if (profile.getGroups().isEmpty()) {
      problems.add("no-groups", "");
    }
    new StatedForm(problems).check(profile);
    scalable();
    GroupNames names =
        new GroupNames(profile.getGroups().stream().map(SampleGroup::getId).toList());
    List<GroupPlan> plans = new ArrayList<>();
    for (int number = 0; number < names.names().size(); number++) {
      plan(number, names).ifPresent(plans::add);
    }
    if (problems.isEmpty()) {
      totals(plans, names);
    }
    return plans;
  }

  private void scalable() {
    List<String> ids = groups.stream().map(SampleGroup::getId).toList();
    profile
        .getScalable()
        .filter(it -> !ids.contains(it))
        .ifPresent(
            it -> {
              String nearest = NearestName.of(it, ids).orElse("-");
              problems.add("group", "/scalable", "name", it, "nearest", nearest);
            });
  }

  private Optional<GroupPlan> plan(int number, GroupNames names) {
    SampleGroup group = groups.get(number);
    String pointer = "/groups/" + number;
    if (names.names().indexOf(group.getId()) != number) {
      problems.add("twice", pointer + "/id", "name", group.getId());
    }
    Optional<DocumentType> kind = DocumentKinds.byName(group.getKind());
    if (kind.isEmpty()) {
      List<String> kinds = DocumentKinds.all().stream().map(DocumentType::name).toList();
      String nearest = NearestName.of(group.getKind(), kinds).orElse("-");
      problems.add("kind", pointer + "/kind", "name", group.getKind(), "nearest", nearest);
      return Optional.empty();
    }
    Optional<Places> places = places(group, pointer);
    JsonTree record = group.getRecord().orElse(JsonTree.object(Map.of()));
    Optional<TextPattern> id = id(group, record, places);
    Scope scope = Scope.ofRecord();
    Evaluation values = new ValuesReader(problems).read(group.getValues(), scope);
    Part body =
        new PartReader(problems, places, names).object(kind.get().type(), withId(record), scope);
    return id.map(it -> new GroupPlan(group, number, kind.get(), places, it, values, scope, body));
  }

  private Optional<Places> places(SampleGroup group, String pointer) {
    return group
        .getPlaces()
        .flatMap(
            places ->
                new PlaceFinder(profile.getHeader(), problems).find(places, pointer + "/places"));
  }

  /** The id as a pattern: a stated one, or that of the group with the number of the record. */
  private Optional<TextPattern> id(SampleGroup group, JsonTree record, Optional<Places> places) {
    JsonTree stated = record.get(ID).orElse(JsonTree.string(group.getId() + "-{n}"));
    return TextPattern.read(text(stated), stated.pointer(), places, problems);
  }

  private static String text(JsonTree id) {
    return id.get("$text").map(JsonTree::text).orElse(id.text());
  }

  /** The record with a draw in the place of its id, which the group writes. */
  private static JsonTree withId(JsonTree record) {
    Map<String, JsonTree> members = new LinkedHashMap<>(record.members());
    members.put(ID, JsonTree.of(Map.of(SpecialParts.OWN_ID, "")));
    return JsonTree.object(members);
  }

  private void totals(List<GroupPlan> plans, GroupNames names) {
    for (int at = 0; at < profile.getTotals().size(); at++) {
      SampleTotal total = profile.getTotals().get(at);
      String pointer = "/totals/" + at;
      if (total.getGroups().isEmpty()) {
        problems.add("no-groups", pointer + "/groups");
      }
      for (int member = 0; member < total.getGroups().size(); member++) {
        String id = total.getGroups().get(member);
        Optional<Integer> group = names.find(id);
        if (group.isEmpty()) {
          String nearest = NearestName.of(id, names.names()).orElse("-");
          problems.add("group", pointer + "/groups/" + member, "name", id, "nearest", nearest);
        } else {
          value(total, plans.get(group.get()), pointer);
        }
      }
    }
  }

  private void value(SampleTotal total, GroupPlan plan, String pointer) {
    Optional<String> name = total.getValue();
    if (name.isPresent() && plan.names().find(name.get()).isEmpty()) {
      String nearest = NearestName.of(name.get(), plan.names().names()).orElse("-");
      problems.add("value", pointer + "/value", "name", name.get(), "nearest", nearest);
    }
  }
}
