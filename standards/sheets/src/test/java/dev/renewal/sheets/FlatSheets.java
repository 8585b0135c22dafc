package dev.renewal.sheets;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A workbook as LibreOffice keeps it when open, in one XML file ({@code .fods}), filled in as if
 * someone did it by hand.
 */
final class FlatSheets {

  private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
  private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
  private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
  private static final String ROWS = "number-rows-repeated";
  private static final String COLUMNS = "number-columns-repeated";

  private final Document document;

  private FlatSheets(Document document) {
    this.document = document;
  }

  static FlatSheets read(Path file) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return new FlatSheets(factory.newDocumentBuilder().parse(file.toFile()));
    } catch (ParserConfigurationException | SAXException broken) {
      throw new IOException(broken);
    }
  }

  void write(Path file) throws IOException {
    try {
      File target = file.toFile();
      TransformerFactory.newInstance()
          .newTransformer()
          .transform(new DOMSource(document), new StreamResult(target));
    } catch (TransformerException broken) {
      throw new IOException(broken);
    }
  }

  /** Types a text. */
  void text(String sheet, int row, int column, String text) {
    Element cell = cell(sheet, row, column, "string");
    for (String line : text.split("\n", -1)) {
      Element paragraph = document.createElementNS(TEXT, "text:p");
      paragraph.setTextContent(line);
      cell.appendChild(paragraph);
    }
  }

  /** Types a number. */
  void number(String sheet, int row, int column, String number) {
    cell(sheet, row, column, "float").setAttributeNS(OFFICE, "office:value", number);
  }

  /** Types a date, which a spreadsheet keeps as a number with a format. */
  void date(String sheet, int row, int column, String date) {
    cell(sheet, row, column, "date").setAttributeNS(OFFICE, "office:date-value", date);
  }

  /** Turns the first rows of a sheet round, as sorting does, keys and headers among them. */
  void reverse(String sheet, int rows) {
    Element table = table(sheet);
    List<Element> first = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      first.add(at(table, "table-row", ROWS, row));
    }
    Node end = first.get(rows - 1).getNextSibling();
    first.forEach(table::removeChild);
    for (int row = rows - 1; row >= 0; row--) {
      table.insertBefore(first.get(row), end);
    }
  }

  private Element table(String sheet) {
    NodeList tables = document.getElementsByTagNameNS(TABLE, "table");
    for (int at = 0; at < tables.getLength(); at++) {
      Element table = (Element) tables.item(at);
      if (table.getAttributeNS(TABLE, "name").equals(sheet)) {
        return table;
      }
    }
    throw new IllegalArgumentException("no sheet " + sheet);
  }

  private Element cell(String sheet, int row, int column, String type) {
    Element cell = at(at(table(sheet), "table-row", ROWS, row), "table-cell", COLUMNS, column);
    while (cell.getFirstChild() != null) {
      cell.removeChild(cell.getFirstChild());
    }
    cell.setAttributeNS(OFFICE, "office:value-type", type);
    return cell;
  }

  /** The child at a place; one that stands for several is split first. */
  private static Element at(Element parent, String name, String repeated, int place) {
    int left = place;
    for (Node next = parent.getFirstChild(); next != null; next = next.getNextSibling()) {
      if (next instanceof Element child && name.equals(child.getLocalName())) {
        String times = child.getAttributeNS(TABLE, repeated);
        int count = times.isEmpty() ? 1 : Integer.parseInt(times);
        if (left < count) {
          return split(child, repeated, left, count);
        }
        left -= count;
      }
    }
    throw new IllegalArgumentException("nothing at " + place);
  }

  private static Element split(Element child, String repeated, int before, int count) {
    copies(child, repeated, before, child);
    copies(child, repeated, count - before - 1, child.getNextSibling());
    child.removeAttributeNS(TABLE, repeated);
    return child;
  }

  private static void copies(Element child, String repeated, int count, Node behind) {
    if (count > 0) {
      Element copy = (Element) child.cloneNode(true);
      copy.setAttributeNS(TABLE, "table:" + repeated, String.valueOf(count));
      child.getParentNode().insertBefore(copy, behind);
    }
  }
}
