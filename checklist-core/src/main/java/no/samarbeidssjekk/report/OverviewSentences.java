package no.samarbeidssjekk.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.overview.Disclosure;
import no.samarbeidssjekk.overview.Grouping;
import no.samarbeidssjekk.overview.Overview;
import no.samarbeidssjekk.overview.Row;
import no.samarbeidssjekk.overview.Standing;

/** What an overview says in a few sentences. */
record OverviewSentences(Overview overview, Disclosure disclosure, Texts texts, TallyWords words) {

  /** How many cooperations there are, how many reach which level, and how much is known. */
  List<String> standing(List<OverviewTable.LevelRow> levels, boolean open) {
    if (open && !disclosure.showsAnything()) {
      return List.of(texts.say("overview.too.few", disclosure.fewest()));
    }
    List<String> sentences = new ArrayList<>();
    sentences.add(count(open));
    for (OverviewTable.LevelRow level : levels) {
      sentences.add(
          texts.say(
              "overview.level",
              level.level(),
              level.reached(),
              level.notReached(),
              level.undecided()));
    }
    if (!open) {
      ownTarget().ifPresent(sentences::add);
    }
    if (disclosure.showsCoverage() && overview.cooperations() > 0) {
      sentences.add(
          texts.say("overview.coverage", words.coverage(overview.overall().ofAllItems())));
    }
    return sentences;
  }

  private String count(boolean open) {
    int assessments = overview.cooperations();
    int repeated = overview.doubled().stream().mapToInt(one -> one.times() - 1).sum();
    return texts.say(
        repeated == 0 ? "overview.count" : "overview.count.repeated",
        assessments,
        open ? "" : counties(),
        assessments - repeated);
  }

  private String counties() {
    List<String> names =
        overview.groups(Grouping.COUNTY).keySet().stream()
            .flatMap(group -> group.term().stream())
            .map(texts::say)
            .toList();
    return names.isEmpty() ? "" : texts.say("overview.counties", names.size(), texts.listed(names));
  }

  /** Known only when every cooperation has a row. */
  private Optional<String> ownTarget() {
    if (overview.withoutRow() > 0 || overview.rows().isEmpty()) {
      return Optional.empty();
    }
    long reached = overview.rows().stream().filter(this::hasReachedTarget).count();
    return Optional.of(texts.say("overview.own.target", reached, overview.rows().size()));
  }

  private boolean hasReachedTarget(Row row) {
    Checklist checklist = overview.checklist();
    int rank = checklist.rank(checklist.level(row.target()).orElseThrow());
    return row.standings().overall().get(rank) == Standing.REACHED;
  }

  private Optional<String> dates() {
    List<LocalDate> days = overview.rows().stream().map(Row::date).sorted().toList();
    return overview.withoutRow() > 0 || days.size() < 2
        ? Optional.empty()
        : Optional.of(
            texts.say(
                "overview.dates", texts.date(days.get(0)), texts.date(days.get(days.size() - 1))));
  }

  /** How far the numbers can be trusted. */
  List<String> cautions(boolean open) {
    List<String> sentences = new ArrayList<>();
    sentences.add(texts.say("overview.self"));
    sentences.add(texts.say("overview.open.items"));
    if (open) {
      openCautions(sentences);
    } else {
      ownCautions(sentences);
    }
    overview.checklist().source().cautions().forEach(one -> sentences.add(texts.say(one)));
    return sentences;
  }

  private void ownCautions(List<String> sentences) {
    dates().ifPresent(sentences::add);
    addLeftOut(sentences);
    int doubled = overview.doubled().size();
    if (doubled > 0) {
      sentences.add(texts.say("overview.doubled", doubled));
      overview
          .doubled()
          .forEach(
              one -> sentences.add(texts.say("overview.doubled.one", one.name(), one.times())));
    }
  }

  /** Of too few nothing is told, not even how many could not be read. */
  private void openCautions(List<String> sentences) {
    if (!disclosure.showsAnything()) {
      return;
    }
    addLeftOut(sentences);
    if (!overview.doubled().isEmpty()) {
      sentences.add(texts.say("overview.doubled.open"));
    }
    sentences.add(texts.say("overview.disclosure", disclosure.fewest()));
  }

  private void addLeftOut(List<String> sentences) {
    int unreadable = overview.leftOut().unreadable();
    if (unreadable > 0) {
      sentences.add(texts.say("overview.unreadable", unreadable));
    }
    int voices = overview.leftOut().oneVoice();
    if (voices > 0) {
      sentences.add(texts.say("overview.voices", voices));
    }
  }
}
