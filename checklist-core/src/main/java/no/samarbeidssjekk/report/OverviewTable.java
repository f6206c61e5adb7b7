package no.samarbeidssjekk.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Dimension;
import no.samarbeidssjekk.overview.Disclosure;
import no.samarbeidssjekk.overview.Group;
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
   * @param counted the same as a number; 0 when that is not shown
   * @param isShown whether its numbers are shown; otherwise there are no cells
   * @param cells a cell for each level
   * @param coverage how many of the items asked are settled
   * @param settledPercent the same in whole percent
   */
  record TallyRow(
      String name,
      String cooperations,
      int counted,
      boolean isShown,
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

  List<TallyRow> dimensions() {
    return overview.checklist().dimensions().stream().map(this::dimension).toList();
  }

  private TallyRow dimension(Dimension dimension) {
    Tally tally = overview.of(dimension);
    return row(texts.say(dimension.name()), tally, disclosure.shows(tally));
  }

  List<GroupingEntry> groupings() {
    return List.of(Grouping.values()).stream()
        .map(
            grouping ->
                new GroupingEntry(
                    grouping.code(),
                    texts.beginning(texts.say("overview.by." + grouping.code())),
                    texts.say("overview.note." + grouping.code()),
                    overview.groups(grouping).entrySet().stream()
                        .map(
                            entry ->
                                row(
                                    texts.beginning(texts.say(entry.getKey().label())),
                                    entry.getValue(),
                                    isShown(entry.getKey())))
                        .toList()))
        .toList();
  }

  private boolean isShown(Group group) {
    return disclosure.shows(group);
  }

  private TallyRow row(String name, Tally tally, boolean isShown) {
    if (!isShown) {
      return new TallyRow(
          name, texts.say("overview.hidden"), 0, false, List.of(), "", Optional.empty());
    }
    List<TallyCell> cells =
        IntStream.range(0, tally.levels().size())
            .mapToObj(
                index -> {
                  LevelTally level = tally.levels().get(index);
                  return new TallyCell(
                      texts.say(overview.checklist().levels().get(index)),
                      words.reached(level),
                      words.undecided(level),
                      level.reached(),
                      level.undecided(),
                      level.cooperations() - level.notAssessable());
                })
            .toList();
    return new TallyRow(
        name,
        texts.say("number", tally.cooperations()),
        tally.cooperations(),
        true,
        cells,
        words.coverage(tally.ofAllItems()),
        words.settledPercent(tally.ofAllItems()));
  }
}
