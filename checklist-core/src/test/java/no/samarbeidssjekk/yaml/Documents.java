package no.samarbeidssjekk.yaml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samarbeidssjekk.Samarbeidssjekk;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Supplement;
import no.samarbeidssjekk.checklist.Tailoring;
import no.samarbeidssjekk.checklist.VersionNumber;
import no.samarbeidssjekk.problem.Checked;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import no.samarbeidssjekk.problem.Problem;

/** Reads texts as documents, against the bundled checklist. */
final class Documents {

  static final Checklist CHECKLIST = Samarbeidssjekk.bundled().checklist();

  /** Replaces a field of RB-04, and can be applied to the bundled checklist. */
  static final Supplement NEIGHBOUR =
      supplement(
          """
          supplement: nabotillegg
          version: "1"
          title: Nabotillegg
          purpose: Prøve
          checklist: veien-til-samarbeid
          change:
            RB-04: {notApplicableAllowed: true, reason: Prøve}
          """);

  private static final Supplement NEXT =
      new Supplement(
          "neste-utgave",
          "2",
          NEIGHBOUR.title(),
          NEIGHBOUR.purpose(),
          new Supplement.Target(
              CHECKLIST.id(), Optional.of(new VersionNumber("2099")), Optional.empty()),
          List.of(),
          Map.of(),
          Map.of());

  private static final AssessmentReader ASSESSMENTS =
      new AssessmentReader(
          CHECKLIST,
          Samarbeidssjekk.bundled()
              .supplements()
              .offering("nabotillegg", () -> NEIGHBOUR)
              .offering("neste-utgave", () -> NEXT),
          ReadingLimits.standard());
  private static final SupplementReader SUPPLEMENTS =
      new SupplementReader(Tailoring.apply(NEIGHBOUR, CHECKLIST));
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

  /** Everything wrong or doubtful in an assessment that is read against {@link MadeUpEdition}. */
  static List<Problem> newerEditionProblems(String source, byte[] bytes) {
    AssessmentReader reader = new AssessmentReader(MadeUpEdition.OF_2026);
    return problems(() -> reader.read(source, new ByteArrayInputStream(bytes)));
  }

  /** Everything wrong or doubtful in a checklist. */
  static List<Problem> checklistProblems(String source, byte[] bytes) {
    return problems(() -> CHECKLISTS.read(source, new ByteArrayInputStream(bytes)));
  }

  /** Everything wrong in a supplement to the bundled checklist as {@link #NEIGHBOUR} changes it. */
  static List<Problem> supplementProblems(String source, byte[] bytes) {
    return problems(() -> SUPPLEMENTS.read(source, new ByteArrayInputStream(bytes)));
  }

  /** Everything wrong in a checklist or supplement, and what its author should look at again. */
  static List<Problem> lintProblems(String source, byte[] bytes) {
    return problems(
        () ->
            new Checked<>(
                source, new Lint(CHECKLIST).check(source, new ByteArrayInputStream(bytes))));
  }

  /** A supplement to the bundled checklist. */
  static Supplement supplement(String text) {
    try {
      return new SupplementReader(CHECKLIST)
          .read("tillegg.yaml", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
          .value();
    } catch (InvalidDocumentException e) {
      throw new AssertionError("Refused: " + text + e.problems(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  interface Read {
    Checked<?> read() throws IOException, InvalidDocumentException;
  }

  static List<Problem> problems(Read document) {
    try {
      return document.read().warnings();
    } catch (InvalidDocumentException e) {
      return e.problems();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
