package no.samarbeidssjekk.overview;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import no.samarbeidssjekk.assessment.Access;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.assessment.EditionReference;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.gap.GapAnalysis;

/**
 * What one assessment contributes to an overview. It is small and holds nothing that people wrote
 * but the cooperation's name.
 *
 * @param checklist the checklist that was answered, with its version
 * @param row the assessment among the others
 * @param statuses the status of every item that was asked, by id; those of supplements included
 * @param access who may read the assessment
 * @param isOneVoice whether these are the answers of one respondent, which must be combined with
 *     the others' before the cooperation can be counted
 */
public record Contribution(
    EditionReference checklist,
    Row row,
    Map<String, Status> statuses,
    Access access,
    boolean isOneVoice) {

  public Contribution {
    statuses = Collections.unmodifiableMap(new LinkedHashMap<>(statuses));
  }

  /** What an assessment contributes. */
  public static Contribution of(GapAnalysis analysis) {
    Assessment assessment = analysis.assessment();
    Map<String, Status> statuses = new LinkedHashMap<>();
    for (Item item : analysis.checklist().items()) {
      statuses.put(item.id(), assessment.answer(item).status());
    }
    Row row =
        new Row(
            assessment.collaboration().name(),
            Traits.of(assessment.collaboration()),
            assessment.date(),
            analysis.target().id(),
            Standings.of(analysis.scorecard()),
            analysis.atTarget().counts(),
            analysis.scorecard().overall().at(analysis.checklist().highestLevel()).counts());
    return new Contribution(
        new EditionReference(
            analysis.checklist().id(), Optional.of(analysis.checklist().version())),
        row,
        statuses,
        assessment.marking().access(),
        assessment.respondent().isPresent());
  }
}
