package dev.renewal.samples.manifest;

import dev.renewal.finding.Problem;
import dev.renewal.finding.Severity;
import dev.renewal.samples.internal.Sentences;
import dev.renewal.schema.JsonTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is wrong with a manifest beyond the types of its members: a list that is left out would be
 * an empty one, and nothing would be graded.
 */
final class ManifestProblems {
  private static final Pattern SHARD = Pattern.compile("[0-9]+/[0-9]+");
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
  private static final Set<String> OPS = Set.of("add", "replace", "remove");

  private final List<Problem> found = new ArrayList<>();

  private ManifestProblems() {}

  /**
   * What is wrong.
   *
   * @param tree the manifest as it stands in the file
   * @param manifest the manifest as it is read
   */
  static List<Problem> of(JsonTree tree, Manifest manifest) {
    ManifestProblems problems = new ManifestProblems();
    problems.check(manifest.format().equals(Manifest.FORMAT), "format", "/format", Manifest.FORMAT);
    problems.requireList(tree, "standards");
    problems.requireList(tree, "files");
    tree.get("files").ifPresent(files -> files.elements().forEach(problems::file));
    problems.check(manifest.count().filter(it -> it < 1).isEmpty(), "count", "/count", "1");
    problems.check(
        manifest.shard().filter(it -> !SHARD.matcher(it).matches()).isEmpty(),
        "shard",
        "/shard",
        "2/8");
    problems.values(manifest);
    return problems.found;
  }

  private void file(JsonTree file) {
    requireList(file, "expected");
  }

  private void requireList(JsonTree object, String name) {
    check(object.get(name).isPresent(), "missing", object.pointer(), name);
  }

  private void values(Manifest manifest) {
    for (int at = 0; at < manifest.files().size(); at++) {
      ManifestFile file = manifest.files().get(at);
      String place = "/files/" + at;
      check(SHA256.matcher(file.sha256()).matches(), "sha256", place + "/sha256", file.sha256());
      for (int change = 0; change < file.mutations().size(); change++) {
        String op = file.mutations().get(change).op();
        check(OPS.contains(op), "op", place + "/mutations/" + change + "/op", op);
      }
    }
  }

  private void check(boolean isRight, String key, String pointer, String value) {
    if (!isRight) {
      found.add(
          Problem.builder()
              .id("manifest." + key)
              .severity(Severity.ERROR)
              .pointer(pointer)
              .message(Sentences.text("manifest." + key, "value", value))
              .build());
    }
  }
}
