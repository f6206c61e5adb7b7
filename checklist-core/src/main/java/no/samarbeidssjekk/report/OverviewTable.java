package no.samarbeidssjekk.report;

import java.util.List;
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
   */
  record LevelRow(
      String level,
      int reached,
      int notReached,
      int undecided,
      int notAssessable,
      String words,
      String coverage) {}

  /**
   * A dimension or a group.
   *
   * @param cooperations how many it tells of, in words
   * @param isShown whether its numbers are shown; otherwise there are no cells
   * @param cells a cell for each level
   * @param coverage how much is settled
   */
  record TallyRow(
      String name, String cooperations, boolean isShown, List<TallyCell> cells, String coverage) {}

  /** How many reach a level, and for how many it is undecided. */
  record TallyCell(String level, String reached, String undecided) {}

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
                  words.coverage(tally));
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
      return new TallyRow(name, texts.say("overview.hidden"), false, List.of(), "");
    }
    List<TallyCell> cells =
        IntStream.range(0, tally.levels().size())
            .mapToObj(
                index -> {
                  LevelTally level = tally.levels().get(index);
                  return new TallyCell(
                      texts.say(overview.checklist().levels().get(index)),
                      words.reached(level),
                      words.undecided(level));
                })
            .toList();
    return new TallyRow(
        name,
        texts.say("number", tally.cooperations()),
        true,
        cells,
        words.coverage(tally.ofAllItems()));
  }
}
