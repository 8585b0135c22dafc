package dev.renewal.cli;

import dev.renewal.standard.Standard;
import dev.renewal.standard.StandardName;
import dev.renewal.standard.Status;
import java.util.Optional;

/** Says on stderr what to use instead of a standard that is withdrawn or replaced. */
final class Notices {

  private Notices() {}

  /** Says it, if there is anything to say. */
  static void tell(CommandContext context, Standard standard) {
    Optional<StandardName> instead = context.standards().successor(standard);
    boolean withdrawn = standard.status() == Status.WITHDRAWN;
    String name = StandardName.of(standard).toString();
    if (instead.isPresent()) {
      context.notice(
          withdrawn ? "notice.withdrawn-for" : "notice.replaced",
          "standard",
          name,
          "instead",
          instead.get());
    } else if (withdrawn) {
      context.notice("notice.withdrawn", "standard", name);
    }
  }
}
