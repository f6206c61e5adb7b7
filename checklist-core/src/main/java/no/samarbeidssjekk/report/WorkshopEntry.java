package no.samarbeidssjekk.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.checklist.Level;
import no.samarbeidssjekk.gap.GapAnalysis;
import no.samarbeidssjekk.scoring.DimensionScore;
import no.samarbeidssjekk.scoring.LevelScore;
import no.samarbeidssjekk.voices.Contrast;
import no.samarbeidssjekk.voices.Coverage;
import no.samarbeidssjekk.voices.Disclosure;
import no.samarbeidssjekk.voices.Group;
import no.samarbeidssjekk.voices.MemberScore;
import no.samarbeidssjekk.voices.Workshop;

/**
 * What a facilitator needs to bring respondents together. A version for publication of fewer
 * respondents than may be told of tells how many have answered, and nothing of what.
 *
 * @param sentences who has answered, how much they differ, and what nobody knows
 * @param disagreements the items on which they differ, the largest disagreement first, and those
 *     above the target last; no more than can be talked through
 * @param furtherDisagreements the other items on which they differ
 * @param answers every item that anyone has answered, in checklist order
 * @param unknown the items that were answered, and that nobody knows
 * @param unanswered the items that nobody has answered
 * @param contrasts where a municipality or a level differs from the rest throughout
 * @param contrastRule what counts as throughout
 * @param columns the dimensions of the matrix
 * @param matrix what the answers of each municipality give in each dimension
 * @param coverage how much each respondent has answered
 * @param withheld what a version for publication does not show; nothing in others
 */
