package dev.renewal.samples.generation;

import dev.renewal.samples.profile.SampleGroup;
import dev.renewal.samples.profile.SamplePlaces;
import dev.renewal.samples.profile.SampleProfile;
import dev.renewal.samples.profile.SampleTotal;
import dev.renewal.schema.JsonTree;
import java.util.List;
import java.util.Optional;

/** Finds what has the type that it should, and still says nothing: blank texts, numbers below 0. */
final class StatedForm {

  private final ProfileProblems problems;

  StatedForm(ProfileProblems problems) {
    this.problems = problems;
  }

  void check(SampleProfile profile) {
    text(Optional.of(profile.getId()), "/id");
    for (int at = 0; at < profile.getGroups().size(); at++) {
      group(profile.getGroups().get(at), "/groups/" + at);
    }
    List<SampleTotal> totals = profile.getTotals();
    for (int at = 0; at < totals.size(); at++) {
      SampleTotal total = totals.get(at);
      String place = "/totals/" + at;
      text(Optional.of(total.getSource()), place + "/source");
      text(Optional.of(total.getLocator()), place + "/locator");
      text(Optional.of(total.getQuote()), place + "/quote");
      text(total.getFact(), place + "/fact");
    }
  }

  private void group(SampleGroup group, String place) {
    text(Optional.of(group.getId()), place + "/id");
    number(group.getCount(), 0, place + "/count");
    number(group.getWeight(), 1, place + "/weight");
    number(group.getPlaces().flatMap(SamplePlaces::getEach), 0, place + "/places/each");
    object(group.getValues(), place + "/values");
    object(group.getRecord(), place + "/record");
  }

  private void text(Optional<String> text, String place) {
    if (text.filter(String::isBlank).isPresent()) {
      problems.add("blank", place);
    }
  }

  private void number(Optional<Integer> number, int least, String place) {
    if (number.filter(it -> it < least).isPresent()) {
      problems.add("least", place, "least", least);
    }
  }

  private void object(Optional<JsonTree> tree, String place) {
    if (tree.filter(it -> it.kind() != JsonTree.Kind.OBJECT).isPresent()) {
      problems.add("settings", place);
    }
  }
}
