package no.samarbeidssjekk.yaml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.samarbeidssjekk.Samarbeidssjekk;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.problem.Checked;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import no.samarbeidssjekk.problem.Problem;

/** Reads texts as documents, against the bundled checklist. */
final class Documents {

  static final Checklist CHECKLIST = Samarbeidssjekk.bundled().checklist();

  private static final AssessmentReader ASSESSMENTS = new AssessmentReader(CHECKLIST);
  private static final ChecklistReader CHECKLISTS = new ChecklistReader();

  private Documents() {}

  /** The fields that every assessment needs, on three lines, and then these. */
  static Assessment assessmentWith(String more) {
    return assessment(
        "checklist: veien-til-samarbeid\ncollaboration: {name: Fosen}\ndate: 2025-03-21\n" + more);
  }

  static Assessment assessment(String text) {
    return assessment(text.getBytes(StandardCharsets.UTF_8));
  }

  static Assessment assessment(byte[] bytes) {
    try {
      return ASSESSMENTS.read("test.yaml", new ByteArrayInputStream(bytes)).value();
    } catch (InvalidDocumentException e) {
      throw new AssertionError("Refused: " + new String(bytes, StandardCharsets.UTF_8), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Checklist checklist(byte[] bytes) {
    try {
      return CHECKLISTS.read("checklist.yaml", new ByteArrayInputStream(bytes)).value();
    } catch (InvalidDocumentException e) {
      throw new AssertionError("Refused: " + new String(bytes, StandardCharsets.UTF_8), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Everything wrong or doubtful in an assessment. */
  static List<Problem> assessmentProblems(String source, byte[] bytes) {
    return problems(() -> ASSESSMENTS.read(source, new ByteArrayInputStream(bytes)));
  }

  /** Everything wrong or doubtful in a checklist. */
  static List<Problem> checklistProblems(String source, byte[] bytes) {
    return problems(() -> CHECKLISTS.read(source, new ByteArrayInputStream(bytes)));
  }

  private interface Read {
    Checked<?> read() throws IOException, InvalidDocumentException;
  }

  private static List<Problem> problems(Read document) {
    try {
      return document.read().warnings();
    } catch (InvalidDocumentException e) {
      return e.problems();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
