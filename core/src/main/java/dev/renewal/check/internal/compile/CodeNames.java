package dev.renewal.check.internal.compile;

import dev.renewal.standard.Codelist;
import dev.renewal.standard.CodelistItem;
import dev.renewal.standard.Years;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The names in code lists that are no code in use on a day: aliases, Chinese labels, codes not yet
 * or no longer used. Read off the lists once for a year.
 */
public final class CodeNames {
  private final List<Codelist> lists;
  private final Map<Integer, Map<String, OfList>> years = new ConcurrentHashMap<>();

  CodeNames(List<Codelist> lists) {
    this.lists = List.copyOf(lists);
  }

  /**
   * What a name is.
   *
   * @param list the code list
   * @param item the member it means
   * @param years the years in which it is used
   * @param use how it is used on the day
   */
  public record Name(String list, CodelistItem item, Years years, Use use) {}

  /** How a name is used on a day. */
  public enum Use {
    /** An alias, a label, or an old name. */
    ALIAS,
    /** Used later. */
    NOT_YET,
    /** A code that is no longer used. */
    NO_LONGER
  }

  /** The names of one list that are told. */
  public static final class OfList {
    private static final int ASCII = 128;
    private final Codelist list;
    private final Map<String, Name> names;
    private final boolean ascii;
    private final Set<String> plain = new HashSet<>();

    private OfList(Codelist list, Map<String, Name> names) {
      this.list = list;
      this.names = names;
      list.items().forEach(item -> plain.add(item.code()));
      plain.removeAll(names.keySet());
      this.ascii = names.keySet().stream().anyMatch(OfList::isAscii);
    }

    private static boolean isAscii(String name) {
      return !name.isEmpty() && name.charAt(0) < ASCII;
    }

    /** The list. */
    public Codelist list() {
      return list;
    }

    /** Tells whether a name is a code of the list, of which there is nothing to tell. */
    public boolean isPlain(String name) {
      return plain.contains(name);
    }

    /** What a name is; null if there is nothing to tell. Codes are rarely looked up at all. */
    public @Nullable Name get(String name) {
      return ascii || !isAscii(name) ? names.get(name) : null;
    }
  }

  /** The names to tell on a day, by code list; every list has an entry. */
  public Map<String, OfList> on(LocalDate day) {
    return years.computeIfAbsent(day.getYear(), unused -> read(day));
  }

  private Map<String, OfList> read(LocalDate day) {
    Map<String, OfList> read = new HashMap<>();
    for (Codelist list : lists) {
      Map<String, Name> names = new HashMap<>();
      list.otherNames().forEach((name, item) -> names.put(name, other(list, name, item, day)));
      for (CodelistItem item : list.items()) {
        use(item.years(), day)
            .ifPresent(use -> names.put(item.code(), new Name(list.id(), item, item.years(), use)));
      }
      read.put(list.id(), new OfList(list, names));
    }
    return read;
  }

  private static Name other(Codelist list, String name, CodelistItem item, LocalDate day) {
    Years own = item.years(name);
    Optional<Use> member = use(item.years(), day);
    if (member.isPresent()) {
      return new Name(list.id(), item, item.years(), member.get());
    }
    return new Name(list.id(), item, own, own.areAfter(day) ? Use.NOT_YET : Use.ALIAS);
  }

  private static Optional<Use> use(Years years, LocalDate day) {
    if (years.contain(day)) {
      return Optional.empty();
    }
    return Optional.of(years.areAfter(day) ? Use.NOT_YET : Use.NO_LONGER);
  }
}
