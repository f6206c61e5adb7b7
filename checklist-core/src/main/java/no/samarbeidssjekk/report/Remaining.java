package no.samarbeidssjekk.report;

import java.util.List;
import java.util.stream.Stream;
import no.samarbeidssjekk.gap.Gap;
import no.samarbeidssjekk.gap.GapAnalysis;
import no.samarbeidssjekk.gap.Step;
import no.samarbeidssjekk.scoring.StatusCounts;

/**
 * What remains to the target.
 *
 * @param sentence how much remains, in words
 * @param steps the staircase
 * @param gaps what remains, first things first
 * @param withoutAction the ids of gaps about which nothing is planned
 */
record Remaining(
    String sentence, List<StepEntry> steps, List<ItemEntry> gaps, List<String> withoutAction) {

  record StepEntry(String heading, List<ItemEntry> items) {}

  static Remaining of(GapAnalysis analysis, Texts texts, ItemEntry.Factory entries) {
    return new Remaining(
        sentence(analysis, texts),
        analysis.staircase().stream().map(step -> step(step, texts, entries)).toList(),
        entries(analysis.gaps(), entries),
        withoutAction(analysis).toList());
  }

  private static String sentence(GapAnalysis analysis, Texts texts) {
    String target = texts.say(analysis.target());
    StatusCounts counts = analysis.atTarget().counts();
    if (analysis.gaps().isEmpty()) {
      return texts.say("remaining.nothing", target);
    }
    int remaining = counts.missing() + counts.partial();
    if (remaining == 0) {
      return texts.say("remaining.open", target, counts.open());
    }
    return texts.say(
        counts.open() == 0 ? "remaining.some" : "remaining.both",
        target,
        remaining,
        texts.breakdown(counts.missing(), counts.partial(), 0),
        counts.open());
  }

  private static StepEntry step(Step step, Texts texts, ItemEntry.Factory entries) {
    int open = Texts.open(step.remaining());
    int remaining = step.remaining().size() - open;
    return new StepEntry(
        texts.say(heading(remaining, open), texts.say(step.level()), remaining, open),
        entries(step.remaining(), entries));
  }

  private static String heading(int remaining, int open) {
    if (remaining == 0) {
      return open == 0 ? "step.done" : "step.open";
    }
    return open == 0 ? "step.remaining" : "step.both";
  }

  private static List<ItemEntry> entries(List<Gap> gaps, ItemEntry.Factory entries) {
    return gaps.stream()
        .map(gap -> entries.entry(gap.dimension(), gap.item(), gap.answer()))
        .toList();
  }

  private static Stream<String> withoutAction(GapAnalysis analysis) {
    return analysis.gaps().stream()
        .filter(gap -> gap.answer().action().isEmpty())
        .map(gap -> gap.item().id());
  }
}
