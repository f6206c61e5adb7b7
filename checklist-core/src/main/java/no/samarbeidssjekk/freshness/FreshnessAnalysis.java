package no.samarbeidssjekk.freshness;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samarbeidssjekk.assessment.Answer;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.checklist.Level;
import no.samarbeidssjekk.gap.GapAnalysis;

/**
 * How old the answers of an assessment are on one day, and what comes when.
 *
 * @param assessment the answers
 * @param today the day
 * @param renewals every item that keeps for a time only and is in place or partly, in checklist
 *     order
 * @param lapsedSupport the level reached and what has lapsed of that on which it rests; empty when
 *     no level is reached or nothing of it has lapsed
 * @param deadlines what lies in the past, and what comes from today to twelve months ahead, both
 *     included: renewals, and the planned actions of items that are not in place, at the target or
 *     above it; in the order of their dates, then in checklist order, the renewal of an item before
 *     its action
 */
public record FreshnessAnalysis(
    Assessment assessment,
    LocalDate today,
    List<Renewal> renewals,
    Optional<LapsedSupport> lapsedSupport,
    List<Deadline> deadlines) {

  public FreshnessAnalysis {
    renewals = List.copyOf(renewals);
    deadlines = List.copyOf(deadlines);
  }

  /** Finds how old the answers are, and what comes when. Changes no score. */
  public static FreshnessAnalysis of(GapAnalysis analysis, LocalDate today) {
    Horizon horizon = new Horizon(today);
    Assessment assessment = analysis.assessment();
    List<Item> items = analysis.checklist().items();
    List<Renewal> renewals =
        items.stream()
            .flatMap(item -> Renewal.of(item, assessment.answer(item), horizon).stream())
            .toList();
    return new FreshnessAnalysis(
        assessment,
        today,
        renewals,
        analysis
            .scorecard()
            .overall()
            .reached()
            .flatMap(level -> lapsedSupport(level, renewals, analysis)),
        items.stream()
            .flatMap(item -> deadlines(item, renewals, assessment.answer(item), horizon))
            .filter(deadline -> !horizon.isBeyond(deadline.date()))
            .sorted(Comparator.comparing(Deadline::date))
            .toList());
  }

  /** The renewals that stand like this, in checklist order. */
  public List<Renewal> renewals(Freshness freshness) {
    return renewals.stream().filter(renewal -> renewal.freshness() == freshness).toList();
  }

  /** The deadlines that have passed, the earliest first. */
  public List<Deadline> past() {
    return deadlines.stream().filter(Deadline::isPast).toList();
  }

  /** The deadlines of the next twelve months, today included, the earliest first. */
  public List<Deadline> coming() {
    return deadlines.stream().filter(deadline -> !deadline.isPast()).toList();
  }

  private static Optional<LapsedSupport> lapsedSupport(
      Level reached, List<Renewal> renewals, GapAnalysis analysis) {
    List<Item> lapsed =
        renewals.stream()
            .filter(renewal -> renewal.freshness() == Freshness.LAPSED)
            .map(Renewal::item)
            .filter(item -> analysis.checklist().asks(reached, item))
            .toList();
    return lapsed.isEmpty() ? Optional.empty() : Optional.of(new LapsedSupport(reached, lapsed));
  }

  private static Stream<Deadline> deadlines(
      Item item, List<Renewal> renewals, Answer answer, Horizon horizon) {
    Stream<Deadline> toRenew =
        renewals.stream()
            .filter(renewal -> renewal.item().equals(item))
            .flatMap(
                renewal ->
                    renewal
                        .lastDay()
                        .map(day -> new Deadline.ToRenew(renewal, day, horizon.isPast(day)))
                        .stream());
    Stream<Deadline> toDo =
        answer.action().filter(action -> answer.status().isGap()).stream()
            .flatMap(
                action ->
                    action
                        .due()
                        .map(day -> new Deadline.ToDo(item, action, day, horizon.isPast(day)))
                        .stream());
    return Stream.concat(toRenew, toDo);
  }
}
