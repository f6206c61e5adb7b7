package no.samarbeidssjekk.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.problem.Problem;
import no.samarbeidssjekk.problem.ProblemCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every file of the folder {@code invalid} has the problem that it is named after, and what is said
 * of it in each language stands beside it.
 *
 * <p>After a change that is meant to be seen there, write the expected texts anew and read the
 * difference before it is committed:
 *
 * <pre>mvn -pl checklist-core test -Dtest=InvalidDocumentTest -Dinvalid.update=true</pre>
 */
class InvalidDocumentTest {

  private static final Set<ProblemCode> SAID_OF_FILES_THAT_CANNOT_BE_USED =
      EnumSet.of(
          ProblemCode.FILE_MISSING,
          ProblemCode.FILE_IS_DIRECTORY,
          ProblemCode.FILE_UNREADABLE,
          ProblemCode.FILE_UNWRITABLE,
          ProblemCode.FILE_EXISTS,
          ProblemCode.FILE_IN_USE,
          ProblemCode.FILE_EDIT_UNSAFE);

  /** Each can be read; CombineCommandTest has the cases. */
  private static final Set<ProblemCode> SAID_OF_SEVERAL_DOCUMENTS =
      EnumSet.of(
          ProblemCode.COMBINE_DIFFERS,
          ProblemCode.COMPARE_DIFFERS,
          ProblemCode.COMPARE_SAME_DATE,
          ProblemCode.RESPONDENT_SAME);

  /** Their cases stand in bad-assessments.txt, which can say a text a thousand times over. */
  private static final Set<ProblemCode> SAID_OF_HUGE_DOCUMENTS =
      EnumSet.of(
          ProblemCode.DOCUMENT_TOO_LARGE,
          ProblemCode.ANSWERS_TOO_MANY,
          ProblemCode.VALUES_TOO_MANY,
          ProblemCode.TEXT_TOO_LONG,
          ProblemCode.PROBLEMS_TOO_MANY,
          ProblemCode.WARNINGS_TOO_MANY);

  static List<InvalidDocument> documents() {
    return InvalidDocument.all();
  }

  @BeforeAll
  static void writeTheExpectedTextsAnewIfAsked() throws IOException {
    if (Boolean.getBoolean("invalid.update")) {
      for (InvalidDocument document : documents()) {
        for (Language language : Language.values()) {
          Files.writeString(document.expected(language), document.shown(language));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void whatIsSaidIsTheCommittedText(InvalidDocument document) throws IOException {
    for (Language language : Language.values()) {
      assertThat(document.expected(language)).exists();
      assertThat(document.shown(language)).isEqualTo(Files.readString(document.expected(language)));
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void theProblemThatTheFileIsNamedAfterIsFound(InvalidDocument document) {
    assertThat(document.problems())
        .extracting(Problem::code)
        .contains(document.code().orElseThrow());
  }

  @Test
  void everyProblemThatAReaderCanFindHasADocument() {
    Set<ProblemCode> shown =
        documents().stream()
            .flatMap(document -> document.code().stream())
            .collect(Collectors.toSet());

    Set<ProblemCode> expected = EnumSet.allOf(ProblemCode.class);
    expected.removeAll(SAID_OF_FILES_THAT_CANNOT_BE_USED);
    expected.removeAll(SAID_OF_SEVERAL_DOCUMENTS);
    expected.removeAll(SAID_OF_HUGE_DOCUMENTS);
    expected.removeIf(InvalidDocumentTest::isSaidOfTemplates);
    expected.removeIf(InvalidDocumentTest::isSaidOfWorkbooks);
    expected.removeIf(InvalidDocumentTest::isSaidOfResults);
    assertThat(shown).isEqualTo(expected);
  }

  /** Their cases are in OwnTemplateFaultTest. */
  private static boolean isSaidOfTemplates(ProblemCode code) {
    return code.name().startsWith("TEMPLATE_");
  }

  /** Their cases are in WorkbookProblemTest and TableProblemTest. */
  private static boolean isSaidOfWorkbooks(ProblemCode code) {
    return code.name().matches("(WORKBOOK|SHEET|COLUMN|ROWS?|CELLS?)_.*");
  }

  /** Their cases are in ResultLinesTest and OverviewReaderTest. */
  private static boolean isSaidOfResults(ProblemCode code) {
    return code.name().startsWith("JSON_");
  }

  @Test
  void everyTextBelongsToADocument() {
    Set<Path> known =
        documents().stream()
            .flatMap(
                document ->
                    Stream.concat(
                        Stream.of(document.file()),
                        Arrays.stream(Language.values()).map(document::expected)))
            .collect(Collectors.toSet());

    assertThat(InvalidDocument.files()).isSubsetOf(known);
  }
}
