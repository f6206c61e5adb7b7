package no.samarbeidssjekk.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.freshness.Deadline;
import no.samarbeidssjekk.freshness.Freshness;
import no.samarbeidssjekk.freshness.FreshnessAnalysis;
import no.samarbeidssjekk.freshness.Renewal;

/**
 * What must be renewed, and when.
 *
 * @param sentence how the time is counted, or that there is nothing to renew
 * @param lapsed what has lapsed
 * @param due what must be renewed within twelve months
 * @param undated of what it cannot be told
 * @param calendar what has lapsed or is overdue, and then what comes within twelve months; empty
 *     when no renewal is among it, since the action plan tells the rest
 */
record Renewals(
    String sentence, List<Entry> lapsed, List<Entry> due, List<Entry> undated, List<Row> calendar) {

  record Entry(
      String id,
      String text,
      Optional<String> newest,
      Optional<LocalDate> newestDay,
      Optional<String> lastDay,
      String told,
      String reason) {}

  record Row(
      String date,
      LocalDate day,
      boolean isPast,
      String state,
      boolean isRenewal,
      String what,
      String item,
      String itemText) {}

  /** Empty when nothing in the checklist keeps for a time only. */
  static Optional<Renewals> of(Checklist checklist, FreshnessAnalysis freshness, Texts texts) {
    return checklist.items().stream().allMatch(item -> item.validity().isEmpty())
        ? Optional.empty()
        : Optional.of(of(freshness, texts));
  }

  private static Renewals of(FreshnessAnalysis freshness, Texts texts) {
    return new Renewals(
        texts.say("renewals." + sentence(freshness)),
        entries(Freshness.LAPSED, freshness, texts),
        entries(Freshness.DUE, freshness, texts),
        entries(Freshness.UNDATED, freshness, texts),
        calendar(freshness, texts));
  }

  private static String sentence(FreshnessAnalysis freshness) {
    if (freshness.renewals().isEmpty()) {
      return "none";
    }
    return freshness.renewals().equals(freshness.renewals(Freshness.IN_FORCE)) ? "later" : "some";
  }

  private static List<Entry> entries(Freshness state, FreshnessAnalysis freshness, Texts texts) {
    return freshness.renewals(state).stream().map(renewal -> entry(renewal, texts)).toList();
  }

  private static Entry entry(Renewal renewal, Texts texts) {
    Optional<String> newest = renewal.newest().map(texts::date);
    Optional<String> lastDay = renewal.lastDay().map(texts::date);
    return new Entry(
        renewal.item().id(),
        texts.say(renewal.item().text()),
        newest,
        renewal.newest(),
        lastDay,
        texts.say(
            "renewals.told." + renewal.freshness().code(), newest.orElse(""), lastDay.orElse("")),
        texts.say(renewal.validity().reason()));
  }

  private static List<Row> calendar(FreshnessAnalysis freshness, Texts texts) {
    List<Deadline> deadlines = freshness.deadlines();
    return deadlines.stream().anyMatch(Deadline.ToRenew.class::isInstance)
        ? deadlines.stream().map(deadline -> row(deadline, texts)).toList()
        : List.of();
  }

  private static Row row(Deadline deadline, Texts texts) {
    boolean isRenewal = deadline instanceof Deadline.ToRenew;
    String state = isRenewal ? "renewals.lapsed" : "label.overdue";
    return new Row(
        texts.date(deadline.date()),
        deadline.date(),
        deadline.isPast(),
        deadline.isPast() ? texts.say(state) : "",
        isRenewal,
        what(deadline, texts),
        deadline.item().id(),
        texts.say(deadline.item().text()));
  }

  private static String what(Deadline deadline, Texts texts) {
    return deadline instanceof Deadline.ToDo toDo
        ? toDo.action().text()
        : texts.say("renewals.renew");
  }
}
