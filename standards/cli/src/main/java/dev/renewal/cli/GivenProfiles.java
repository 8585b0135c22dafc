package dev.renewal.cli;

import dev.renewal.json.RefusedFileException;
import dev.renewal.pack.ProfileFile;
import dev.renewal.standard.Profile;
import dev.renewal.standard.Standard;
import dev.renewal.text.NearestName;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The assumption profiles named on the command line. */
final class GivenProfiles {

  private GivenProfiles() {}

  /**
   * Finds profiles: those of a standard by their id, others by their file.
   *
   * @param names the ids and files
   * @param standards the standards that may have them
   * @param terminal where {@code -} is read from
   * @throws CommandException if there is no such profile
   */
  static List<Profile> read(List<String> names, List<Standard> standards, Terminal terminal) {
    List<Profile> found = new ArrayList<>();
    for (String name : names) {
      Optional<Profile> known =
          standards.stream().flatMap(it -> it.profile(name).stream()).findFirst();
      found.add(known.orElseGet(() -> file(name, standards, terminal)));
    }
    return found;
  }

  private static Profile file(String name, List<Standard> standards, Terminal terminal) {
    if (!isFile(name)) {
      List<String> ids =
          standards.stream().flatMap(it -> it.profiles().stream()).map(Profile::getId).toList();
      throw CommandException.usage(
          "usage.unknown-profile", "profile", name, "hint", Choice.hint(NearestName.of(name, ids)));
    }
    try {
      return ProfileFile.read(name, new SubmissionFile(name, terminal).bytes());
    } catch (RefusedFileException broken) {
      throw CommandException.unreadable(
          "profile.broken", "file", name, "problems", GivenOverlays.problems(broken.problems()));
    }
  }

  private static boolean isFile(String name) {
    try {
      return name.equals("-") || Files.exists(Path.of(name));
    } catch (InvalidPathException unfit) {
      return false;
    }
  }
}
