package dev.renewal.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the arrows between core's packages and what leaves the module. */
class CoreArchitectureTest {

  private static final Path CLASSES = Path.of("target", "classes");
  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final int FEWEST_CLASSES = 600;
  private static final JavaClasses CORE = new ClassFileImporter().importPath(CLASSES);
  private static final ModuleDescriptor CORE_MODULE =
      ModuleFinder.of(CLASSES).find("dev.renewal.core").orElseThrow().descriptor();
  private static final String WRONG = "dev.renewal.architecture.wrong";
  private static final JavaClasses WRONG_ONES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
          .importPackages(WRONG);
  private static final PackageOrder ORDER = new PackageOrder("dev.renewal", PackageOrder.CORE);

  @Test
  void everyClassImportsUpwardsOnly() {
    ORDER.rule().check(CORE);
  }

  @Test
  void noClassTakesAHiddenInput() {
    HiddenInputs.ruleExcept().check(CORE);
  }

  @Test
  void theEngineReadsDocumentsByTheirAttributes() {
    ByAttributes.rule("dev.renewal.check.internal").check(CORE);
  }

  @Test
  void anAccessorOfADocumentIsRefused() {
    List<String> details = detailsOf(ByAttributes.rule(WRONG + ".check.internal"));
    assertEquals(1, details.size(), () -> String.join("\n", details));
    assertTrue(details.get(0).contains("CallsAnAccessor.id"), details.get(0));
  }

  @Test
  void theRulesSawEveryPackageOfCore() throws IOException {
    Set<String> imported =
        CORE.stream().map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));
    imported.remove("");
    assertEquals(packagesIn(SOURCES), imported);
    assertTrue(CORE.size() >= FEWEST_CLASSES, "only " + CORE.size() + " classes were imported");
  }

  @Test
  void theOrderRefusesWrongImportsAndNothingElse() {
    List<String> details = detailsOf(new PackageOrder(WRONG, PackageOrder.CORE).rule());
    assertEquals(
        Set.of("ImportsDownwards", "ImportsSibling", "StandsInNoRoom", "package-info"),
        details.stream().map(CoreArchitectureTest::culpritOf).collect(Collectors.toSet()),
        String.join("\n", details));
  }

  @Test
  void eachHiddenInputIsRefused() {
    List<String> details = detailsOf(HiddenInputs.ruleExcept());
    assertEquals(
        Set.of(
            "clock",
            "clockInDefaultZone",
            "clockByReference",
            "clockInMillis",
            "seedOfTheMoment",
            "randomText",
            "defaultLocale",
            "lowerInDefaultLocale",
            "formatInDefaultLocale",
            "patternInDefaultLocale",
            "defaultCharset",
            "bytesInDefaultCharset",
            "textInDefaultCharset",
            "streamInDefaultCharset",
            "defaultZone",
            "lineEndOfTheMachine"),
        details.stream()
            .map(
                detail ->
                    detail.replaceFirst("^\\w+ <[\\w.]+\\.TakesHiddenInputs\\.(\\w+).*", "$1"))
            .collect(Collectors.toSet()),
        String.join("\n", details));
  }

  @Test
  void exactlyThePackagesThatAreNotInternalAreExported() {
    Set<String> withPublicTypes =
        CORE.stream()
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .map(type -> type.getPackageName())
            .filter(name -> !List.of(name.split("\\.")).contains("internal"))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> exported =
        CORE_MODULE.exports().stream()
            .filter(export -> !export.isQualified())
            .map(ModuleDescriptor.Exports::source)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(withPublicTypes, exported, "exported by module-info.java");
  }

  @Test
  void packagesThatJacksonBindsAreOpenToIt() {
    Set<String> bound = packagesAnnotatedBy("com.fasterxml.jackson.");
    assertTrue(bound.contains("dev.renewal.model.town"), bound::toString);
    assertEquals(bound, openedTo("com.fasterxml.jackson.databind"));
    assertEquals(bound, openedTo("tools.jackson.databind"));
  }

  @Test
  void packagesOfDocumentsAreOpenToTheValidator() {
    Set<String> documents =
        openedTo("com.fasterxml.jackson.databind").stream()
            .filter(name -> name.matches("dev\\.renewal\\.(dataset|model)(\\..+)?"))
            .collect(Collectors.toCollection(TreeSet::new));
    documents.removeAll(openedTo("org.hibernate.validator"));
    assertEquals(Set.of(), documents);
  }

  /** Packages with a type or member that carries an annotation whose name begins so. */
  private static Set<String> packagesAnnotatedBy(String prefix) {
    return CORE.stream()
        .filter(
            type ->
                type.getDirectDependenciesFromSelf().stream()
                    .anyMatch(
                        dependency ->
                            dependency.getTargetClass().getName().startsWith(prefix)
                                && dependency.getTargetClass().isAnnotation()))
        .map(JavaClass::getPackageName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> openedTo(String module) {
    return CORE_MODULE.opens().stream()
        .filter(opens -> !opens.isQualified() || opens.targets().contains(module))
        .map(ModuleDescriptor.Opens::source)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> detailsOf(ArchRule rule) {
    return rule.evaluate(WRONG_ONES).getFailureReport().getDetails();
  }

  /** The simple name of the class a violation starts from. */
  private static String culpritOf(String detail) {
    return detail.replaceFirst(
        "^.*?" + WRONG.replace(".", "\\.") + "\\.(?:[a-z]+\\.)*([\\w-]+).*$", "$1");
  }

  /** Packages with at least one source file, from the folders beneath one. */
  private static Set<String> packagesIn(Path sources) throws IOException {
    try (Stream<Path> files = Files.walk(sources)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(file -> sources.relativize(file).getParent())
          .filter(Objects::nonNull)
          .map(folder -> folder.toString().replace(File.separatorChar, '.'))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
