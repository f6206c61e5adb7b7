package no.samarbeidssjekk.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.samarbeidssjekk.Samarbeidssjekk;
import no.samarbeidssjekk.assessment.Action;
import no.samarbeidssjekk.assessment.Answer;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.assessment.Collaboration;
import no.samarbeidssjekk.assessment.Evidence;
import no.samarbeidssjekk.assessment.Marking;
import no.samarbeidssjekk.assessment.Member;
import no.samarbeidssjekk.assessment.Respondent;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.problem.Checked;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import no.samarbeidssjekk.problem.Problem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes assessments as workbooks, changes them as people do, and reads them back. */
final class Workbooks {

  static final Samarbeidssjekk PRODUCT = Samarbeidssjekk.bundled();

  private static final Path EXAMPLES = Path.of("..", "examples");

  private Workbooks() {}

  static Stream<Path> examples() {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Assessment example(Path file) {
    try (InputStream stream = Files.newInputStream(file)) {
      return PRODUCT.read(file.toString(), stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidDocumentException e) {
      throw new AssertionError(e);
    }
  }

  static Assessment example() {
    return example(EXAMPLES.resolve("eksempelregionen.yaml"));
  }

  static byte[] written(Assessment assessment, Language language) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      new AssessmentWorkbook(PRODUCT.checklistOf(assessment), assessment, language, "")
          .write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The workbook after somebody has changed it. */
  static byte[] changed(byte[] workbook, Consumer<XSSFWorkbook> change) {
    try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
      change.accept(opened);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      opened.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Checked<Assessment> checked(byte[] workbook) throws InvalidDocumentException {
    try {
      return PRODUCT.checkWorkbook("fil.xlsx", new ByteArrayInputStream(workbook));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Assessment read(byte[] workbook) {
    try {
      return checked(workbook).value();
    } catch (InvalidDocumentException e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }

  /** Each problem on a line, in bokmål. */
  static List<String> problems(byte[] workbook) {
    List<Problem> problems;
    try {
      problems = checked(workbook).warnings();
    } catch (InvalidDocumentException e) {
      problems = e.problems();
    }
    return problems.stream().map(problem -> problem.line(Language.BOKMAL)).toList();
  }

  /** The assessment as a workbook can hold it. */
  static Assessment plain(Assessment assessment) {
    Map<String, Answer> answers = new LinkedHashMap<>();
    assessment.answers().forEach((id, answer) -> answers.put(id, plain(answer)));
    Collaboration collaboration = assessment.collaboration();
    return new Assessment(
        assessment.checklist(),
        assessment.supplements(),
        new Collaboration(
            plain(collaboration.name()),
            collaboration.forms(),
            collaboration.established(),
            collaboration.members().stream()
                .map(member -> new Member(member.number(), plain(member.name())))
                .toList(),
            collaboration.sectors(),
            collaboration.tasks()),
        assessment.date(),
        assessment.target(),
        new Marking(assessment.marking().access(), plain(assessment.marking().basis())),
        assessment
            .respondent()
            .map(from -> new Respondent(from.member(), from.level(), plain(from.role()))),
        assessment.effect(),
        plain(assessment.note()),
        answers);
  }

  private static Answer plain(Answer answer) {
    return new Answer(
        answer.status(),
        plain(answer.note()),
        plain(answer.reason()),
        answer.evidence().stream()
            .map(
                evidence ->
                    new Evidence(plain(evidence.title()), evidence.date(), plain(evidence.link())))
            .toList(),
        answer
            .action()
            .map(action -> new Action(plain(action.text()), plain(action.owner()), action.due())));
  }

  private static Optional<String> plain(Optional<String> text) {
    return text.map(Workbooks::plain);
  }

  private static String plain(String text) {
    return canBeSeen(text) ? text.replace("\r\n", "\n").replace('\r', '\n') : "seen";
  }

  /** A cell with nothing else than what cannot be seen is empty. */
  static boolean canBeSeen(String text) {
    return !text.matches("[\\s\\p{Z}\\p{Cf}\\x{85}]*");
  }
}
