package dev.renewal.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.renewal.finding.Problem;
import dev.renewal.finding.Severity;
import dev.renewal.finding.TextPosition;
import dev.renewal.json.ObjectReader;
import dev.renewal.json.ReadLimits;
import dev.renewal.json.ReadResult;
import dev.renewal.schema.JsonTree;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Small JSON files of the command's own: parameters, reports. */
final class JsonFile {

  private static final ObjectReader READER = ObjectReader.of(ReadLimits.DEFAULT);

  private JsonFile() {}

  /**
   * Reads JSON of any form.
   *
   * @param name the name of the file, for messages
   * @throws CommandException if it is no JSON; the message says where
   */
  static JsonTree readTree(String name, byte[] json) {
    return value(name, READER.readTree(json));
  }

  /**
   * Reads JSON as a type.
   *
   * @param name the name of the file, for messages
   * @throws CommandException if it is not of that type; the message says where
   */
  static <T> T read(String name, byte[] json, Class<T> type) {
    return value(name, READER.read(json, type));
  }

  private static <T> T value(String name, ReadResult<T> read) {
    Optional<Problem> problem =
        read.problems().stream().filter(it -> it.getSeverity() == Severity.ERROR).findFirst();
    if (problem.isPresent()) {
      TextPosition place = problem.get().getPosition().orElse(new TextPosition(1, 1));
      throw CommandException.unreadable(
          "file.not-json",
          "file",
          name,
          "line",
          place.line(),
          "column",
          place.column(),
          "problem",
          problem.get().getMessage());
    }
    return read.value().orElseThrow(() -> CommandException.unreadable("file.empty", "file", name));
  }

  /**
   * JSON text of maps, lists, texts, numbers and documents, indented, with a line feed at the end.
   */
  static String write(Object plain) {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
                Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(lines)
            .withArrayIndenter(lines);
    try {
      return JsonMapper.builder()
              .findAndAddModules()
              .build()
              .writer(printer)
              .writeValueAsString(plain)
          + "\n";
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
