package no.samarbeidssjekk.report;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import no.samarbeidssjekk.gap.GapAnalysis;
import no.samarbeidssjekk.language.Language;

/**
 * A gap report as finished data in one language, ready to be shown in any format. Immutable.
 *
 * @param analysis the result that is reported
 * @param language the language of every text in it
 * @param day the day on which it is made
 * @param data everything that a format shows, as plain values: texts, whole numbers, truth values,
 *     lists and maps of these
 */
public record Report(
    GapAnalysis analysis, Language language, LocalDate day, Map<String, Object> data) {

  public Report {
    data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
  }

  /**
   * Puts a result into words.
   *
   * @param today the day on which the report is made; it decides which actions are overdue
   */
  public static Report of(GapAnalysis analysis, Language language, LocalDate today) {
    Texts texts = Texts.in(language);
    ItemEntry.Factory entries = new ItemEntry.Factory(texts, today);
    Content content =
        new Content(
            language.code(),
            analysis.assessment().collaboration().name(),
            texts.say("title", analysis.assessment().collaboration().name()),
            texts.say(
                "subtitle",
                texts.say(analysis.checklist().title()),
                analysis.checklist().version(),
                texts.date(analysis.assessment().date())),
            texts.labels(),
            Trust.of(analysis, texts),
            new Facts(texts).of(analysis, today),
            Standing.of(analysis, texts),
            analysis.checklist().adaptations().stream()
                .map(adaptation -> AdaptationEntry.of(adaptation, texts))
                .toList(),
            Yardstick.of(analysis, texts, entries),
            Remaining.of(analysis, texts, entries),
            ActionPlan.of(analysis, texts, today),
            Others.of(analysis, entries),
            method(texts),
            SourceNotice.of(analysis.checklist().source(), texts));
    return new Report(analysis, language, today, PlainData.of(content));
  }

  private static List<Fact> method(Texts texts) {
    return IntStream.iterate(
            1, number -> texts.has("method." + number + ".term"), number -> number + 1)
        .mapToObj(
            number ->
                new Fact(
                    texts.say("method." + number + ".term"),
                    texts.say("method." + number + ".meaning")))
        .toList();
  }

  private record Content(
      String language,
      String name,
      String title,
      String subtitle,
      Map<String, String> label,
      Trust trust,
      List<Fact> facts,
      Standing standing,
      List<AdaptationEntry> adaptations,
      Optional<Yardstick> yardstick,
      Remaining remaining,
      List<ActionPlan.Row> actions,
      Others others,
      List<Fact> method,
      SourceNotice source) {}
}
