package dev.renewal.standards.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import dev.renewal.model.Code;
import dev.renewal.model.CodeList;
import dev.renewal.model.DatedRecordType;
import dev.renewal.model.ExpertDiscipline;
import dev.renewal.model.RenewalCategory;
import dev.renewal.model.community.FutureScenario;
import dev.renewal.model.plan.TargetCode;
import dev.renewal.model.project.AcceptanceMode;
import dev.renewal.model.project.ProjectStage;
import dev.renewal.model.project.RevitalisationMode;
import dev.renewal.model.town.AcceptanceStepCode;
import dev.renewal.model.town.ApplicationStepCode;
import dev.renewal.model.town.CharacterDimension;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every code that a pack's list gives to an open wrapper of the model is one of its constants. */
class CodelistConstantsTest {
  @ParameterizedTest
  @ValueSource(
      classes = {
        AcceptanceMode.class,
        AcceptanceStepCode.class,
        ApplicationStepCode.class,
        CharacterDimension.class,
        DatedRecordType.class,
        ExpertDiscipline.class,
        FutureScenario.class,
        ProjectStage.class,
        RenewalCategory.class,
        RevitalisationMode.class,
        TargetCode.class
      })
  void constantsHoldTheCodesOfTheList(Class<? extends Code> wrapper) throws IllegalAccessException {
    String list = wrapper.getAnnotation(CodeList.class).value();
    Set<String> missing = codes(list);
    assertFalse(missing.isEmpty(), () -> "no pack has the list " + list);
    missing.removeAll(constants(wrapper));
    assertEquals(Set.of(), missing, list);
  }

  private static Set<String> codes(String list) {
    Set<String> codes = new TreeSet<>();
    for (PackFiles pack : PackFiles.all()) {
      for (JsonNode codelist : pack.codelists()) {
        if (codelist.path("id").asText().equals(list)) {
          codes.addAll(
              pack.rows(codelist).stream()
                  .map(row -> row.getOrDefault("code", ""))
                  .collect(Collectors.toSet()));
        }
      }
    }
    return codes;
  }

  private static Set<String> constants(Class<? extends Code> wrapper)
      throws IllegalAccessException {
    Set<String> codes = new TreeSet<>();
    for (Field field : wrapper.getFields()) {
      if (Modifier.isStatic(field.getModifiers()) && field.getType() == wrapper) {
        codes.add(((Code) field.get(null)).code());
      }
    }
    return codes;
  }
}
