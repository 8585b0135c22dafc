package dev.renewal.standards.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.renewal.standards.Divisions;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The table of divisions is the one it was taken from. */
class DivisionRowsTest {

  @Test
  void everyRowIsThereWithItsNameAndInItsOrder() throws IOException {
    List<String> rows =
        SharedFiles.text("facts/divisions.tsv")
            .lines()
            .skip(1)
            .map(row -> row.split("\t", -1))
            .map(cells -> cells[0] + " " + cells[2])
            .toList();
    assertEquals(rows, Divisions.table().stream().map(Object::toString).toList());
  }
}
