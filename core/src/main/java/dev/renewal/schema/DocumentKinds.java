package dev.renewal.schema;

import dev.renewal.model.DocumentKind;
import dev.renewal.model.community.Community;
import dev.renewal.model.funding.BondIssue;
import dev.renewal.model.funding.Budget;
import dev.renewal.model.funding.Disbursement;
import dev.renewal.model.funding.IncentiveGrant;
import dev.renewal.model.funding.LoanFacility;
import dev.renewal.model.funding.PrivateCapital;
import dev.renewal.model.party.Party;
import dev.renewal.model.place.DesignatedArea;
import dev.renewal.model.place.Jurisdiction;
import dev.renewal.model.plan.AcceptanceBatch;
import dev.renewal.model.plan.ApplicationRound;
import dev.renewal.model.plan.ComparativeReview;
import dev.renewal.model.plan.ComprehensiveEvaluation;
import dev.renewal.model.plan.Roster;
import dev.renewal.model.plan.Selection;
import dev.renewal.model.plan.WorkPlan;
import dev.renewal.model.project.Project;
import dev.renewal.model.town.Town;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kinds of documents that a dataset can hold. */
public final class DocumentKinds {

  private static final List<DocumentType> ALL =
      Stream.of(
              Jurisdiction.class,
              DesignatedArea.class,
              Party.class,
              Town.class,
              Community.class,
              Project.class,
              IncentiveGrant.class,
              LoanFacility.class,
              BondIssue.class,
              Budget.class,
              PrivateCapital.class,
              Disbursement.class,
              WorkPlan.class,
              AcceptanceBatch.class,
              ComparativeReview.class,
              ComprehensiveEvaluation.class,
              Roster.class,
              ApplicationRound.class,
              Selection.class)
          .map(DocumentKinds::kind)
          .toList();

  private static final Map<String, DocumentType> BY_NAME = index(DocumentType::name);
  private static final Map<String, DocumentType> BY_COLLECTION = index(DocumentType::collection);

  private DocumentKinds() {}

  private static DocumentType kind(Class<?> type) {
    DocumentKind kind = type.getAnnotation(DocumentKind.class);
    if (kind == null) {
      throw new IllegalStateException(type.getName() + " is not marked as a kind of document");
    }
    return new DocumentType(kind.name(), kind.collection(), type);
  }

  private static Map<String, DocumentType> index(Function<DocumentType, String> key) {
    return ALL.stream().collect(Collectors.toUnmodifiableMap(key, kind -> kind));
  }

  /**
   * All kinds.
   *
   * @return the kinds in the order in which a JSON document has their collections
   */
  public static List<DocumentType> all() {
    return ALL;
  }

  /**
   * Finds a kind by its name.
   *
   * @param name such as {@code town}
   * @return the kind, if there is one
   */
  public static Optional<DocumentType> byName(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /**
   * Finds a kind by the name of its collection.
   *
   * @param collection such as {@code towns}
   * @return the kind, if there is one
   */
  public static Optional<DocumentType> byCollection(String collection) {
    return Optional.ofNullable(BY_COLLECTION.get(collection));
  }

  /**
   * The kind of a document.
   *
   * @param type the interface of the document, or a class that implements it
   * @return the kind, if the class is a document's
   */
  public static Optional<DocumentType> of(Class<?> type) {
    return ALL.stream().filter(kind -> kind.javaType().isAssignableFrom(type)).findFirst();
  }
}
