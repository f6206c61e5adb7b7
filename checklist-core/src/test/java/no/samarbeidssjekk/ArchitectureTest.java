package no.samarbeidssjekk;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchitectureTest {

  private static final String ROOT = "no.samarbeidssjekk";

  private static final JavaClasses LIBRARY =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  private static final Map<String, Set<String>> MAY_IMPORT =
      Map.ofEntries(
          entry("language", Set.of()),
          entry("problem", Set.of("language")),
          entry("checklist", Set.of("language", "problem")),
          entry("assessment", Set.of("language", "problem", "checklist")),
          entry("scoring", Set.of("language", "checklist", "assessment")),
          entry("voices", Set.of("language", "checklist", "assessment", "scoring")),
          entry("gap", Set.of("language", "checklist", "assessment", "scoring")),
          entry("comparison", Set.of("language", "checklist", "assessment", "scoring", "gap")),
          entry("freshness", Set.of("language", "checklist", "assessment", "scoring", "gap")),
          entry(
              "json",
              Set.of(
                  "language",
                  "problem",
                  "checklist",
                  "assessment",
                  "scoring",
                  "gap",
                  "comparison",
                  "freshness",
                  "overview")),
          entry("calendar", Set.of("language", "checklist", "assessment", "freshness")),
          entry("overview", Set.of("language", "checklist", "assessment", "scoring", "gap")),
          entry("form", Set.of("language", "checklist", "json")),
          entry("template", Set.of("language", "problem")),
          entry("spreadsheet", Set.of("zip")),
          entry(
              "workbook",
              Set.of("language", "problem", "checklist", "assessment", "spreadsheet", "yaml")),
          entry("zip", Set.of()),
          entry("lettering", Set.of()),
          entry("pdf", Set.of("lettering")),
          entry("word", Set.of("lettering", "zip")),
          entry(
              "report",
              Set.of(
                  "language",
                  "problem",
                  "checklist",
                  "assessment",
                  "scoring",
                  "gap",
                  "comparison",
                  "freshness",
                  "json",
                  "overview",
                  "pdf",
                  "spreadsheet",
                  "template",
                  "voices",
                  "word")),
          entry(
              "yaml", Set.of("language", "problem", "checklist", "assessment", "scoring", "gap")));

  private static final List<String> TOOLS =
      List.of(
          "com.fasterxml.",
          "org.yaml.",
          "jakarta.",
          "org.hibernate.",
          "freemarker.",
          "org.dhatim.",
          "com.github.rzymek.",
          "com.openhtmltopdf.",
          "org.apache.pdfbox.",
          "org.apache.fontbox.",
          "org.apache.batik.",
          "org.jsoup.");

  static Set<String> packages() {
    return new TreeSet<>(MAY_IMPORT.keySet());
  }

  @Test
  void everyPackageHasItsPlaceInTheTable() {
    Set<String> found = LIBRARY.stream().map(ArchitectureTest::step).collect(Collectors.toSet());

    assertThat(found).containsExactlyInAnyOrderElementsOf(withRoot(packages()));
  }

  @ParameterizedTest
  @MethodSource("packages")
  void aPackageImportsOnlyWhatTheTableAllows(String name) {
    Set<String> allowed = MAY_IMPORT.getOrDefault(name, Set.of());
    noClasses()
        .that(describe("belong to " + name, type -> step(type).equals(name)))
        .should()
        .dependOnClassesThat(
            describe(
                "belong to another package than " + allowed,
                type -> isOurs(type) && !step(type).equals(name) && !allowed.contains(step(type))))
        .check(LIBRARY);
  }

  @Test
  void everyToolHasItsPackage() {
    requireOnly(Set.of("yaml", "json"), "com.fasterxml..");
    requireOnly(
        Set.of("yaml"), "com.fasterxml.jackson.databind..", "com.fasterxml.jackson.annotation..");
    requireOnly(Set.of("yaml"), "com.fasterxml.jackson.dataformat..", "org.yaml..");
    requireOnly(Set.of("yaml"), "jakarta.validation..", "org.hibernate..");
    requireOnly(Set.of("template"), "freemarker..");
    requireOnly(Set.of("spreadsheet"), "org.dhatim..", "com.github.rzymek..");
    requireOnly(Set.of("pdf"), "com.openhtmltopdf..", "org.apache.pdfbox.pdmodel..", "org.jsoup..");
    requireOnly(Set.of("pdf", "lettering"), "org.apache.pdfbox..", "org.apache.fontbox..");
    requireOnly(Set.of("pdf", "word"), "org.apache.batik..");
  }

  @Test
  void thePublicApiShowsNoTool() {
    List<String> shown =
        LIBRARY.stream()
            .filter(ArchitectureTest::isPublic)
            .flatMap(type -> type.getMembers().stream())
            .filter(member -> member.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(member -> signature(member).anyMatch(ArchitectureTest::isOfATool))
            .map(JavaMember::getFullName)
            .toList();

    assertThat(shown).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".*Utils?",
        ".*Impl",
        ".*Helper",
        ".*Manager",
        "Abstract.*",
        "Default.*",
        "I[A-Z][a-z].*"
      })
  void noClassHasANameThatSaysNothing(String pattern) {
    noClasses().should().haveNameMatching(".*[.$]" + pattern).check(LIBRARY);
  }

  @Test
  void nothingStaticCanChange() {
    fields()
        .that()
        .areStatic()
        .and()
        .doNotHaveModifier(SYNTHETIC)
        .should()
        .haveModifier(FINAL)
        .andShould()
        .notHaveRawType(
            describe(
                "mutable",
                type ->
                    type.isArray()
                        || type.isAssignableTo("java.util.AbstractCollection")
                        || type.isAssignableTo("java.util.AbstractMap")
                        || type.getPackageName().startsWith("java.util.concurrent")))
        .check(LIBRARY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java\\.time\\..*\\.now\\(.*",
        "java\\.time\\.Clock\\.(system|tick).*",
        "java\\.time\\.ZoneId\\.systemDefault.*",
        "java\\.util\\.(Locale|TimeZone)\\.getDefault.*",
        "java\\.util\\.(Date|GregorianCalendar)\\.<init>.*",
        "java\\.util\\.ResourceBundle\\.getBundle.*",
        "java\\.lang\\.System\\.(?!identityHashCode|arraycopy).*",
        "java\\.lang\\.Throwable\\.printStackTrace.*",
        "java\\.lang\\.String\\.to(Lower|Upper)Case\\(\\)",
        "java\\.lang\\.String\\.(getBytes\\(\\)|<init>\\(\\[B\\))",
        "java\\.nio\\.charset\\.Charset\\.defaultCharset.*",
        "java\\.awt\\.Font\\..*"
      })
  void theMachineIsNeverAsked(String pattern) {
    noClasses()
        .should()
        .accessTargetWhere(
            describe("is " + pattern, access -> access.getTarget().getFullName().matches(pattern)))
        .check(LIBRARY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java\\.io\\.(File|RandomAccess).*",
        "java\\.nio\\.file\\..*",
        "java\\.util\\.logging\\..*",
        "org\\.(slf4j|jboss|apache\\.(logging|log4j))\\..*",
        "java\\.net\\..*"
      })
  void noFileNoLogAndNoNetworkIsTouched(String pattern) {
    noClasses().should().dependOnClassesThat().haveNameMatching(pattern).check(LIBRARY);
  }

  private static void requireOnly(Set<String> users, String... tool) {
    noClasses()
        .that(describe("belong to another package than " + users, t -> !users.contains(step(t))))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(tool)
        .check(LIBRARY);
  }

  private static boolean isOurs(JavaClass type) {
    return type.getPackageName().equals(ROOT) || type.getPackageName().startsWith(ROOT + ".");
  }

  /** The package below the root; empty for the root itself. */
  private static String step(JavaClass type) {
    return type.getPackageName().equals(ROOT) ? "" : type.getPackageName().replace(ROOT + ".", "");
  }

  private static Set<String> withRoot(Set<String> packages) {
    return Stream.concat(Stream.of(""), packages.stream()).collect(Collectors.toSet());
  }

  private static boolean isPublic(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(ArchitectureTest::isPublic).orElse(true);
  }

  private static Stream<JavaClass> signature(JavaMember member) {
    if (member instanceof JavaField field) {
      return field.getType().getAllInvolvedRawTypes().stream();
    }
    JavaCodeUnit unit = (JavaCodeUnit) member;
    return Stream.of(
            unit.getReturnType().getAllInvolvedRawTypes().stream(),
            unit.getParameterTypes().stream().flatMap(t -> t.getAllInvolvedRawTypes().stream()),
            unit.getExceptionTypes().stream())
        .flatMap(types -> types);
  }

  private static boolean isOfATool(JavaClass type) {
    return TOOLS.stream().anyMatch(type.getName()::startsWith);
  }
}
