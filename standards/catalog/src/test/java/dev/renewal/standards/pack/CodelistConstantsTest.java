package dev.renewal.standards.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.renewal.model.Code;
import dev.renewal.model.CodeList;
import dev.renewal.model.DatedRecordType;
import dev.renewal.model.ExpertDiscipline;
import dev.renewal.model.HonourCode;
import dev.renewal.model.OperatorService;
import dev.renewal.model.RenewalCategory;
import dev.renewal.model.community.CheckAspect;
import dev.renewal.model.community.CommunityStage;
import dev.renewal.model.community.FacilityTier;
import dev.renewal.model.community.FacilityType;
import dev.renewal.model.community.FutureScenario;
import dev.renewal.model.community.IssueClass;
import dev.renewal.model.community.LifeCircleTier;
import dev.renewal.model.community.LineRequirement;
import dev.renewal.model.community.OperationReform;
import dev.renewal.model.community.ParticipationChannel;
import dev.renewal.model.community.PropertyMode;
import dev.renewal.model.community.ProvisionTier;
import dev.renewal.model.community.ReviewBasis;
import dev.renewal.model.community.SpaceSource;
import dev.renewal.model.community.SurveyMode;
import dev.renewal.model.funding.BondPurpose;
import dev.renewal.model.funding.BondType;
import dev.renewal.model.funding.FundUse;
import dev.renewal.model.funding.LoanProduct;
import dev.renewal.model.place.CheckChainStep;
import dev.renewal.model.place.LeadingGroupRole;
import dev.renewal.model.place.MemberUnit;
import dev.renewal.model.place.PlatformActor;
import dev.renewal.model.place.ServiceApp;
import dev.renewal.model.plan.PlanAction;
import dev.renewal.model.plan.TargetCode;
import dev.renewal.model.project.AcceptanceMode;
import dev.renewal.model.project.CommunityProjectType;
import dev.renewal.model.project.IdleAssetType;
import dev.renewal.model.project.LandMechanism;
import dev.renewal.model.project.LandPolicy;
import dev.renewal.model.project.OperationFlowStage;
import dev.renewal.model.project.ProjectKind;
import dev.renewal.model.project.ProjectStage;
import dev.renewal.model.project.Repository;
import dev.renewal.model.project.RevitalisationMode;
import dev.renewal.model.project.Siting;
import dev.renewal.model.town.AcceptanceStepCode;
import dev.renewal.model.town.AdviserRole;
import dev.renewal.model.town.ApplicationStepCode;
import dev.renewal.model.town.CharacterDimension;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every code that a pack's list gives to an open wrapper of the model is one of its constants. */
class CodelistConstantsTest {
  private static final String GLOSSARY = "/dev/renewal/model/glossary.tsv";

  static List<Class<? extends Code>> wrappers() {
    return List.of(
        AcceptanceMode.class,
        AcceptanceStepCode.class,
        AdviserRole.class,
        ApplicationStepCode.class,
        BondPurpose.class,
        BondType.class,
        CharacterDimension.class,
        CheckAspect.class,
        CheckChainStep.class,
        CommunityProjectType.class,
        CommunityStage.class,
        DatedRecordType.class,
        ExpertDiscipline.class,
        FacilityTier.class,
        FacilityType.class,
        FundUse.class,
        FutureScenario.class,
        HonourCode.class,
        IdleAssetType.class,
        IssueClass.class,
        LandMechanism.class,
        LandPolicy.class,
        LeadingGroupRole.class,
        LifeCircleTier.class,
        LineRequirement.class,
        LoanProduct.class,
        MemberUnit.class,
        OperationFlowStage.class,
        OperationReform.class,
        OperatorService.class,
        ParticipationChannel.class,
        PlatformActor.class,
        PlanAction.class,
        ProjectKind.class,
        ProjectStage.class,
        PropertyMode.class,
        ProvisionTier.class,
        RenewalCategory.class,
        Repository.class,
        ReviewBasis.class,
        RevitalisationMode.class,
        ServiceApp.class,
        Siting.class,
        SpaceSource.class,
        SurveyMode.class,
        TargetCode.class);
  }

  @ParameterizedTest
  @MethodSource("wrappers")
  void constantsHoldTheCodesOfTheList(Class<? extends Code> wrapper) throws IllegalAccessException {
    String list = wrapper.getAnnotation(CodeList.class).value();
    Set<String> missing = new TreeSet<>();
    rows(list).forEach(row -> missing.add(row.getOrDefault("code", "")));
    assertFalse(missing.isEmpty(), () -> "no pack has the list " + list);
    missing.removeAll(constants(wrapper));
    assertEquals(Set.of(), missing, list);
  }

  @ParameterizedTest
  @MethodSource("wrappers")
  void labelsAndAliasesHoldTheTermOfTheGlossary(Class<? extends Code> wrapper) throws IOException {
    Map<String, String> terms = terms();
    for (Map<String, String> row : rows(wrapper.getAnnotation(CodeList.class).value())) {
      Set<String> names = new TreeSet<>();
      names.add(row.getOrDefault("label_zh", ""));
      names.addAll(List.of(row.getOrDefault("aliases", "").split(";", -1)));
      String name = wrapper.getSimpleName() + "." + row.get("code");
      assertTrue(names.contains(terms.get(name)), () -> name + ": " + terms.get(name));
    }
  }

  private static Map<String, String> terms() throws IOException {
    try (InputStream glossary = Code.class.getResourceAsStream(GLOSSARY)) {
      if (glossary == null) {
        throw new IOException("no resource " + GLOSSARY);
      }
      return new String(glossary.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split("\t", -1))
          .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1]));
    }
  }

  private static List<Map<String, String>> rows(String list) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (PackFiles pack : PackFiles.all()) {
      for (JsonNode codelist : pack.codelists()) {
        if (codelist.path("id").asText().equals(list)) {
          rows.addAll(pack.rows(codelist));
        }
      }
    }
    return rows;
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
