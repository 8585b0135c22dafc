package dev.renewal.samples;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import dev.renewal.architecture.DocumentedSources;
import dev.renewal.architecture.HiddenInputs;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Holds the samples to the rules of the house; core's tests show that they can fail. */
class SamplesArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter().importPath(Path.of("target", "classes"));

  @Test
  void noClassTakesAHiddenInput() {
    HiddenInputs.ruleExcept().check(CLASSES);
  }

  @Test
  void packagesImportInOneDirection() {
    SlicesRuleDefinition.slices()
        .matching("dev.renewal.(samples..)")
        .should()
        .beFreeOfCycles()
        .check(CLASSES);
  }

  @Test
  void everythingPublicIsDocumented() throws IOException {
    DocumentedSources.check(2);
  }
}
