package dev.renewal.cli;

import dev.renewal.check.PackCheck;
import dev.renewal.cli.text.Words;
import dev.renewal.finding.Problem;
import dev.renewal.json.RefusedFileException;
import dev.renewal.pack.OverlayFile;
import dev.renewal.pack.PackProblem;
import dev.renewal.standard.AppliedOverlay;
import dev.renewal.standard.Standard;
import dev.renewal.standard.StandardName;
import dev.renewal.text.Language;
import dev.renewal.text.LocalText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The overlays given on the command line, laid on the standards they name. */
final class GivenOverlays {

  private final List<OverlayFile> files;

  private GivenOverlays(List<OverlayFile> files) {
    this.files = files;
  }

  /**
   * Reads overlays.
   *
   * @param names the names of their files
   * @param terminal where {@code -} is read from
   * @return the overlays
   * @throws CommandException if one cannot be opened, or is no overlay
   */
  static GivenOverlays read(List<String> names, Terminal terminal) {
    List<OverlayFile> files = new ArrayList<>();
    for (String name : names) {
      try {
        files.add(OverlayFile.read(name, new SubmissionFile(name, terminal).bytes()));
      } catch (RefusedFileException broken) {
        throw CommandException.unreadable(
            "overlay.broken", "file", name, "problems", problems(broken.problems()));
      }
    }
    return new GivenOverlays(files);
  }

  /** The overlays in the order given. */
  List<OverlayFile> files() {
    return List.copyOf(files);
  }

  /**
   * Standards with the overlays that lie on them, the lowest first whatever the order given.
   *
   * @throws CommandException if an overlay is refused, or lies on none of the standards
   */
  List<Standard> on(List<Standard> standards) {
    List<OverlayFile> left = new ArrayList<>(files);
    List<Standard> resolved = new ArrayList<>();
    for (Standard standard : standards) {
      resolved.add(on(standard, left));
    }
    if (!left.isEmpty()) {
      OverlayFile lost = left.get(0);
      throw CommandException.usage(
          "overlay.lost",
          "file",
          lost.name(),
          "base",
          lost.overlay().getBase(),
          "standards",
          resolved.stream().flatMap(GivenOverlays::names).collect(Collectors.joining(", ")));
    }
    return List.copyOf(resolved);
  }

  private static Standard on(Standard standard, List<OverlayFile> left) {
    Standard resolved = standard;
    boolean laid = true;
    while (laid) {
      laid = false;
      for (OverlayFile file : List.copyOf(left)) {
        if (names(resolved).anyMatch(file.overlay().getBase()::equals)) {
          resolved = on(resolved, file);
          left.remove(file);
          laid = true;
        }
      }
    }
    return resolved;
  }

  /** What overlays can lie on: the standard and each overlay on it. */
  private static Stream<String> names(Standard standard) {
    return Stream.concat(
        Stream.of(StandardName.of(standard).toString()),
        standard.resolution().overlays().stream().map(AppliedOverlay::name));
  }

  private static Standard on(Standard standard, OverlayFile file) {
    Standard resolved;
    try {
      resolved = file.on(standard);
    } catch (RefusedFileException refused) {
      throw refused(file, problems(refused.problems()));
    }
    List<PackProblem> before = PackCheck.problems(standard);
    List<PackProblem> added =
        PackCheck.problems(resolved).stream().filter(it -> !isKnown(it, before)).toList();
    if (!added.isEmpty()) {
      throw refused(
          file,
          new LocalText(
              lines(added.stream().map(it -> line(it, Language.ZH))),
              lines(added.stream().map(it -> line(it, Language.EN)))));
    }
    return resolved;
  }

  private static CommandException refused(OverlayFile file, LocalText problems) {
    return CommandException.usage("overlay.refused", "file", file.name(), "problems", problems);
  }

  private static boolean isKnown(PackProblem problem, List<PackProblem> known) {
    return known.stream()
        .anyMatch(it -> it.rule().equals(problem.rule()) && it.message().equals(problem.message()));
  }

  private static String line(PackProblem problem, Language language) {
    return problem.rule().map(id -> id + ": ").orElse("") + problem.message().in(language);
  }

  /** Problems, each on a line of its own. */
  static LocalText problems(List<Problem> problems) {
    return new LocalText(
        lines(problems.stream().map(it -> line(it, Language.ZH))),
        lines(problems.stream().map(it -> line(it, Language.EN))));
  }

  /** Line, column and pointer, what is wrong there, and what to do. */
  private static String line(Problem problem, Language language) {
    String place = problem.getPosition().map(at -> at.line() + ":" + at.column() + " ").orElse("");
    String fix =
        problem.getFix().map(it -> Words.in(language).say("overlay.mend", "fix", it)).orElse("");
    return place + problem.getPointer() + "  " + problem.getMessage().in(language) + fix;
  }

  private static String lines(Stream<String> lines) {
    return lines.map(line -> "\n  " + line).collect(Collectors.joining());
  }
}
