package no.samarbeidssjekk.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Level;
import no.samarbeidssjekk.gap.GapAnalysis;
import no.samarbeidssjekk.scoring.StatusCounts;

/**
 * How far the report can be trusted.
 *
 * @param sentences what the reader must know before the numbers; in a short report without the
 *     coverage when {@link Standing} tells it
 * @param coverage how many items are answered
 * @param isOpen whether items are not settled
 * @param note what the cooperation says about its assessment as a whole
 */
record Trust(List<String> sentences, String coverage, boolean isOpen, Optional<String> note) {

  static Trust of(GapAnalysis analysis, Texts texts, ReportRequest request) {
    Checklist checklist = analysis.checklist();
    List<String> sentences = new ArrayList<>();
    sentences.add(texts.say("trust.self"));
    if (request.open()) {
      sentences.add(texts.say("trust.publication"));
    }
    sentences.add(texts.say("trust.security"));
    StatusCounts everything = everything(analysis);
    String coverage = coverage(everything, texts);
    if (request.kind() == ReportKind.FULL || everything.open() == 0) {
      sentences.add(coverage);
    }
    if (everything.open() > 0) {
      sentences.add(texts.say("trust.open"));
    }
    checklist.source().cautions().forEach(caution -> sentences.add(texts.say(caution)));
    if (checklist.source().rights().unofficialTranslations().contains(texts.language())) {
      sentences.add(texts.say("trust.translation"));
    }
    if (!checklist.title().languages().contains(texts.language())) {
      sentences.add(texts.say("trust.untranslated"));
    }
    return new Trust(
        sentences,
        coverage,
        everything.open() > 0,
        analysis.assessment().note().filter(note -> !request.open()));
  }

  private static StatusCounts everything(GapAnalysis analysis) {
    List<Level> levels = analysis.checklist().levels();
    return analysis.scorecard().overall().at(levels.get(levels.size() - 1)).counts();
  }

  private static String coverage(StatusCounts counts, Texts texts) {
    return counts.open() == 0
        ? texts.say("trust.answered.all", counts.items())
        : texts.say(
            "trust.answered.some",
            counts.items() - counts.open(),
            counts.items(),
            counts.notAssessed(),
            counts.unknown());
  }
}
