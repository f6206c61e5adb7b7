package no.samarbeidssjekk.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.assessment.Marking;
import no.samarbeidssjekk.comparison.Comparison;
import no.samarbeidssjekk.language.Language;

/**
 * What has happened to a cooperation from one assessment to another, as finished data in one
 * language, ready to be shown in any format. Immutable.
 */
public final class ComparisonReport {

  private final Comparison comparison;
  private final Language language;
  private final LocalDate today;
  private final Content content;
  private final Map<String, Object> data;

  private ComparisonReport(
      Comparison comparison, Language language, LocalDate today, Content content) {
    this.comparison = comparison;
    this.language = language;
    this.today = today;
    this.content = content;
    this.data = PlainData.of(content);
  }

  /**
   * Puts a comparison into words.
   *
   * @param today the day on which the report is made
   * @param open whether it is for publication: without notes and actions, which the cooperation has
   *     written itself
   */
  public static ComparisonReport of(
      Comparison comparison, Language language, LocalDate today, boolean open) {
    Texts texts = Texts.in(language);
    Assessment now = comparison.now().analysis().assessment();
    MarkingEntry marking = MarkingEntry.of(marking(comparison), open, texts);
    ProgressTable progress = ProgressTable.of(comparison, texts);
    String name = now.collaboration().name();
    Content content =
        new Content(
            DataModel.VERSION,
            language.code(),
            "comparison",
            open,
            false,
            marking,
            marking.inStyleSheet(),
            name,
            texts.say("title.comparison", name),
            texts.say(
                "comparison.subtitle",
                texts.say(comparison.comparable().title()),
                comparison.comparable().version(),
                texts.date(comparison.then().date()),
                texts.date(comparison.now().date())),
            texts.labels(),
            new ComparisonSentences(comparison, texts).all(open),
            progress,
            LineChart.of("history", comparison, texts),
            ShiftChart.of("shift", comparison, texts),
            YardstickEntry.of(comparison, texts, open),
            ItemChangeGroup.ofAnswers(comparison, texts, open),
            open ? List.of() : ActionGroup.of(comparison, texts),
            SourceNotice.of(comparison.comparable(), texts));
    return new ComparisonReport(comparison, language, today, content);
  }

  /** What is reported. */
  public Comparison comparison() {
    return comparison;
  }

  /**
   * Everything that a format shows, as plain values: texts, whole numbers, truth values, lists and
   * maps of these.
   */
  public Map<String, Object> data() {
    return data;
  }

  /** The data with their types. Unlike in {@link #data}, texts are as they were typed. */
  Content content() {
    return content;
  }

  Language language() {
    return language;
  }

  LocalDate today() {
    return today;
  }

  private static Marking marking(Comparison comparison) {
    return Marking.strictest(
        comparison.snapshots().stream()
            .map(snapshot -> snapshot.analysis().assessment().marking())
            .toList());
  }

  /** What a template sees: the whole of the data model, see {@link DataModel}. */
  record Content(
      int dataModel,
      String language,
      String kind,
      boolean open,
      boolean paged,
      MarkingEntry marking,
      String pageMarking,
      String name,
      String title,
      String subtitle,
      Map<String, String> label,
      List<String> sentences,
      ProgressTable progress,
      LineChart history,
      ShiftChart shift,
      Optional<YardstickEntry> yardstick,
      List<ItemChangeGroup> changes,
      List<ActionGroup> actions,
      SourceNotice source) {}
}
