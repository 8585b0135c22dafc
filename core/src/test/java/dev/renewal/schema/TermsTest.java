package dev.renewal.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.dataset.DatasetHeader;
import dev.renewal.model.community.Community;
import dev.renewal.model.town.TownKind;
import dev.renewal.text.LocalText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TermsTest {

  @Test
  void givesTheTermsOfTheGlossary() {
    RecordType community = RecordType.of(Community.class);
    assertEquals(Optional.of(LocalText.of("社区", "community")), Glossary.term(community));
    assertEquals(
        Optional.of("公共服务设施"),
        community.attribute("facilities").flatMap(Glossary::term).map(LocalText::zh));
    ValueType kind = ValueType.of(TownKind.class);
    assertTrue(Glossary.term(kind, kind.closedCodes().get(0)).isPresent());
    assertTrue(Glossary.term(kind, "NO_SUCH_CODE").isEmpty());
  }

  @Test
  void everyAttributeOfEveryDocumentHasATerm() {
    Set<String> without = new TreeSet<>();
    List<RecordType> types = new ArrayList<>();
    DocumentKinds.all().forEach(kind -> types.add(kind.type()));
    types.add(RecordType.of(DatasetHeader.class));
    types.forEach(type -> collect(type, without));
    assertEquals(Set.of(), without);
  }

  private static void collect(RecordType type, Set<String> without) {
    for (Attribute attribute : type.attributes()) {
      if (Glossary.term(attribute).isEmpty()) {
        without.add(attribute.toString());
      }
      attribute.type().objectType().ifPresent(inner -> collect(inner, without));
      for (String code : attribute.type().closedCodes()) {
        if (Glossary.term(attribute.type(), code).isEmpty()) {
          without.add(attribute.type() + "." + code);
        }
      }
    }
  }
}
