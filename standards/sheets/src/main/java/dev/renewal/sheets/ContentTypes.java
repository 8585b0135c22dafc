package dev.renewal.sheets;

import dev.renewal.dataset.UnreadableSourceException;
import dev.renewal.dataset.UnreadableSourceException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** What an archive says its parts are, which tells a workbook from all else that is packed so. */
final class ContentTypes {

  private static final String PART = "[Content_Types].xml";
  private static final String SHEETS = "spreadsheetml.sheet.main+xml";
  private static final String SHEETS_TEMPLATE = "spreadsheetml.template.main+xml";
  private static final List<String> MACROS = List.of("macroenabled", "vbaproject", "macrosheet");

  private final Set<String> types;
  private final Set<String> names;

  private ContentTypes(Set<String> types, Set<String> names) {
    this.types = types;
    this.names = names;
  }

  /** The types that an archive names, empty where it names none. */
  static ContentTypes of(WorkbookArchive archive) throws IOException {
    Set<String> types = new TreeSet<>();
    Optional<ZipArchiveEntry> part = archive.entry(PART);
    if (part.isPresent()) {
      try (InputStream in = archive.inflated(part.get())) {
        read(in, types);
      } catch (UnreadableSourceException refused) {
        throw refused;
      } catch (XMLStreamException | IOException | RuntimeException broken) {
        throw Refusals.damaged(broken);
      }
    }
    Set<String> names = new TreeSet<>();
    archive.entries().forEach(it -> names.add(it.getName().toLowerCase(Locale.ROOT)));
    return new ContentTypes(types, names);
  }

  private static void read(InputStream in, Set<String> types)
      throws IOException, XMLStreamException {
    XMLStreamReader reader = Xml.reader(in);
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.DTD) {
        throw Refusals.unsafe("declaration", "name", PART);
      }
      String type =
          event == XMLStreamConstants.START_ELEMENT
              ? reader.getAttributeValue(null, "ContentType")
              : null;
      if (type != null) {
        types.add(type.toLowerCase(Locale.ROOT));
      }
    }
  }

  /**
   * Checks that it is a workbook of the form we read, without macros.
   *
   * @throws UnreadableSourceException if it is not
   */
  void check() throws UnreadableSourceException {
    if (any("sheet.binary")) {
      throw Refusals.of(Reason.WORKBOOK_OLD_FORMAT, "binary");
    }
    if (MACROS.stream().anyMatch(this::any) || names.stream().anyMatch(ContentTypes::isMacro)) {
      throw Refusals.of(Reason.WORKBOOK_MACROS, "macros");
    }
    if (names.contains("mimetype") || names.contains("content.xml")) {
      throw Refusals.of(Reason.WORKBOOK_OLD_FORMAT, "open-document");
    }
    if (!any(SHEETS) && !any(SHEETS_TEMPLATE)) {
      throw Refusals.of(Reason.NOT_WORKBOOK, types.isEmpty() ? "archive" : "other-document");
    }
  }

  private boolean any(String words) {
    return types.stream().anyMatch(type -> type.contains(words));
  }

  private static boolean isMacro(String name) {
    return name.endsWith("vbaproject.bin") || name.contains("/macrosheets/");
  }
}
