package dev.renewal.samples.generation;

import dev.renewal.text.LocalText;
import java.util.List;
import java.util.stream.Collectors;

/** Says that no data can meet what a profile asks, and why. */
public final class InfeasibleProfileException extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private final transient List<LocalText> reasons;

  /**
   * An impossible profile.
   *
   * @param reasons why, at least one
   */
  public InfeasibleProfileException(List<LocalText> reasons) {
    super(reasons.stream().map(LocalText::en).collect(Collectors.joining("\n")));
    this.reasons = List.copyOf(reasons);
  }

  /**
   * Why there can be no such data.
   *
   * @return a sentence for each total or group that cannot be met, in Chinese and English
   */
  public List<LocalText> reasons() {
    return reasons;
  }
}
