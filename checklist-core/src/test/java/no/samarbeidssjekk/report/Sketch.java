package no.samarbeidssjekk.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.samarbeidssjekk.assessment.Action;
import no.samarbeidssjekk.assessment.Answer;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.assessment.Collaboration;
import no.samarbeidssjekk.assessment.EditionReference;
import no.samarbeidssjekk.assessment.Evidence;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Level;
import no.samarbeidssjekk.checklist.Tailoring;
import no.samarbeidssjekk.gap.GapAnalysis;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import no.samarbeidssjekk.yaml.MadeUpEdition;

/**
 * An assessment of the bundled checklist in a few words: one status for all items but some.
 *
 * @param checklist what the assessment is measured by: the bundled checklist or a newer edition
 */
record Sketch(Checklist checklist, Map<String, Answer> answers, Optional<Level> target) {

  static final Checklist CHECKLIST = Examples.SAMARBEIDSSJEKK.checklist();
  static final LocalDate TODAY = LocalDate.of(2025, 3, 21);

  static Sketch everything(Status status) {
    Map<String, Answer> answers = new HashMap<>();
    CHECKLIST.items().forEach(item -> answers.put(item.id(), answer(status)));
    return new Sketch(CHECKLIST, answers, Optional.empty());
  }

  Sketch but(Status status, String... items) {
    Sketch changed = this;
    for (String item : items) {
      changed = changed.but(item, answer(status));
    }
    return changed;
  }

  Sketch but(String item, Answer answer) {
    Map<String, Answer> changed = new HashMap<>(answers);
    changed.put(item, answer);
    return new Sketch(checklist, changed, target);
  }

  Sketch aimingFor(String level) {
    return new Sketch(checklist, answers, checklist.level(level));
  }

  /** The same answers measured by a newer edition, but for those to replaced items. */
  Sketch measuredBy(Checklist newer) {
    Map<String, Answer> kept = new HashMap<>(answers);
    newer.history().retired().stream()
        .filter(retired -> newer.successor(retired).isPresent())
        .forEach(retired -> kept.remove(retired.id()));
    return new Sketch(newer, kept, target);
  }

  GapAnalysis analysis() {
    Assessment assessment =
        new Assessment(
            new EditionReference(CHECKLIST.id(), Optional.of(CHECKLIST.version())),
            Collaboration.named("Fosenregionen"),
            TODAY,
            target,
            target.map(level -> "Merknad om vurderingen"),
            answers);
    return GapAnalysis.of(checklist, assessment);
  }

  String render(ReportFormat format, Language language) {
    return render(format, ReportRequest.full(language, TODAY));
  }

  String render(ReportFormat format, ReportRequest request) {
    return new String(bytes(format, request), StandardCharsets.UTF_8);
  }

  byte[] bytes(ReportFormat format, ReportRequest request) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      Examples.SAMARBEIDSSJEKK.report(analysis(), request, format, bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidDocumentException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Sketches that together take every branch of the templates. */
  static List<Sketch> everyBranch() {
    Sketch some =
        everything(Status.UNKNOWN)
            .but(Status.IN_PLACE, "RB-01", "RB-02")
            .but(Status.PARTIAL, "ST-01", "ST-04")
            .but(Status.NOT_APPLICABLE, "RB-03")
            .aimingFor("viderekommen");
    return List.of(
        some,
        some.but("RB-01", full(Status.IN_PLACE))
            .but("ST-01", full(Status.MISSING))
            .but("RB-03", full(Status.NOT_APPLICABLE))
            .but("RB-06", full(Status.PARTIAL)),
        some.but("AP-02", restingOn(Status.PARTIAL, TODAY.minusYears(2)))
            .but("AP-03", restingOn(Status.IN_PLACE))
            .but("AP-05", restingOn(Status.IN_PLACE, TODAY.minusYears(2))),
        some.but("ST-05", full(Status.PARTIAL)).measuredBy(MadeUpEdition.OF_2026),
        some.but("ST-05", full(Status.NOT_APPLICABLE)).measuredBy(MadeUpEdition.OF_2027),
        everything(Status.IN_PLACE),
        everything(Status.IN_PLACE).measuredBy(adapted("vertskommunesamarbeid")),
        everything(Status.NOT_APPLICABLE),
        everything(Status.NOT_ASSESSED),
        everything(Status.MISSING).aimingFor("avansert"));
  }

  /** An answer that rests on evidence of these days, and on some without a date. */
  static Answer restingOn(Status status, LocalDate... days) {
    return Answer.of(status)
        .withEvidence(
            Stream.concat(Stream.of(days).map(Optional::of), Stream.of(Optional.<LocalDate>empty()))
                .map(day -> new Evidence("Plan", day, Optional.empty()))
                .toList());
  }

  private static Answer answer(Status status) {
    return status == Status.NOT_APPLICABLE
        ? Answer.notApplicable("Gjelder ikke")
        : Answer.of(status);
  }

  private static Answer full(Status status) {
    return new Answer(
        status,
        Optional.of("Merknad"),
        Optional.of("Begrunnelse").filter(reason -> status == Status.NOT_APPLICABLE),
        List.of(
            new Evidence("Avtale", Optional.of(TODAY), Optional.of("https://example.org/avtale")),
            new Evidence("Sak 1/25", Optional.empty(), Optional.of("arkivet"))),
        Optional.of(
            new Action("Lage plan", Optional.of("styreleder"), Optional.of(TODAY.minusDays(1)))));
  }

  private static Checklist adapted(String supplement) {
    return Tailoring.apply(
        Examples.SAMARBEIDSSJEKK.supplements().named(supplement).orElseThrow(), CHECKLIST);
  }
}
