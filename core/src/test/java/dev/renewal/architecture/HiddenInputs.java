package dev.renewal.architecture;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Inputs that no caller gave: the clock, randomness, the default locale, charset and time zone, the
 * machine's properties. Same input, same output, whatever the machine.
 */
public final class HiddenInputs {

  /** Members that are a hidden input in every form, written {@code class.member}. */
  private static final Set<String> MEMBERS =
      Set.of(
          "java.lang.System.currentTimeMillis",
          "java.lang.System.nanoTime",
          "java.lang.System.getenv",
          "java.lang.System.getProperty",
          "java.lang.System.getProperties",
          "java.lang.System.lineSeparator",
          "java.lang.Math.random",
          "java.util.UUID.randomUUID",
          "java.util.concurrent.ThreadLocalRandom.current",
          "java.time.Clock.systemUTC",
          "java.time.Clock.systemDefaultZone",
          "java.time.Clock.system",
          "java.time.ZoneId.systemDefault",
          "java.util.TimeZone.getDefault",
          "java.util.Locale.getDefault",
          "java.nio.charset.Charset.defaultCharset",
          "java.io.FileReader.<init>",
          "java.io.FileWriter.<init>");

  /**
   * Forms that take a default although a sibling form lets the caller say it, written {@code
   * class.member(parameters)}.
   */
  private static final Pattern FORMS =
      Pattern.compile(
          String.join(
              "|",
              "java\\.time\\.\\w+\\.now\\((java\\.time\\.ZoneId)?\\)",
              "java\\.util\\.(Date|Random|SplittableRandom)\\.<init>\\(\\)",
              "java\\.util\\.(Gregorian)?Calendar\\.(<init>|getInstance)\\(.*\\)",
              "java\\.lang\\.String\\.(getBytes|toLowerCase|toUpperCase)\\(\\)",
              "java\\.lang\\.String\\.<init>\\(\\[B(, int, int)?\\)",
              "java\\.lang\\.String\\.format\\(java\\.lang\\.String, .*\\)",
              "java\\.lang\\.String\\.formatted\\(.*\\)",
              "java\\.util\\.Formatter\\.<init>\\((java\\.lang\\.Appendable)?\\)",
              "java\\.util\\.Scanner\\.<init>\\(java\\.(io\\.(InputStream|File)|nio\\.file\\.Path)\\)",
              "java\\.util\\.ResourceBundle\\.getBundle\\(.*\\)",
              "java\\.io\\.InputStreamReader\\.<init>\\(java\\.io\\.InputStream\\)",
              "java\\.io\\.OutputStreamWriter\\.<init>\\(java\\.io\\.OutputStream\\)",
              "java\\.io\\.PrintStream\\.(printf|format)\\(java\\.lang\\.String, .*\\)",
              "java\\.io\\.PrintStream\\.<init>\\(java\\.io\\.OutputStream(, boolean)?\\)",
              "java\\.io\\.PrintWriter\\.<init>\\(java\\.io\\.OutputStream(, boolean)?\\)",
              "java\\.io\\.ByteArrayOutputStream\\.toString\\(\\)",
              "java\\.time\\.format\\.DateTimeFormatter\\.ofPattern\\(java\\.lang\\.String\\)",
              "java\\.time\\.format\\.DateTimeFormatter\\.ofLocalized\\w+\\(.*\\)",
              "java\\.time\\.format\\.DateTimeFormatterBuilder\\.toFormatter\\(\\)",
              "java\\.text\\.DecimalFormat\\.<init>\\((java\\.lang\\.String)?\\)",
              "java\\.text\\.SimpleDateFormat\\.<init>\\((java\\.lang\\.String)?\\)",
              "java\\.text\\.MessageFormat\\.(<init>\\(java\\.lang\\.String\\)|format\\(.*\\))",
              "java\\.text\\.\\w+\\.get\\w*Instance\\(\\)"));

  private HiddenInputs() {}

  /**
   * The rule that no class takes one, by call or by method reference.
   *
   * @param allowed members that may be taken all the same, such as {@code java.lang.System.getenv}
   */
  public static ArchRule ruleExcept(String... allowed) {
    Set<String> exceptions = Set.of(allowed);
    return ArchRuleDefinition.classes()
        .should(
            new ArchCondition<JavaClass>("take no hidden input") {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                  if (isHiddenInput(access) && !exceptions.contains(memberOf(access))) {
                    events.add(SimpleConditionEvent.violated(access, access.getDescription()));
                  }
                }
              }
            });
  }

  private static boolean isHiddenInput(JavaAccess<?> access) {
    String member = memberOf(access);
    if (MEMBERS.contains(member)) {
      return true;
    }
    if (!(access.getTarget() instanceof CodeUnitAccessTarget target)) {
      return false;
    }
    String parameters =
        String.join(", ", target.getRawParameterTypes().stream().map(JavaClass::getName).toList());
    return FORMS.matcher(member + "(" + parameters + ")").matches();
  }

  private static String memberOf(JavaAccess<?> access) {
    return access.getTargetOwner().getName() + "." + access.getTarget().getName();
  }
}
