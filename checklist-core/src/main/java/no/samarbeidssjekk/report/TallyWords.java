package no.samarbeidssjekk.report;

import java.util.Optional;
import no.samarbeidssjekk.overview.LevelTally;

/**
 * What a tally is in words.
 *
 * @param showsCoverage whether it may be told how many items are settled
 */
record TallyWords(Texts texts, boolean showsCoverage) {

  /** How many have reached a level, of those that can be assessed. */
  String reached(LevelTally level) {
    int assessable = level.cooperations() - level.notAssessable();
    return assessable == 0
        ? texts.say("reached.unassessable")
        : texts.say("overview.of", level.reached(), assessable);
  }

  /** How many it is undecided for; nothing when that is none. */
  String undecided(LevelTally level) {
    return level.undecided() == 0 ? "" : texts.say("overview.undecided", level.undecided());
  }

  /** How many of the items asked are settled, in words. */
  String coverage(LevelTally level) {
    return settledPercent(level)
        .map(percent -> texts.say("percent", percent))
        .orElseGet(() -> texts.say("none"));
  }

  /** How many of the items asked are settled, in whole percent rounded down. */
  Optional<Integer> settledPercent(LevelTally level) {
    return showsCoverage && level.asked() > 0
        ? Optional.of((int) (100 * level.settled() / level.asked()))
        : Optional.empty();
  }
}
