package no.samarbeidssjekk.report;

import java.util.ArrayList;
import java.util.List;
import no.samarbeidssjekk.overview.Disclosure;
import no.samarbeidssjekk.overview.Grouping;
import no.samarbeidssjekk.overview.Overview;

/** What an overview says in a few sentences. */
record OverviewSentences(Overview overview, Disclosure disclosure, Texts texts, TallyWords words) {

  /** How many cooperations there are, how many reach which level, and how much is known. */
  List<String> standing(List<OverviewTable.LevelRow> levels, boolean open) {
    if (open && !disclosure.showsAnything()) {
      return List.of(texts.say("overview.too.few", disclosure.fewest()));
    }
    List<String> sentences = new ArrayList<>();
    sentences.add(count());
    for (OverviewTable.LevelRow level : levels) {
      sentences.add(
          texts.say(
              "overview.level",
              level.level(),
              level.reached(),
              level.reached() + level.notReached() + level.undecided(),
              level.undecided()));
    }
    if (disclosure.showsCoverage() && overview.cooperations() > 0) {
      sentences.add(
          texts.say("overview.coverage", words.coverage(overview.overall().ofAllItems())));
    }
    return sentences;
  }

  private String count() {
    List<String> counties =
        overview.groups(Grouping.COUNTY).keySet().stream()
            .flatMap(group -> group.term().stream())
            .map(texts::say)
            .toList();
    return texts.say(
        "overview.count", overview.cooperations(), counties.size(), texts.listed(counties));
  }

  /** How far the numbers can be trusted. */
  List<String> cautions(boolean open) {
    List<String> sentences = new ArrayList<>();
    sentences.add(texts.say("overview.self"));
    sentences.add(texts.say("overview.open.items"));
    int unreadable = overview.leftOut().unreadable();
    if (unreadable > 0) {
      sentences.add(texts.say("overview.unreadable", unreadable));
    }
    int voices = overview.leftOut().oneVoice();
    if (voices > 0) {
      sentences.add(texts.say("overview.voices", voices));
    }
    if (overview.doubled().size() > 0) {
      sentences.add(texts.say("overview.doubled", overview.doubled().size()));
      if (!open) {
        overview
            .doubled()
            .forEach(
                doubled ->
                    sentences.add(
                        texts.say("overview.doubled.one", doubled.name(), doubled.times())));
      }
    }
    if (open) {
      sentences.add(texts.say("overview.disclosure", disclosure.fewest()));
    }
    overview.checklist().source().cautions().forEach(one -> sentences.add(texts.say(one)));
    return sentences;
  }
}
