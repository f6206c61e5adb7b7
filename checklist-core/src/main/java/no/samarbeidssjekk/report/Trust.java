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
 * @param sentences what the reader must know before the numbers
 * @param note what the cooperation says about its assessment as a whole
 */
record Trust(List<String> sentences, Optional<String> note) {

  static Trust of(GapAnalysis analysis, Texts texts) {
    Checklist checklist = analysis.checklist();
    List<String> sentences = new ArrayList<>();
    sentences.add(texts.say("trust.self"));
    sentences.addAll(coverage(everything(analysis), texts));
    checklist.source().cautions().forEach(caution -> sentences.add(texts.say(caution)));
    if (checklist.source().rights().unofficialTranslations().contains(texts.language())) {
      sentences.add(texts.say("trust.translation"));
    }
    if (!checklist.title().languages().contains(texts.language())) {
      sentences.add(texts.say("trust.untranslated"));
    }
    return new Trust(sentences, analysis.assessment().note());
  }

  private static StatusCounts everything(GapAnalysis analysis) {
    List<Level> levels = analysis.checklist().levels();
    return analysis.scorecard().overall().at(levels.get(levels.size() - 1)).counts();
  }

  private static List<String> coverage(StatusCounts counts, Texts texts) {
    if (counts.open() == 0) {
      return List.of(texts.say("trust.answered.all", counts.items()));
    }
    return List.of(
        texts.say(
            "trust.answered.some",
            counts.items() - counts.open(),
            counts.items(),
            counts.notAssessed(),
            counts.unknown()),
        texts.say("trust.open"));
  }
}
