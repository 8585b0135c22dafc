package dev.renewal.check.internal.eval;

import dev.renewal.text.LocalText;
import java.util.Map;
import java.util.Optional;

/** A compiled set. */
public abstract class SetCode {

  /** The members, as far as they are known. */
  abstract Members members(Env env);

  /** The family of its members. */
  public abstract Family family();

  /** The canonical form of keys compared with this set: the codes of aliases. */
  Map<String, String> aliases() {
    return Map.of();
  }

  /** The path a finding about this set points at, if any. */
  Optional<PathCode> place() {
    return Optional.empty();
  }

  /** The labels of the codes that its members are. */
  Labels labels() {
    return Labels.NONE;
  }

  /** What the set is, for people. */
  abstract LocalText title();
}
