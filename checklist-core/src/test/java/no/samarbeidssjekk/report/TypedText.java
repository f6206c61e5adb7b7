package no.samarbeidssjekk.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.samarbeidssjekk.assessment.Access;
import no.samarbeidssjekk.assessment.Action;
import no.samarbeidssjekk.assessment.Answer;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.assessment.Collaboration;
import no.samarbeidssjekk.assessment.Disagreement;
import no.samarbeidssjekk.assessment.EditionReference;
import no.samarbeidssjekk.assessment.Evidence;
import no.samarbeidssjekk.assessment.Marking;
import no.samarbeidssjekk.assessment.Member;
import no.samarbeidssjekk.assessment.MunicipalityNumber;
import no.samarbeidssjekk.assessment.Respondent;
import no.samarbeidssjekk.assessment.RespondentLevel;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.assessment.Voice;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Dimension;
import no.samarbeidssjekk.checklist.Help;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.checklist.Level;
import no.samarbeidssjekk.checklist.Rights;
import no.samarbeidssjekk.checklist.Source;
import no.samarbeidssjekk.gap.GapAnalysis;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.language.LocalizedText;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import no.samarbeidssjekk.voices.Workshop;

/**
 * Reports in which one text stands in every place where people may type what they like: in the
 * checklist, and in answers that are a gap, in place, not applicable and above the target.
 */
final class TypedText {

  /** A text that no format takes for anything but a word, and that no report holds by itself. */
  static final String HARMLESS = "Qxqx";

  private static final ReportRenderer RENDERER = new ReportRenderer();
  private static final LocalDate DAY = LocalDate.of(2025, 3, 21);

  private TypedText() {}

  static String render(ReportFormat format, String text) {
    return render(format, text, text);
  }

  static String render(ReportFormat format, String text, String link) {
    return render(format, ReportKind.FULL, text, link);
  }

  static String render(ReportFormat format, ReportKind kind, String text, String link) {
    byte[] bytes = bytes(format, kind, text, link);
    return format == ReportFormat.WORD
        ? WordFile.read(bytes).text()
        : new String(bytes, StandardCharsets.UTF_8);
  }

  static byte[] bytes(ReportFormat format, ReportKind kind, String text, String link) {
    return written(stream -> RENDERER.render(report(kind, text, link), format, stream));
  }

  static byte[] workbook(String text) {
    return bytes(ReportFormat.WORKBOOK, ReportKind.FULL, text, text);
  }

  static String summarise(String text) {
    return new String(
        written(stream -> RENDERER.summarise(report(ReportKind.FULL, text, text), stream)),
        StandardCharsets.UTF_8);
  }

  private interface Output {
    void writeTo(OutputStream stream) throws IOException, InvalidDocumentException;
  }

  private static byte[] written(Output output) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      output.writeTo(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidDocumentException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Report report(ReportKind kind, String text, String link) {
    Checklist checklist = checklist(LocalizedText.ofBokmal(text));
    Assessment assessment = assessment(checklist.levels().get(0), text, link);
    Workshop workshop = Workshop.of(checklist, List.of(assessment));
    return Report.of(
        GapAnalysis.of(checklist, workshop.joint()),
        workshop,
        ReportRequest.full(Language.BOKMAL, Examples.TODAY).ofKind(kind));
  }

  private static Checklist checklist(LocalizedText text) {
    Level target = new Level("target", text, text, List.of());
    Level above = new Level("above", text, text, List.of());
    List<Item> items =
        Stream.of("gap", "done", "none")
            .map(id -> new Item(id, target, text, true, help(text), List.of(text)))
            .toList();
    Item more = new Item("more", above, text, true, help(text), List.of(text));
    Rights rights = new Rights(text, Optional.of(LocalizedText.ofBokmal("Forbehold.")), Set.of());
    return new Checklist(
        "own",
        "1",
        text,
        new Source(text, text, DAY, Optional.of("1"), rights, List.of(text)),
        List.of(target, above),
        List.of(
            new Dimension("A", text, Optional.empty(), items),
            new Dimension("B", text, Optional.empty(), List.of(more))));
  }

  private static Optional<Help> help(LocalizedText text) {
    return Optional.of(new Help(text, text, text));
  }

  private static Assessment assessment(Level target, String text, String link) {
    return new Assessment(
        new EditionReference("own", Optional.empty()),
        List.of(),
        new Collaboration(
            text,
            List.of(),
            Optional.empty(),
            List.of(new Member(new MunicipalityNumber("5054"), Optional.of(text))),
            List.of(),
            List.of()),
        DAY,
        Optional.of(target),
        new Marking(Access.INTERNAL, Optional.of(text)),
        Optional.of(text),
        Map.of(
            "gap", answer(Status.MISSING, text, link),
            "done", answer(Status.IN_PLACE, text, link),
            "none", answer(Status.NOT_APPLICABLE, text, link),
            "more", answer(Status.PARTIAL, text, link)));
  }

  private static Answer answer(Status status, String text, String link) {
    List<Evidence> evidence = List.of(new Evidence(text, Optional.of(DAY), Optional.of(link)));
    Optional<Action> action = Optional.of(new Action(text, Optional.of(text), Optional.of(DAY)));
    return new Answer(
        status,
        Optional.of(text),
        Optional.of(text).filter(reason -> status == Status.NOT_APPLICABLE),
        evidence,
        action,
        Stream.of(RespondentLevel.POLITICAL, RespondentLevel.PROFESSIONAL)
            .map(
                level ->
                    new Voice(
                        new Respondent(
                            Optional.of(new MunicipalityNumber("5054")),
                            Optional.of(level),
                            Optional.of(text)),
                        level == RespondentLevel.POLITICAL ? status : other(status),
                        Optional.of(text),
                        Optional.of(text),
                        evidence,
                        action))
            .toList(),
        Optional.of(Disagreement.SETTLED));
  }

  private static Status other(Status status) {
    return status == Status.MISSING ? Status.IN_PLACE : Status.MISSING;
  }
}
