package no.samarbeidssjekk.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
   */
  record Entry(
      String name,
      String members,
      String date,
      LocalDate day,
      String target,
      String reached,
      String completed,
      String settled) {}

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
    return new Entry(
        row.name(),
        members == 0 ? texts.say("none") : Integer.toString(members),
        texts.date(row.date()),
        row.date(),
        texts.say(level(row.target())),
        reached(row),
        words.completed(row.atTarget()),
        texts.say(
            "overview.settled",
            row.inAll().applicable() - row.inAll().open(),
            row.inAll().applicable()));
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
