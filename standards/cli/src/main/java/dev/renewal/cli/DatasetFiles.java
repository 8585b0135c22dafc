package dev.renewal.cli;

import dev.renewal.dataset.RecordCursor;
import dev.renewal.dataset.RecordSource;
import dev.renewal.dataset.SourceRecord;
import dev.renewal.dataset.UnreadableSourceException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Datasets named on the command line, as sources of records. */
final class DatasetFiles {

  /** Something that reads datasets. */
  @FunctionalInterface
  interface Reading<T> {
    /** Reads. */
    T read() throws IOException;
  }

  private final Terminal terminal;
  private final DatasetSources sources;

  DatasetFiles(CommandContext context) {
    terminal = context.terminal();
    sources = new DatasetSources(context.standards());
  }

  /** Such files, whose properties that the types do not know are kept aside. */
  DatasetFiles keepingUnknown() {
    sources.keepUnknown();
    return this;
  }

  /**
   * The records of a file, or of standard input.
   *
   * @throws CommandException if it cannot be opened, or is no dataset
   */
  RecordSource source(String name) {
    SubmissionFile file = new SubmissionFile(name, terminal);
    RecordSource source = reading(() -> sources.of(file));
    return new Named(name, source);
  }

  /** The documents of a type in a file, in their order. */
  <T> List<T> documents(String name, Class<T> type) throws IOException {
    List<T> found = new ArrayList<>();
    try (RecordCursor cursor = source(name).open()) {
      for (SourceRecord next = cursor.next(); next != null; next = cursor.next()) {
        if (type.isInstance(next.document())) {
          found.add(type.cast(next.document()));
        }
      }
    }
    return found;
  }

  /**
   * Reads, and says of what cannot be read why.
   *
   * @throws CommandException if something cannot be read
   */
  static <T> T reading(Reading<T> reading) {
    try {
      return reading.read();
    } catch (IOException unread) {
      throw CommandException.unreadable("file.other", "reason", Unopened.reason(unread));
    }
  }

  /**
   * A source that says its name when it cannot be read.
   *
   * @param name the name of the file
   * @param source its records
   */
  private record Named(String name, RecordSource source) implements RecordSource {
    @Override
    public RecordCursor open() throws IOException {
      try {
        return source.open();
      } catch (UnreadableSourceException refused) {
        throw CommandException.unreadable(
            "file.unreadable", "file", name, "reason", refused.text());
      } catch (IOException unread) {
        throw CommandException.unreadable(
            "file.not-opened", "file", name, "reason", Unopened.reason(unread));
      }
    }
  }
}
