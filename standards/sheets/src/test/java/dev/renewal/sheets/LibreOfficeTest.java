package dev.renewal.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people see of our workbooks in LibreOffice; skipped with a notice where it is not. */
class LibreOfficeTest {

  @TempDir private Path folder;

  @Test
  void aMarkedCopyOpensWithItsNotesDropDownsAndHiddenRow() throws Exception {
    LibreOffice office = LibreOffice.in(folder);
    Path copy = Files.write(folder.resolve("标注.xlsx"), MarkedCopyTest.markedExample(folder));
    String flat = Files.readString(office.saved(copy, "fods"));
    assertEquals(3, flat.split("<office:annotation ", -1).length - 1);
    assertTrue(flat.contains("own note") && flat.contains("【错误】名称与编号不符"));
    assertTrue(flat.contains("cell-content-is-in-list(&quot;是&quot;;&quot;否&quot;)"));
    assertTrue(flat.contains("table:visibility=\"collapse\""));
    assertTrue(flat.contains("fo:background-color=\"#f8cbad\""), "the colour of an error");
    assertTrue(flat.contains("table:name=\"校核问题\""));
  }
}
