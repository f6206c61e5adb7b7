package no.samarbeidssjekk.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.overview.Disclosure;
import no.samarbeidssjekk.overview.Grouping;
import no.samarbeidssjekk.overview.LevelTally;
import no.samarbeidssjekk.overview.Overview;
import no.samarbeidssjekk.overview.Tally;

/** How many cooperations reach which level, in rows. */
record OverviewTable(Overview overview, Disclosure disclosure, Texts texts, TallyWords words) {

  /**
   * A level of the whole.
   *
   * @param reached how many have reached it
   * @param notReached how many are known not to have
   * @param undecided how many it is undecided for
   * @param notAssessable how many it does not concern
   * @param words how many have reached it, of those that it concerns
   * @param coverage how many of the items asked are settled
   * @param settledPercent the same in whole percent
   */
  record LevelRow(
      String level,
      int reached,
      int notReached,
      int undecided,
      int notAssessable,
      String words,
      String coverage,
      Optional<Integer> settledPercent) {}

  /**
   * A dimension or a group.
   *
   * @param cooperations how many it tells of, in words
   * @param counted the same as a number
   * @param cells a cell for each level
   * @param coverage how many of the items asked are settled
   * @param settledPercent the same in whole percent
   */
  record TallyRow(
      String name,
      String cooperations,
      int counted,
      List<TallyCell> cells,
      String coverage,
      Optional<Integer> settledPercent) {}

  /**
   * How many reach a level, and for how many it is undecided.
   *
   * @param reached how many have reached it, of those that it concerns, in words
   * @param undecided how many it is undecided for, in words
   * @param reachedBy how many have reached it
   * @param undecidedFor how many it is undecided for
   * @param assessable how many it concerns
   */
  record TallyCell(
      String level,
      String reached,
      String undecided,
      int reachedBy,
      int undecidedFor,
      int assessable) {}

  /** The groups of a grouping; {@code note} tells what must be known of them, and may be empty. */
  record GroupingEntry(String code, String heading, String note, List<TallyRow> rows) {}

  List<LevelRow> levels() {
    Checklist checklist = overview.checklist();
    return IntStream.range(0, checklist.levels().size())
        .mapToObj(
            index -> {
              LevelTally tally = overview.overall().levels().get(index);
              return new LevelRow(
                  texts.say(checklist.levels().get(index)),
                  tally.reached(),
                  tally.notReached(),
                  tally.undecided(),
                  tally.notAssessable(),
                  words.reached(tally),
                  words.coverage(tally),
                  words.settledPercent(tally));
            })
        .toList();
  }

  /** The dimensions that may be shown. */
  List<TallyRow> dimensions() {
    return overview.checklist().dimensions().stream()
        .filter(dimension -> disclosure.shows(overview.of(dimension)))
        .map(dimension -> row(texts.say(dimension.name()), overview.of(dimension)))
        .toList();
  }

  /** The divisions with the groups that may be shown, without those that have none. */
  List<GroupingEntry> groupings() {
    return Stream.of(Grouping.values())
        .map(this::grouping)
        .filter(grouping -> !grouping.rows().isEmpty())
        .toList();
  }

  private GroupingEntry grouping(Grouping grouping) {
    return new GroupingEntry(
        grouping.code(),
        texts.say("overview.by." + grouping.code()),
        texts.say("overview.note." + grouping.code()),
        overview.groups(grouping).entrySet().stream()
            .filter(group -> disclosure.shows(group.getKey()))
            .map(group -> row(texts.beginning(texts.say(group.getKey().label())), group.getValue()))
            .toList());
  }

  private TallyRow row(String name, Tally tally) {
    List<TallyCell> cells = new ArrayList<>();
    for (LevelTally level : tally.levels()) {
      cells.add(
          new TallyCell(
              texts.say(overview.checklist().levels().get(cells.size())),
              words.reached(level),
              words.undecided(level),
              level.reached(),
              level.undecided(),
              level.cooperations() - level.notAssessable()));
    }
    return new TallyRow(
        name,
        texts.say("number", tally.cooperations()),
        tally.cooperations(),
        cells,
        words.coverage(tally.ofAllItems()),
        words.settledPercent(tally.ofAllItems()));
  }
}
