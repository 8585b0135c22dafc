package dev.renewal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.renewal.model.AcceptanceGrade;
import dev.renewal.model.AdministrativeLevel;
import dev.renewal.model.Code;
import dev.renewal.model.CodeList;
import dev.renewal.model.DatedRecordType;
import dev.renewal.model.Decision;
import dev.renewal.model.FundingSource;
import dev.renewal.model.HonourCode;
import dev.renewal.model.OperatorKind;
import dev.renewal.model.OperatorService;
import dev.renewal.model.PartnerSector;
import dev.renewal.model.PartyRole;
import dev.renewal.model.Programme;
import dev.renewal.model.ProgrammeGrade;
import dev.renewal.model.ProgrammeLevel;
import dev.renewal.model.ProgrammeStatus;
import dev.renewal.model.community.FutureScenario;
import dev.renewal.standard.Codelist;
import dev.renewal.standard.CodelistItem;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The lists of the core pack are the constants of their wrappers, under the glossary's names. */
class CoreCodelistsTest {
  private static final String GLOSSARY = "/dev/renewal/model/glossary.tsv";

  static List<Class<? extends Code>> wrappers() {
    return List.of(
        AcceptanceGrade.class,
        AdministrativeLevel.class,
        DatedRecordType.class,
        Decision.class,
        FundingSource.class,
        FutureScenario.class,
        HonourCode.class,
        OperatorKind.class,
        OperatorService.class,
        PartnerSector.class,
        PartyRole.class,
        Programme.class,
        ProgrammeGrade.class,
        ProgrammeLevel.class,
        ProgrammeStatus.class);
  }

  @Test
  void everyListHasItsWrapperHere() {
    Set<String> lists = new TreeSet<>();
    CorePack.standard().codelists().forEach(list -> lists.add(list.id()));
    Set<String> wrapped = new TreeSet<>();
    wrappers().forEach(wrapper -> wrapped.add(id(wrapper)));
    assertEquals(lists, wrapped);
  }

  @ParameterizedTest
  @MethodSource("wrappers")
  void codesAreTheConstants(Class<? extends Code> wrapper) {
    Set<String> codes = new TreeSet<>();
    list(wrapper).items().forEach(item -> codes.add(item.code()));
    assertFalse(codes.isEmpty());
    assertEquals(constants(wrapper), codes);
  }

  @ParameterizedTest
  @MethodSource("wrappers")
  void labelsAreTheTermsOfTheGlossary(Class<? extends Code> wrapper) throws IOException {
    Map<String, List<String>> terms = terms();
    for (CodelistItem item : list(wrapper).items()) {
      assertEquals(
          terms.get(wrapper.getSimpleName() + "." + item.code()),
          List.of(item.label().zh(), item.label().en()));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "acceptance-grade, 普惠型, ORDINARY",
    "future-scenario, 能源, LOW_CARBON",
    "future-scenario, 服务, PROPERTY"
  })
  void namesOfOtherYearsAreAliases(String list, String name, String code) {
    Codelist codes = CorePack.standard().codelist(list).orElseThrow();
    assertEquals(code, codes.find(name).orElseThrow().code());
  }

  private static String id(Class<? extends Code> wrapper) {
    return wrapper.getAnnotation(CodeList.class).value();
  }

  private static Codelist list(Class<? extends Code> wrapper) {
    return CorePack.standard().codelist(id(wrapper)).orElseThrow();
  }

  private static Set<String> constants(Class<? extends Code> wrapper) {
    return Arrays.stream(wrapper.getFields())
        .filter(it -> Modifier.isStatic(it.getModifiers()) && it.getType() == wrapper)
        .map(
            it -> {
              try {
                return ((Code) it.get(null)).code();
              } catch (IllegalAccessException closed) {
                throw new IllegalStateException(closed);
              }
            })
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, List<String>> terms() throws IOException {
    try (InputStream glossary = Code.class.getResourceAsStream(GLOSSARY)) {
      if (glossary == null) {
        throw new IOException("no resource " + GLOSSARY);
      }
      return new String(glossary.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split("\t", -1))
          .collect(Collectors.toMap(cells -> cells[0], cells -> List.of(cells[1], cells[2])));
    }
  }
}
