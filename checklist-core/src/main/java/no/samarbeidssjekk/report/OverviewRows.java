package no.samarbeidssjekk.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Level;
import no.samarbeidssjekk.overview.Overview;
import no.samarbeidssjekk.overview.Row;
import no.samarbeidssjekk.overview.Standing;

/** One row for each cooperation. */
record OverviewRows(Overview overview, Texts texts) {

  /**
   * A cooperation.
   *
   * @param members how many members it has, in words
   * @param reached the highest level that it has reached
   * @param completed how complete it is towards its own target
   * @param settled how many items are settled, of all that concern it
   * @param memberCount how many members it has named
   * @param percent how complete it is in whole percent, if no open item is in place
   * @param percentAtBest the same, if every open item is
   * @param settledItems how many items are settled
   * @param applicableItems how many items concern it
   */
  record Entry(
      String name,
      String members,
      String date,
      LocalDate day,
      String target,
      String reached,
      String completed,
      String settled,
      int memberCount,
      Optional<Integer> percent,
      Optional<Integer> percentAtBest,
      int settledItems,
      int applicableItems) {}

  List<Entry> entries() {
    return overview.rows().stream().map(this::entry).toList();
  }

  /** How many cooperations are counted besides so many that have a row, in words. */
  Optional<String> more(int shown) {
    int others = overview.cooperations() - shown;
    return others == 0 ? Optional.empty() : Optional.of(texts.say("overview.more.rows", others));
  }

  private Entry entry(Row row) {
    ScoreWords words = new ScoreWords(texts);
    int members = row.traits().members().size();
    int settled = row.inAll().applicable() - row.inAll().open();
    return new Entry(
        row.name(),
        members == 0 ? texts.say("none") : Integer.toString(members),
        texts.date(row.date()),
        row.date(),
        texts.say(level(row.target())),
        reached(row),
        words.completed(row.atTarget()),
        texts.say("overview.of", settled, row.inAll().applicable()),
        members,
        optional(row.atTarget().percent()),
        optional(row.atTarget().percentAtBest()),
        settled,
        row.inAll().applicable());
  }

  private static Optional<Integer> optional(OptionalInt percent) {
    return percent.isPresent() ? Optional.of(percent.getAsInt()) : Optional.empty();
  }

  private Level level(String id) {
    return overview.checklist().level(id).orElseThrow();
  }

  /** The highest level that is reached; otherwise whether the lowest that counts is undecided. */
  private String reached(Row row) {
    Checklist checklist = overview.checklist();
    List<Standing> standings = row.standings().overall();
    return IntStream.iterate(standings.size() - 1, index -> index >= 0, index -> index - 1)
        .filter(index -> standings.get(index) == Standing.REACHED)
        .mapToObj(index -> texts.say(checklist.levels().get(index)))
        .findFirst()
        .orElseGet(() -> noLevel(standings));
  }

  private String noLevel(List<Standing> standings) {
    return standings.stream()
        .filter(standing -> standing != Standing.NOT_ASSESSABLE)
        .findFirst()
        .map(lowest -> lowest == Standing.UNDECIDED ? "reached.open" : "level.none")
        .map(texts::say)
        .orElseGet(() -> texts.say("reached.unassessable"));
  }
}