record WorkshopEntry(
    List<String> sentences,
    List<VoicesEntry> disagreements,
    List<VoicesEntry> furtherDisagreements,
    List<VoicesEntry> answers,
    List<UnknownEntry> unknown,
    List<UnknownEntry> unanswered,
    List<String> contrasts,
    String contrastRule,
    List<MatrixColumn> columns,
    List<MatrixRow> matrix,
    List<CoverageRow> coverage,
    Optional<String> withheld) {

  private static final int MOST_IN_FULL = 8;

  /** An item that nobody knows; {@code asked} tells who has been asked. */
  record UnknownEntry(String id, String text, String dimension, String asked) {}

  record MatrixColumn(String id, String name) {}

  /** What the answers of a municipality give; {@code respondents} tells how many answered. */
  record MatrixRow(String name, String respondents, List<MatrixCell> cells) {}

  /** The code is that of {@link Standing.LevelRow#reachedCode}. */
  record MatrixCell(
      String dimension, String inPlace, String completed, String reached, String reachedCode) {}

  record CoverageRow(String respondent, int known, int unknown, int unanswered, int items) {}

  static WorkshopEntry of(
      Workshop workshop, GapAnalysis analysis, Texts texts, ItemEntry.Factory entries) {
    Disclosure disclosure = Disclosure.of(workshop, entries.open() ? Disclosure.FEWEST : 1);
    return new Making(workshop, analysis, texts, entries, disclosure).entry();
  }

  private record Making(
      Workshop workshop,
      GapAnalysis analysis,
      Texts texts,
      ItemEntry.Factory entries,
      Disclosure disclosure) {

    WorkshopEntry entry() {
      if (!disclosure.showsAll()) {
        return withheld();
      }
      Respondents respondents = new Respondents(workshop.joint(), texts);
      VoicesEntry.Factory voices =
          new VoicesEntry.Factory(workshop, texts, entries, respondents, disclosure);
      List<VoicesEntry> disagreements =
          workshop.disagreements().stream()
              .filter(disclosure::shows)
              .sorted(
                  Comparator.comparing(
                      item -> !analysis.checklist().asks(analysis.target(), item.item())))
              .map(item -> voices.entry(item, analysis.checklist().dimensionOf(item.item())))
              .toList();
      return new WorkshopEntry(
          sentences(),
          disagreements.stream().limit(MOST_IN_FULL).toList(),
          disagreements.stream().skip(MOST_IN_FULL).toList(),
          workshop.items().stream()
              .filter(item -> !item.voices().isEmpty())
              .filter(disclosure::shows)
              .map(item -> voices.entry(item, analysis.checklist().dimensionOf(item.item())))
              .toList(),
          unknown(true),
          unknown(false),
          contrasts(respondents),
          contrastRule(),
          columns(),
          workshop.members().stream()
              .filter(member -> disclosure.shows(new Group.OfMember(member.member())))
              .map(member -> matrixRow(member, respondents))
              .toList(),
          disclosure.showsEach()
              ? workshop.coverage().stream().map(one -> coverage(one, respondents)).toList()
              : List.of(),
          disclosure.showsEach()
              ? Optional.empty()
              : Optional.of(texts.say("workshop.withheld", Disclosure.FEWEST)));
    }

    /**
     * The items of which nobody knows the status: those that were answered, or those that were not.
     */
    private List<UnknownEntry> unknown(boolean isAnswered) {
      return workshop.unknown().stream()
          .filter(item -> item.voices().isEmpty() != isAnswered)
          .map(
              item ->
                  new UnknownEntry(
                      item.item().id(),
                      texts.say(item.item().text()),
                      texts.say(analysis.checklist().dimensionOf(item.item()).name()),
                      disclosure.shows(item) && isAnswered
                          ? texts.say("workshop.asked", item.count(Status.UNKNOWN))
                          : ""))
          .toList();
    }

    /** What may be told when all of them are too few. */
    private WorkshopEntry withheld() {
      return new WorkshopEntry(
          List.of(respondents()),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          contrastRule(),
          columns(),
          List.of(),
          List.of(),
          Optional.of(texts.say("workshop.withheld.all", Disclosure.FEWEST)));
    }

    private String contrastRule() {
      return texts.say("workshop.contrast.rule", Contrast.FEWEST_ITEMS, Contrast.LEAST_DIFFERENCE);
    }

    private List<MatrixColumn> columns() {
      return analysis.checklist().dimensions().stream()
          .map(dimension -> new MatrixColumn(dimension.id(), texts.say(dimension.name())))
          .toList();
    }

    private String respondents() {
      return texts.say(
          "workshop.respondents", workshop.respondents().size(), workshop.members().size());
    }

    private List<String> sentences() {
      int items = workshop.items().size();
      List<String> sentences = new ArrayList<>();
      sentences.add(respondents());
      sentences.add(texts.say("workshop.disagreements", workshop.disagreements().size(), items));
      if (workshop.settled() > 0) {
        sentences.add(texts.say("workshop.settled", workshop.settled()));
      }
      int unknown = unknown(true).size();
      int unanswered = unknown(false).size();
      if (unknown > 0) {
        sentences.add(texts.say("workshop.unknown", unknown, items));
      }
      if (unanswered > 0) {
        sentences.add(texts.say("workshop.unanswered", unanswered, items));
      }
      sentences.add(texts.say("workshop.proposal"));
      if (disclosure.showsEach()) {
        sentences.add(texts.say("workshop.readers"));
      }
      return sentences;
    }

    private List<String> contrasts(Respondents respondents) {
      List<String> sentences =
          workshop.contrasts().stream()
              .filter(contrast -> disclosure.shows(contrast.group()))
              .flatMap(contrast -> contrast(contrast, respondents))
              .toList();
      return sentences.isEmpty() && disclosure.showsEach()
          ? List.of(texts.say("workshop.contrast.none"))
          : sentences;
    }

    private Stream<String> contrast(Contrast contrast, Respondents respondents) {
      String name = respondents.name(contrast.group());
      if (contrast.isLower()) {
        return Stream.of(
            texts.say(
                "workshop.contrast.lower",
                name,
                contrast.lower(),
                contrast.compared(),
                contrast.higher()));
      }
      return contrast.isHigher()
          ? Stream.of(
              texts.say(
                  "workshop.contrast.higher",
                  name,
                  contrast.higher(),
                  contrast.compared(),
                  contrast.lower()))
          : Stream.empty();
    }

    private MatrixRow matrixRow(MemberScore member, Respondents respondents) {
      return new MatrixRow(
          respondents.name(member.member()),
          texts.say("workshop.answered", member.respondents()),
          member.dimensions().stream().map(this::cell).toList());
    }

    private MatrixCell cell(DimensionScore dimension) {
      Level target = analysis.target();
      LevelScore score = dimension.score().at(target);
      ScoreWords words = new ScoreWords(texts);
      String code = ScoreWords.reachedCode(score);
      return new MatrixCell(
          texts.say(dimension.dimension().name()),
          words.inPlace(score.counts()),
          words.completed(score.counts()),
          texts.say("reached." + code),
          code);
    }

    private CoverageRow coverage(Coverage coverage, Respondents respondents) {
      return new CoverageRow(
          respondents.name(coverage.respondent()),
          coverage.known(),
          coverage.unknown(),
          coverage.items() - coverage.known() - coverage.unknown(),
          coverage.items());
    }
  }
}
