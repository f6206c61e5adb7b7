package no.samarbeidssjekk.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samarbeidssjekk.gap.Gap;
import no.samarbeidssjekk.gap.GapAnalysis;
import no.samarbeidssjekk.gap.Step;

/**
 * What decision-makers are told and asked.
 *
 * @param holding the items that hold the cooperation at its level, first things first; no more than
 *     fit on a page
 * @param more how many others there are, in words
 * @param next what it takes to reach the next level, in words
 * @param decisionsIntro where the decisions come from
 * @param decisions what may be decided, what leads to the next level first; empty in a report for
 *     publication
 * @param moreDecisions how many other actions are planned, in words
 */
record Brief(
    List<ItemEntry> holding,
    Optional<String> more,
    List<String> next,
    String decisionsIntro,
    List<Decision> decisions,
    Optional<String> moreDecisions) {

  private static final int MOST_ITEMS = 7;
  private static final int MOST_DECISIONS = 7;

  /** A decision that may be made; one about several items names them in its text. */
  record Decision(
      String text, String item, Optional<String> owner, Optional<String> due, boolean overdue) {}

  static Brief of(
      GapAnalysis analysis,
      Texts texts,
      ItemEntry.Factory entries,
      List<ActionPlan.Row> actions,
      boolean open) {
    List<Gap> holding =
        analysis.staircase().stream().findFirst().map(Step::remaining).orElse(List.of());
    return new Brief(
        holding.stream()
            .limit(MOST_ITEMS)
            .map(gap -> entries.entry(gap.dimension(), gap.item(), gap.answer()))
            .toList(),
        counted(texts, "brief.more", holding.size() - MOST_ITEMS),
        next(analysis, holding, texts),
        texts.say(actions.isEmpty() ? "brief.decide.intro.none" : "brief.decide.intro.plan"),
        open ? List.of() : decisions(analysis, texts, nextLevelFirst(actions, holding)),
        counted(texts, "brief.decide.more", actions.size() - MOST_DECISIONS));
  }

  private static List<String> next(GapAnalysis analysis, List<Gap> holding, Texts texts) {
    if (holding.isEmpty()) {
      return List.of(texts.say("brief.next.none", texts.say(analysis.target())));
    }
    List<Gap> later = analysis.gaps().stream().filter(gap -> !holding.contains(gap)).toList();
    List<String> sentences = new ArrayList<>();
    sentences.add(
        texts.say(
            "brief.next", texts.tally(holding), texts.say(analysis.staircase().get(0).level())));
    counted(texts, "brief.next.open", Texts.open(holding)).ifPresent(sentences::add);
    if (!later.isEmpty()) {
      sentences.add(
          texts.say("brief.next.later", texts.tally(later), texts.say(analysis.target())));
    }
    return sentences;
  }

  private static List<ActionPlan.Row> nextLevelFirst(
      List<ActionPlan.Row> actions, List<Gap> holding) {
    Set<String> items =
        holding.stream().map(gap -> gap.item().id()).collect(Collectors.toUnmodifiableSet());
    return actions.stream()
        .sorted(Comparator.comparing(row -> !items.contains(row.item())))
        .toList();
  }

  private static List<Decision> decisions(
      GapAnalysis analysis, Texts texts, List<ActionPlan.Row> actions) {
    return Stream.of(
            actions.stream()
                .limit(MOST_DECISIONS)
                .map(
                    row ->
                        new Decision(
                            row.text(), row.item(), row.owner(), row.due(), row.overdue())),
            decision(texts, "brief.decide.plan", withoutAction(analysis, false)),
            decision(texts, "brief.decide.settle", withoutAction(analysis, true)))
        .flatMap(decisions -> decisions)
        .toList();
  }

  private static List<String> withoutAction(GapAnalysis analysis, boolean open) {
    return analysis.gaps().stream()
        .filter(gap -> gap.answer().action().isEmpty())
        .filter(gap -> gap.answer().status().isOpen() == open)
        .map(gap -> gap.item().id())
        .toList();
  }

  private static Stream<Decision> decision(Texts texts, String key, List<String> items) {
    return items.isEmpty()
        ? Stream.empty()
        : Stream.of(
            new Decision(
                texts.say(key, named(texts, items)),
                items.size() == 1 ? items.get(0) : texts.say("none"),
                Optional.empty(),
                Optional.empty(),
                false));
  }

  private static String named(Texts texts, List<String> items) {
    String first = String.join(", ", items.subList(0, Math.min(items.size(), MOST_ITEMS)));
    return counted(texts, "brief.more", items.size() - MOST_ITEMS)
        .map(more -> first + " " + more)
        .orElseGet(() -> texts.listed(items));
  }

  /** A sentence about some items; none when there are none. */
  private static Optional<String> counted(Texts texts, String key, int items) {
    return items > 0 ? Optional.of(texts.say(key, items)) : Optional.empty();
  }
}
