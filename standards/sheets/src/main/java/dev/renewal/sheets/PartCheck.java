package dev.renewal.sheets;

import dev.renewal.dataset.UnreadableSourceException;
import dev.renewal.dataset.UnreadableSourceException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one part to its end and refuses what a reader of it could stumble over. */
final class PartCheck {

  private static final int HEAD = 1 << 16;
  private static final int UNKNOWN = -1;

  private final String name;
  private final WorkbookLimits limits;

  private PartCheck(String name, WorkbookLimits limits) {
    this.name = name;
    this.limits = limits;
  }

  static PartCheck of(String name, WorkbookLimits limits) {
    return new PartCheck(name, limits);
  }

  /**
   * Reads a part.
   *
   * @return how many bytes it has
   * @throws UnreadableSourceException if it is refused
   */
  long read(InputStream in) throws IOException {
    byte[] buffer = new byte[HEAD];
    int length = in.readNBytes(buffer, 0, HEAD);
    MarkupScan scan = scan(Arrays.copyOf(buffer, length));
    long total = 0;
    while (length > 0) {
      total += length;
      scan.take(buffer, length);
      if (scan.isHeldWhole() && total > limits.maxPartBytes()) {
        throw Refusals.tooLarge("part", limits.maxPartBytes());
      }
      length = in.read(buffer, 0, HEAD);
    }
    return total;
  }

  private MarkupScan scan(byte[] head) throws UnreadableSourceException {
    int start = start(head);
    boolean markup = start != UNKNOWN && head[start] == '<';
    if (isWide(head) || (isXmlByName() && !markup && head.length > 0)) {
      throw Refusals.of(Reason.NOT_WORKBOOK, "part-form", "name", Printable.of(name));
    }
    return markup ? MarkupScan.of(root(head), limits) : MarkupScan.ofBytes();
  }

  private boolean isXmlByName() {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".xml") || lower.endsWith(".rels");
  }

  /** Letters of two bytes, which the scan of bytes would not see through. */
  private static boolean isWide(byte[] head) {
    if (head.length < 2) {
      return false;
    }
    int first = ((head[0] & 0xFF) << 8) | (head[1] & 0xFF);
    return first == 0xFEFF || first == 0xFFFE || first == '<' || first == ('<' << 8);
  }

  /** Where the text begins, past a byte order mark and blanks. */
  private static int start(byte[] head) {
    boolean marked =
        head.length > 3
            && head[0] == (byte) 0xEF
            && head[1] == (byte) 0xBB
            && head[2] == (byte) 0xBF;
    for (int at = marked ? 3 : 0; at < head.length; at++) {
      if (head[at] != ' ' && head[at] != '\t' && head[at] != '\r' && head[at] != '\n') {
        return at;
      }
    }
    return UNKNOWN;
  }

  /** The name of the first element, before which nothing may be declared. */
  private String root(byte[] head) throws UnreadableSourceException {
    try {
      XMLStreamReader reader = Xml.reader(new ByteArrayInputStream(head));
      String encoding = reader.getCharacterEncodingScheme();
      if (encoding != null && !encoding.equalsIgnoreCase("UTF-8")) {
        throw Refusals.of(Reason.NOT_WORKBOOK, "part-form", "name", Printable.of(name));
      }
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.DTD) {
          throw Refusals.unsafe("declaration", "name", Printable.of(name));
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
          return reader.getLocalName();
        }
      }
      throw new XMLStreamException("no element");
    } catch (XMLStreamException | RuntimeException broken) {
      throw Refusals.of(Reason.NOT_WORKBOOK, "part-form", "name", Printable.of(name));
    }
  }
}
