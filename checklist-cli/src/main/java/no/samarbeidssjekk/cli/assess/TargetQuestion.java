package no.samarbeidssjekk.cli.assess;

import java.util.Optional;
import no.samarbeidssjekk.assessment.Collaboration;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Level;
import no.samarbeidssjekk.cli.Dialogue;
import no.samarbeidssjekk.cli.Speech;
import no.samarbeidssjekk.cli.TargetGuide;

/** Asks for the target, with what there is to choose it by. */
record TargetQuestion(Questions questions, Dialogue dialogue, Speech speech) {

  /** The level chosen; empty when people would rather not. */
  Optional<Level> choose(Checklist checklist, Collaboration collaboration) {
    TargetGuide guide = new TargetGuide(checklist, speech);
    dialogue.title(speech.say("assess.target"));
    guide.advice().forEach(dialogue::say);
    dialogue.say(guide.facts(collaboration));
    guide.levels().forEach(dialogue::say);
    while (true) {
      Optional<String> typed = questions.text("assess.ask.target", Optional.empty());
      Optional<Level> level = typed.flatMap(word -> level(word, checklist));
      if (typed.isEmpty() || level.isPresent()) {
        return level;
      }
      questions.say("assess.unknown.word", typed.get());
    }
  }

  private static Optional<Level> level(String typed, Checklist checklist) {
    return typed.matches("[1-9]") && Integer.parseInt(typed) <= checklist.levels().size()
        ? Optional.of(checklist.levels().get(Integer.parseInt(typed) - 1))
        : checklist.level(typed);
  }
}
