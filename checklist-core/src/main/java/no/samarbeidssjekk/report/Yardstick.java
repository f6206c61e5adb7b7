package no.samarbeidssjekk.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.assessment.YardstickChange;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.gap.GapAnalysis;

/**
 * What changed in the checklist since the version that was answered.
 *
 * @param sentences that it changed, and what this does to the numbers
 * @param added what is new
 * @param retired what is no longer asked, with what was answered
 * @param replaced what others took the place of
 * @param changed what was moved or reworded
 */
record Yardstick(
    List<String> sentences,
    List<Added> added,
    List<Retired> retired,
    List<Replaced> replaced,
    List<Changed> changed) {

  record Added(String id, String text, String level, ItemEntry.AnswerEntry answer) {}

  record Retired(String id, String text, String why, ItemEntry.AnswerEntry answer) {}

  record Replaced(String id, String text, String why, String by, String byText, String words) {}

  record Changed(String id, String text, List<String> changes) {}

  static Optional<Yardstick> of(GapAnalysis analysis, Texts texts, ItemEntry.Factory entries) {
    return YardstickChange.of(analysis.checklist(), analysis.assessment())
        .map(change -> new Words(analysis, texts, entries).of(change));
  }

  private record Words(GapAnalysis analysis, Texts texts, ItemEntry.Factory entries) {

    Yardstick of(YardstickChange change) {
      return new Yardstick(
          sentences(change),
          change.added().stream().map(this::added).toList(),
          change.retired().stream().map(this::retired).toList(),
          change.replaced().stream().map(this::replaced).toList(),
          change.changed().stream().map(this::changed).toList());
    }

    private List<String> sentences(YardstickChange change) {
      List<String> sentences = new ArrayList<>();
      sentences.add(texts.say("yardstick.changed", change.from(), change.to()));
      long notAssessed = change.added().stream().filter(this::isNotAssessed).count();
      if (notAssessed > 0) {
        sentences.add(texts.say("yardstick.not.assessed", notAssessed));
      }
      sentences.add(texts.say("yardstick.no.decline"));
      return sentences;
    }

    private boolean isNotAssessed(Item item) {
      return analysis.assessment().answer(item).status() == Status.NOT_ASSESSED;
    }

    private Added added(Item item) {
      return new Added(
          item.id(),
          texts.say(item.text()),
          texts.say(item.level()),
          entries.answer(analysis.assessment().answer(item)));
    }

    private Retired retired(YardstickChange.Retired retired) {
      return new Retired(
          retired.item().id(),
          texts.say(retired.item().text()),
          texts.say(retired.reason()),
          entries.answer(retired.answer()));
    }

    private Replaced replaced(YardstickChange.Replaced replaced) {
      return new Replaced(
          replaced.item().id(),
          texts.say(replaced.item().text()),
          texts.say(replaced.item().reason()),
          replaced.successor().id(),
          texts.say(replaced.successor().text()),
          texts.say(
              "yardstick.replaced.by",
              replaced.successor().id(),
              texts.say(replaced.successor().text())));
    }

    private Changed changed(YardstickChange.Changed changed) {
      return new Changed(
          changed.item().id(),
          texts.say(changed.item().text()),
          changed.changes().stream().map(change -> texts.say(change.what())).toList());
    }
  }
}
