package no.samarbeidssjekk.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
 * @param decisions what may be decided; empty in a report for publication
 * @param moreDecisions how many other actions are planned, in words
 */
record Brief(
    List<ItemEntry> holding,
    Optional<String> more,
    List<String> next,
    List<Decision> decisions,
    Optional<String> moreDecisions) {

  private static final int MOST_ITEMS = 7;
  private static final int MOST_DECISIONS = 7;

  /** A decision that may be made. */
  record Decision(String text, Optional<String> owner, Optional<String> due, boolean overdue) {}

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
        open ? List.of() : decisions(analysis, texts, actions),
        counted(texts, "brief.decide.more", actions.size() - MOST_DECISIONS));
  }

  private static List<String> next(GapAnalysis analysis, List<Gap> holding, Texts texts) {
    if (holding.isEmpty()) {
      return List.of(texts.say("brief.next.none", texts.say(analysis.target())));
    }
    int unsettled = (int) holding.stream().filter(Brief::isOpen).count();
    int later = analysis.gaps().size() - holding.size();
    List<String> sentences = new ArrayList<>();
    sentences.add(
        texts.say("brief.next", holding.size(), texts.say(analysis.staircase().get(0).level())));
    if (unsettled > 0) {
      sentences.add(
          texts.say(
              unsettled == holding.size() ? "brief.next.all.open" : "brief.next.open", unsettled));
    }
    if (later > 0) {
      sentences.add(texts.say("brief.next.later", later, texts.say(analysis.target())));
    }
    return sentences;
  }

  private static List<Decision> decisions(
      GapAnalysis analysis, Texts texts, List<ActionPlan.Row> actions) {
    return Stream.of(
            actions.stream()
                .limit(MOST_DECISIONS)
                .map(row -> new Decision(row.text(), row.owner(), row.due(), row.overdue())),
            decision(texts, "brief.decide.plan", withoutAction(analysis, false)),
            decision(texts, "brief.decide.settle", withoutAction(analysis, true)))
        .flatMap(decisions -> decisions)
        .toList();
  }

  private static int withoutAction(GapAnalysis analysis, boolean open) {
    return (int)
        analysis.gaps().stream()
            .filter(gap -> gap.answer().action().isEmpty() && isOpen(gap) == open)
            .count();
  }

  private static Stream<Decision> decision(Texts texts, String key, int items) {
    return counted(texts, key, items).stream()
        .map(text -> new Decision(text, Optional.empty(), Optional.empty(), false));
  }

  /** A sentence about some items; none when there are none. */
  private static Optional<String> counted(Texts texts, String key, int items) {
    return items > 0 ? Optional.of(texts.say(key, items)) : Optional.empty();
  }

  private static boolean isOpen(Gap gap) {
    return gap.answer().status().isOpen();
  }
}
