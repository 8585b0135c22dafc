package dev.renewal.check.internal.eval;

import dev.renewal.text.LocalText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether each member of one set is in another. */
final class Inclusion {
  private Inclusion() {}

  static Truth judge(Env env, SetCode leftCode, SetCode rightCode) {
    Members left = leftCode.members(env);
    if (left.isEmpty() && !left.keyless && !left.unknown && !left.incomplete) {
      return left.unreported
          ? env.undetermined(Reason.Kind.NOT_REPORTED, subject(left))
          : Truth.VACUOUS;
    }
    Members right = rightCode.members(env);
    Map<String, String> aliases =
        rightCode.aliases().isEmpty() ? leftCode.aliases() : rightCode.aliases();
    Covered covered = new Covered(right, aliases);
    List<Object> lacking = new ArrayList<>();
    boolean undecided = doubts(env, left);
    for (Object key : left.sure) {
      Truth truth = covered.test(env, key);
      if (truth == Truth.FAILS) {
        lacking.add(key);
      }
      undecided |= truth == Truth.UNDETERMINED;
    }
    for (Object key : left.undecided) {
      if (covered.test(env, key) != Truth.HOLDS) {
        undecided = true;
        doubt(env, left, key);
      }
    }
    if (!lacking.isEmpty()) {
      explain(env, leftCode, rightCode, lacking);
      return Truth.FAILS;
    }
    return undecided ? Truth.UNDETERMINED : Truth.HOLDS;
  }

  private static void doubt(Env env, Members left, Object key) {
    if (left.dueUnknown) {
      env.unknown(Reason.Kind.PERIOD_DUE, subject(left), key.toString());
    } else {
      env.unknown(Reason.Kind.UNDECIDED_FILTER, subject(left));
    }
  }

  private static boolean doubts(Env env, Members left) {
    if (left.keyless) {
      env.unknown(Reason.Kind.NO_KEY, subject(left));
    }
    if (left.incomplete) {
      env.unknown(Reason.Kind.INCOMPLETE_LIST, subject(left));
    }
    return left.keyless || left.incomplete || left.unknown;
  }

  private static void explain(Env env, SetCode leftCode, SetCode rightCode, List<Object> lacking) {
    if (env.trace == null) {
      return;
    }
    boolean missing = rightCode.aliases().isEmpty() && rightCode.place().isPresent();
    LocalText names = names(leftCode.labels().or(rightCode.labels()), lacking);
    Optional<PathCode> right = rightCode.place().filter(PathCode::isInDocument);
    Optional<PathCode> place =
        missing && right.isPresent() ? right : leftCode.place().or(rightCode::place);
    LocalText actual = missing ? Texts.of("every.lacks", Map.of("members", names)) : names;
    LocalText expected =
        missing
            ? Texts.of("every.all-of", Map.of("set", leftCode.title()))
            : Texts.of("every.one-of", Map.of("set", rightCode.title()));
    env.trace.add(new Failure(place, actual, expected, missing));
  }

  private static LocalText names(Labels labels, List<Object> keys) {
    List<LocalText> names =
        keys.stream().map(key -> labels.of(LocalText.same(key.toString()))).toList();
    return new LocalText(
        names.stream().map(LocalText::zh).collect(Collectors.joining(", ")),
        names.stream().map(LocalText::en).collect(Collectors.joining(", ")));
  }

  private static String subject(Members members) {
    return members.subject == null ? "" : members.subject;
  }

  /** The set that must cover, with the codes of aliases put for them. */
  private static final class Covered {
    private final Members right;
    private final Map<String, String> aliases;
    private final Set<Object> sure;
    private final Set<Object> undecided;

    Covered(Members right, Map<String, String> aliases) {
      this.right = right;
      this.aliases = aliases;
      this.sure = canonical(right.sure);
      this.undecided = canonical(right.undecided);
    }

    private Set<Object> canonical(Set<Object> keys) {
      return aliases.isEmpty()
          ? keys
          : keys.stream().map(this::canonical).collect(Collectors.toCollection(HashSet::new));
    }

    private Object canonical(Object key) {
      String code = key instanceof String text ? aliases.get(text) : null;
      return code == null ? key : code;
    }

    Truth test(Env env, Object key) {
      Object code = canonical(key);
      if (sure.contains(code)) {
        return Truth.HOLDS;
      }
      if (undecided.contains(code)) {
        return env.undetermined(Reason.Kind.UNDECIDED_FILTER, subject(right));
      }
      if (right.unknown) {
        return Truth.UNDETERMINED;
      }
      return right.unreported
          ? env.undetermined(Reason.Kind.NOT_REPORTED, subject(right))
          : Truth.FAILS;
    }
  }
}
