package no.samarbeidssjekk.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samarbeidssjekk.assessment.Access;
import no.samarbeidssjekk.assessment.Marking;
import no.samarbeidssjekk.overview.Disclosure;
import no.samarbeidssjekk.overview.Overview;

/**
 * How many cooperations stand together, as finished data in one language, ready to be shown in any
 * format. Immutable.
 */
public final class OverviewReport {

  private final Overview overview;
  private final Disclosure disclosure;
  private final ReportRequest request;
  private final Content content;
  private final Map<String, Object> data;

  private OverviewReport(
      Overview overview, Disclosure disclosure, ReportRequest request, Content content) {
    this.overview = overview;
    this.disclosure = disclosure;
    this.request = request;
    this.content = content;
    this.data = PlainData.of(content);
  }

  /**
   * Puts an overview into words. One for publication has no names, and no group, dimension or item
   * of fewer cooperations than {@link Disclosure#FEWEST}.
   *
   * @throws IllegalArgumentException when it is asked for as another kind than full or short
   */
  public static OverviewReport of(Overview overview, ReportRequest request) {
    return of(overview, request, Disclosure.FEWEST);
  }

  /**
   * Puts an overview into words, as {@link #of(Overview, ReportRequest)} does.
   *
   * @param fewest the fewest cooperations of a group that is shown in one for publication
   * @throws IllegalArgumentException as there, or when {@code fewest} is below 1
   */
  public static OverviewReport of(Overview overview, ReportRequest request, int fewest) {
    if (request.kind() == ReportKind.WORKSHOP) {
      throw new IllegalArgumentException("There is no overview for a workshop");
    }
    boolean open = request.open();
    Disclosure disclosure = Disclosure.of(overview, open ? fewest : 1);
    Texts texts = Texts.in(request.language());
    TallyWords words = new TallyWords(texts, disclosure.showsCoverage());
    boolean isShown = disclosure.showsAnything();
    OverviewTable table = new OverviewTable(overview, disclosure, texts, words);
    OverviewItems items = new OverviewItems(overview, disclosure, texts);
    List<OverviewItems.Entry> missing = isShown ? items.mostOftenMissing() : List.of();
    List<OverviewItems.Entry> unknown = isShown ? items.leastOftenKnown() : List.of();
    OverviewRows rows = new OverviewRows(overview, texts);
    OverviewSentences sentences = new OverviewSentences(overview, disclosure, texts, words);
    List<OverviewTable.LevelRow> levels = isShown ? table.levels() : List.of();
    MarkingEntry marking = MarkingEntry.of(marking(overview, texts), open, texts);
    String title = texts.say("title.overview");
    Content content =
        new Content(
            DataModel.VERSION,
            request.language().code(),
            "overview",
            open,
            false,
            marking,
            marking.inStyleSheet(),
            title,
            texts.say(
                "overview.subtitle",
                texts.say(overview.checklist().title()),
                overview.checklist().version(),
                texts.date(request.today())),
            texts.labels(),
            sentences.standing(levels, open),
            sentences.cautions(open),
            levels,
            isShown ? table.dimensions() : List.of(),
            missing,
            unknown,
            isShown ? items.all() : List.of(),
            isShown ? table.groupings() : List.of(),
            open ? List.of() : rows.entries(),
            open ? Optional.empty() : rows.more(overview.rows().size()),
            OverviewBrief.of(missing, unknown, rows, open),
            distribution(levels, texts),
            ShareMap.of("shares", overview, disclosure, words, texts),
            SourceNotice.of(overview.checklist(), texts));
    return new OverviewReport(overview, disclosure, request, content);
  }

  /** The strictest of all; the bases of exemptions stand in the assessments. */
  private static Marking marking(Overview overview, Texts texts) {
    return new Marking(
        overview.access(),
        overview.access() == Access.EXEMPT
            ? Optional.of(texts.say("overview.basis"))
            : Optional.empty());
  }

  private static BarChart distribution(List<OverviewTable.LevelRow> levels, Texts texts) {
    return BarChart.of(
        "distribution",
        texts.say("chart.distribution"),
        levels.stream().map(level -> bar(level, texts)).toList());
  }

  private static BarChart.Value bar(OverviewTable.LevelRow level, Texts texts) {
    long all = Math.max(1, level.reached() + level.undecided() + level.notReached());
    return new BarChart.Value(
        level.level(),
        texts.say("chart.distribution.value", level.words(), level.undecided()),
        percent(level.reached(), all),
        percent(level.reached() + level.undecided(), all) - percent(level.reached(), all));
  }

  private static int percent(long part, long all) {
    return (int) (100 * part / all);
  }

  /** What is reported. */
  public Overview overview() {
    return overview;
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

  Disclosure disclosure() {
    return disclosure;
  }

  ReportRequest request() {
    return request;
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
      String title,
      String subtitle,
      Map<String, String> label,
      List<String> sentences,
      List<String> cautions,
      List<OverviewTable.LevelRow> levels,
      List<OverviewTable.TallyRow> dimensions,
      List<OverviewItems.Entry> missing,
      List<OverviewItems.Entry> unknown,
      List<OverviewItems.Entry> items,
      List<OverviewTable.GroupingEntry> groupings,
      List<OverviewRows.Entry> rows,
      Optional<String> moreRows,
      OverviewBrief brief,
      BarChart distribution,
      ShareMap shares,
      SourceNotice source) {}
}
