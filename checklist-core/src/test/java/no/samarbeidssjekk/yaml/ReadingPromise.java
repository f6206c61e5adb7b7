package no.samarbeidssjekk.yaml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.samarbeidssjekk.Samarbeidssjekk;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.assessment.Collaboration;
import no.samarbeidssjekk.assessment.EditionReference;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Tailoring;
import no.samarbeidssjekk.gap.GapAnalysis;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.problem.Checked;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import no.samarbeidssjekk.problem.Position;
import no.samarbeidssjekk.problem.Problem;
import no.samarbeidssjekk.problem.Severity;

/**
 * What the readers promise of every document: it is refused with problems that can be told, or it
 * is accepted and can be used. Any other exception than the one for invalid documents breaks it.
 */
final class ReadingPromise {

  private static final Samarbeidssjekk BUNDLED = Samarbeidssjekk.bundled();
  private static final ChecklistReader CHECKLISTS = new ChecklistReader();
  private static final SupplementReader SUPPLEMENTS = new SupplementReader(BUNDLED.checklist());
  private static final Lint LINT = new Lint(BUNDLED.checklist());

  /** The parsers differ: to JSON, the last three are no line breaks. */
  private static final List<Pattern> LINE_BREAKS =
      List.of(Pattern.compile("\r\n|[\r\n\u0085\u2028\u2029]"), Pattern.compile("\r\n|[\r\n]"));

  private ReadingPromise() {}

  static void keep(String document) throws IOException {
    keep(document.getBytes(StandardCharsets.UTF_8));
  }

  /** Reads a document as each kind of document in turn. */
  static void keep(byte[] document) throws IOException {
    keepOfAssessment(document);
    keepOfChecklist(document);
    keepOfSupplement(document);
  }

  static void keepOfAssessment(byte[] document) throws IOException {
    Optional<Assessment> accepted = read(document, stream -> BUNDLED.check("f", stream));
    if (accepted.isPresent()) {
      Assessment assessment = accepted.get();
      BUNDLED.analyse(assessment);
      byte[] written = written(stream -> new AssessmentWriter().write(assessment, stream));
      require(
          read(written, stream -> BUNDLED.check("f", stream)).equals(accepted),
          "The assessment reads back equal");
    }
  }

  static void keepOfChecklist(byte[] document) throws IOException {
    Optional<Checklist> accepted = read(document, stream -> CHECKLISTS.read("f", stream));
    if (accepted.isPresent()) {
      Checklist checklist = accepted.get();
      GapAnalysis.of(checklist, withoutAnswers(checklist));
      read(document, stream -> new Checked<>(checklist, LINT.check("f", stream)));
      byte[] written = written(stream -> new ChecklistWriter().write(checklist, stream));
      require(
          read(written, stream -> CHECKLISTS.read("f", stream)).equals(accepted),
          "The checklist reads back equal");
    }
  }

  static void keepOfSupplement(byte[] document) throws IOException {
    read(document, stream -> SUPPLEMENTS.read("f", stream))
        .ifPresent(supplement -> Tailoring.apply(supplement, BUNDLED.checklist()));
  }

  private static Assessment withoutAnswers(Checklist checklist) {
    return new Assessment(
        new EditionReference(checklist.id(), Optional.empty()),
        new Collaboration("f", List.of(), Optional.empty(), List.of(), List.of(), List.of()),
        LocalDate.EPOCH,
        Optional.empty(),
        Optional.empty(),
        Map.of());
  }

  private interface Reading<T> {
    Checked<T> read(InputStream stream) throws IOException, InvalidDocumentException;
  }

  private interface Writing {
    void write(OutputStream stream) throws IOException;
  }

  private static <T> Optional<T> read(byte[] document, Reading<T> reading) throws IOException {
    try {
      Checked<T> checked = reading.read(new ByteArrayInputStream(document));
      require(checked.warnings().stream().noneMatch(ReadingPromise::isError), "Accepted: no error");
      requireTellable(checked.warnings(), document);
      return Optional.of(checked.value());
    } catch (InvalidDocumentException e) {
      require(e.problems().stream().anyMatch(ReadingPromise::isError), "Refused: an error");
      requireTellable(e.problems(), document);
      return Optional.empty();
    }
  }

  private static byte[] written(Writing writing) throws IOException {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    writing.write(stream);
    return stream.toByteArray();
  }

  private static boolean isError(Problem problem) {
    return problem.severity() == Severity.ERROR;
  }

  private static void requireTellable(List<Problem> problems, byte[] document) {
    if (problems.isEmpty()) {
      return;
    }
    String text = new String(document, StandardCharsets.UTF_8);
    List<String[]> lines = LINE_BREAKS.stream().map(breaks -> breaks.split(text, -1)).toList();
    for (Problem problem : problems) {
      require(
          lines.stream().anyMatch(split -> isInside(problem.position(), split)),
          "Every problem is inside the document",
          problem);
      for (Language language : Language.values()) {
        require(
            !problem.sentence().in(language).isBlank(), "Every problem has a sentence", problem);
        require(
            !problem.line(language).contains("\n"), "Every problem is told on one line", problem);
      }
    }
  }

  private static boolean isInside(Position position, String[] lines) {
    if (position.line() > lines.length) {
      return false;
    }
    String line = lines[position.line() - 1];
    return position.column() <= line.codePointCount(0, line.length()) + 1;
  }

  private static void require(boolean kept, String promise, Object... about) {
    if (!kept) {
      throw new AssertionError("Broken promise: " + promise + " " + List.of(about));
    }
  }
}
