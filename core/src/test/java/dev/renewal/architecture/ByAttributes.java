package dev.renewal.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

/**
 * The engine reads documents by their attributes alone, never by an accessor of their interfaces:
 * what it is given may be slots, of which there is no Java object.
 */
final class ByAttributes {

  private static final String MODEL = "dev.renewal.model";

  private ByAttributes() {}

  /** The rule for the packages beneath one. */
  static ArchRule rule(String engine) {
    return ArchRuleDefinition.classes()
        .that()
        .resideInAPackage(engine + "..")
        .should(
            new ArchCondition<JavaClass>("call no accessor of a document") {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                  if (isAccessor(access)) {
                    events.add(SimpleConditionEvent.violated(access, access.getDescription()));
                  }
                }
              }
            });
  }

  private static boolean isAccessor(JavaAccess<?> access) {
    JavaClass owner = access.getTargetOwner();
    return owner.isInterface()
        && owner.getPackageName().startsWith(MODEL)
        && access.getTarget().getName().matches("(get|is)[A-Z].*");
  }
}
