package dev.renewal.standards.diff;

import dev.renewal.model.Code;
import dev.renewal.standards.internal.Sentences;
import dev.renewal.text.LocalText;
import java.util.List;
import java.util.Optional;

/**
 * A change of one part of a standard.
 *
 * @param kind what became of the part
 * @param part which kind of part it is
 * @param id its id, such as {@code TT-3.2-1}; of a code {@code list/CODE}
 * @param title what it is about
 * @param details what changed in it; of a part added or removed all that it says
 */
public record Change(Kind kind, Part part, String id, LocalText title, List<Detail> details) {

  /** Copies the details. */
  public Change {
    details = List.copyOf(details);
  }

  /** What became of a part. */
  public enum Kind implements Code {
    /** Only the later standard has it. */
    ADDED("added"),
    /** Only the earlier standard has it. */
    REMOVED("removed"),
    /** Both have it, and it says something else. */
    CHANGED("changed");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  /**
   * One thing that a part says.
   *
   * @param aspect what it is said of, such as {@code severity}
   * @param before what the earlier standard says, if it says anything
   * @param after what the later standard says, if it says anything
   */
  public record Detail(String aspect, Optional<LocalText> before, Optional<LocalText> after) {

    /** What the aspect is called. */
    public LocalText label() {
      String key = "diff.aspect." + aspect;
      return Sentences.all().contains(key) ? Sentences.text(key) : LocalText.same(aspect);
    }
  }
}
