package dev.renewal.pack;

import dev.renewal.finding.Problem;
import dev.renewal.finding.Severity;
import dev.renewal.json.ObjectReader;
import dev.renewal.json.ReadLimits;
import dev.renewal.json.ReadResult;
import dev.renewal.json.RecordWriter;
import dev.renewal.json.RefusedFileException;
import dev.renewal.schema.internal.ShippedSchema;
import dev.renewal.standard.Overlay;
import dev.renewal.standard.Standard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * An overlay as it stands in its file, to be laid on a standard.
 *
 * <pre>{@code
 * Standard resolved = OverlayFile.read(Path.of("ningan-towns.json")).on(standard);
 * }</pre>
 *
 * <p>The resolved standard keeps the id and version of the one beneath, has a digest of its own,
 * and knows where each of its values comes from. Overlays are stacked by laying the next one on it.
 */
public final class OverlayFile {
  private static final ObjectReader READER = ObjectReader.of(ReadLimits.DEFAULT);

  private final String name;
  private final byte[] json;
  private final Overlay overlay;

  private OverlayFile(String name, byte[] json, Overlay overlay) {
    this.name = name;
    this.json = json;
    this.overlay = overlay;
  }

  /**
   * Reads an overlay.
   *
   * @param file the file, in UTF-8
   * @return the overlay
   * @throws IOException if the file cannot be read
   * @throws RefusedFileException if it is no overlay; says all that is wrong
   */
  public static OverlayFile read(Path file) throws IOException {
    return read(String.valueOf(file.getFileName()), Files.readAllBytes(file));
  }

  /**
   * Reads an overlay.
   *
   * @param name the name of the file, for messages
   * @param json its bytes, in UTF-8
   * @return the overlay
   * @throws RefusedFileException if it is no overlay; says all that is wrong
   */
  public static OverlayFile read(String name, byte[] json) {
    ReadResult<Overlay> result = READER.read(json, Overlay.class);
    List<Problem> errors =
        result.problems().stream().filter(it -> it.getSeverity() == Severity.ERROR).toList();
    if (!errors.isEmpty() || result.value().isEmpty()) {
      throw new RefusedFileException(name, errors);
    }
    return new OverlayFile(name, json.clone(), result.value().get());
  }

  /**
   * An overlay built in Java.
   *
   * @param overlay the overlay
   * @return the overlay as it would stand in a file
   */
  public static OverlayFile of(Overlay overlay) {
    return new OverlayFile(
        overlay.getId() + ".json", RecordWriter.toBytes(overlay, Overlay.class), overlay);
  }

  /** The name of the file. */
  public String name() {
    return name;
  }

  /** What it says. */
  public Overlay overlay() {
    return overlay;
  }

  /** The SHA-256 of the file, in hexadecimal. */
  public String digest() {
    return Digests.of(json);
  }

  /**
   * Lays the overlay on a standard.
   *
   * @param base the standard, perhaps with other overlays on it
   * @return the standard with its changes
   * @throws RefusedFileException if it lies on something else, changes what does not exist, or
   *     weakens what is binding; says all that is wrong
   */
  public Standard on(Standard base) {
    OverlayProblems problems = new OverlayProblems();
    Standard resolved = new OverlayResolution(base, this, problems).resolve();
    if (!problems.isEmpty()) {
      throw new RefusedFileException(name, problems.located(json));
    }
    return resolved;
  }

  /**
   * The JSON Schema (2020-12) of overlays, for editors and other tools. It says less than the
   * reader: whether what is changed exists, and may be changed, is beyond a schema.
   *
   * @return UTF-8
   */
  public static byte[] schema() {
    return ShippedSchema.read(OverlayFile.class, "overlay.schema.json");
  }
}
