package no.samarbeidssjekk.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import no.samarbeidssjekk.freshness.FreshnessAnalysis;
import no.samarbeidssjekk.gap.GapAnalysis;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.voices.Workshop;

/** A gap report as finished data in one language, ready to be shown in any format. Immutable. */
public final class Report {

  private final GapAnalysis analysis;
  private final ReportRequest request;
  private final Content content;
  private final Map<String, Object> data;

  private Report(GapAnalysis analysis, ReportRequest request, Content content) {
    this.analysis = analysis;
    this.request = request;
    this.content = content;
    this.data = PlainData.of(content);
  }

  /**
   * Puts a result into words, as the full report for the cooperation itself.
   *
   * @param today the day on which the report is made; it decides which actions are overdue
   */
  public static Report of(GapAnalysis analysis, Language language, LocalDate today) {
    return of(analysis, ReportRequest.full(language, today));
  }

  /**
   * Puts a result into words.
   *
   * @throws IllegalArgumentException when it is the report for a workshop, which takes one
   */
  public static Report of(GapAnalysis analysis, ReportRequest request) {
    return of(analysis, Optional.empty(), request);
  }

  /**
   * Puts the result of several respondents into words, and what each of them answered.
   *
   * @param analysis the result of the workshop’s joint assessment
   */
  public static Report of(GapAnalysis analysis, Workshop workshop, ReportRequest request) {
    return of(analysis, Optional.of(workshop), request);
  }

  private static Report of(
      GapAnalysis analysis, Optional<Workshop> workshop, ReportRequest request) {
    if (workshop.isEmpty() && request.kind() == ReportKind.WORKSHOP) {
      throw new IllegalArgumentException("A workshop report takes a workshop");
    }
    Texts texts = Texts.in(request.language());
    boolean open = request.open();
    ItemEntry.Factory entries = new ItemEntry.Factory(texts, request.today(), open);
    Trust trust = Trust.of(analysis, texts, request);
    Remaining remaining = Remaining.of(analysis, texts, entries);
    FreshnessAnalysis freshness = FreshnessAnalysis.of(analysis, request.today());
    Standing standing = Standing.of(analysis, texts, trust, remaining, freshness.lapsedSupport());
    Facts facts = new Facts(texts);
    List<ActionPlan.Row> actions =
        open ? List.of() : ActionPlan.of(analysis, texts, request.today());
    MarkingEntry marking = MarkingEntry.of(analysis.assessment().marking(), open, texts);
    Content content =
        new Content(
            DataModel.VERSION,
            request.language().code(),
            request.kind().code(),
            open,
            false,
            marking,
            marking.inStyleSheet(),
            analysis.assessment().collaboration().name(),
            texts.say(
                "title." + request.kind().code(), analysis.assessment().collaboration().name()),
            texts.say(
                "subtitle",
                texts.say(analysis.checklist().title()),
                analysis.checklist().version(),
                texts.date(analysis.assessment().date())),
            texts.labels(),
            trust,
            facts.of(analysis, request.today()),
            facts.briefly(analysis, request.today()),
            standing,
            Charts.of(standing, texts),
            Brief.of(analysis, texts, entries, actions, open),
            analysis.checklist().adaptations().stream()
                .map(adaptation -> AdaptationEntry.of(adaptation, texts))
                .toList(),
            Yardstick.of(analysis, texts, entries),
            remaining,
            actions,
            open ? Optional.empty() : Renewals.of(analysis.checklist(), freshness, texts),
            Others.of(analysis, entries),
            DimensionItems.of(analysis, texts, entries),
            method(texts),
            workshop.map(found -> WorkshopEntry.of(found, analysis, texts, entries)),
            SourceNotice.of(analysis.checklist(), texts));
    return new Report(analysis, request, content);
  }

  /** The result that is reported. */
  public GapAnalysis analysis() {
    return analysis;
  }

  /** Which report it is. */
  public ReportRequest request() {
    return request;
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
      Trust trust,
      List<Fact> facts,
      List<Fact> briefFacts,
      Standing standing,
      Charts charts,
      Brief brief,
      List<AdaptationEntry> adaptations,
      Optional<Yardstick> yardstick,
      Remaining remaining,
      List<ActionPlan.Row> actions,
      Optional<Renewals> renewals,
      Others others,
      List<DimensionItems> dimensions,
      List<Fact> method,
      Optional<WorkshopEntry> workshop,
      SourceNotice source) {}
}
