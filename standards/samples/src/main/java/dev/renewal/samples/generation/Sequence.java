package dev.renewal.samples.generation;

import dev.renewal.schema.DocumentKinds;
import dev.renewal.schema.DocumentType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The records of a sample in the order in which they are written: by kind, then by group. */
final class Sequence {

  private final List<GroupRun> groups = new ArrayList<>();
  private final long[] starts;

  Sequence(List<GroupRun> all) {
    for (DocumentType kind : DocumentKinds.all()) {
      all.stream().filter(it -> it.plan().kind().equals(kind)).forEach(groups::add);
    }
    starts = new long[groups.size() + 1];
    for (int at = 0; at < groups.size(); at++) {
      starts[at + 1] = starts[at] + groups.get(at).count();
    }
  }

  /** How many records there are. */
  long size() {
    return starts[starts.length - 1];
  }

  /** How many records of a kind there are. */
  long size(DocumentType kind) {
    return groups.stream()
        .filter(it -> it.plan().kind().equals(kind))
        .mapToLong(GroupRun::count)
        .sum();
  }

  /** The position of the first record of a kind. */
  Optional<Long> start(DocumentType kind) {
    for (int at = 0; at < groups.size(); at++) {
      if (groups.get(at).plan().kind().equals(kind)) {
        return Optional.of(starts[at]);
      }
    }
    return Optional.empty();
  }

  /** The index, in the order written, of the group that holds a position. */
  int groupAt(long position) {
    int found = Arrays.binarySearch(starts, position);
    int at = found >= 0 ? found : -found - 2;
    while (starts[at + 1] == starts[at]) {
      at++;
    }
    return at;
  }

  GroupRun group(int at) {
    return groups.get(at);
  }

  /** The position of the first record of a group. */
  long start(int at) {
    return starts[at];
  }
}
