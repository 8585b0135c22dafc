package dev.renewal.sheets;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.renewal.architecture.DocumentedSources;
import dev.renewal.architecture.HiddenInputs;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Holds the sheets to the rules of the house; core's tests show that they can fail. */
class SheetsArchitectureTest {

  @Test
  void noClassTakesAHiddenInput() {
    HiddenInputs.ruleExcept()
        .check(new ClassFileImporter().importPath(Path.of("target", "classes")));
  }

  @Test
  void everythingPublicIsDocumented() throws IOException {
    DocumentedSources.check(1);
  }
}
