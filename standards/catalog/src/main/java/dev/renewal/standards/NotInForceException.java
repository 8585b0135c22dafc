package dev.renewal.standards;

import dev.renewal.standard.Standard;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Says that no version of a standard applies on a day. */
public final class NotInForceException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String id;
  private final LocalDate day;
  private final transient List<Standard> versions;

  NotInForceException(String id, LocalDate day, List<Standard> versions) {
    super(
        "no version of '"
            + id
            + "' applies on "
            + day
            + " ("
            + versions.stream().map(NotInForceException::validity).collect(Collectors.joining("; "))
            + "); name a version to judge by it all the same");
    this.id = id;
    this.day = day;
    this.versions = List.copyOf(versions);
  }

  private static String validity(Standard standard) {
    return standard.version()
        + ": "
        + standard.validFrom().map(LocalDate::toString).orElse("…")
        + " – "
        + standard.validTo().map(LocalDate::toString).orElse("…");
  }

  /** The id asked for. */
  public String id() {
    return id;
  }

  /** The day asked for. */
  public LocalDate day() {
    return day;
  }

  /** The versions there are, the oldest first. */
  public List<Standard> versions() {
    return versions;
  }
}
