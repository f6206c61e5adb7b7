package no.samarbeidssjekk.cli.assess;

import java.util.Optional;
import java.util.function.BiConsumer;
import no.samarbeidssjekk.assessment.Answer;
import no.samarbeidssjekk.assessment.Disagreement;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.cli.Dialogue;
import no.samarbeidssjekk.language.Language;

/** Takes the parts of the answer to one item, and says what became of them. */
record Answering(
    AssessedFile file,
    Questions questions,
    AnswerQuestions answers,
    ItemLines lines,
    Keeping keeping,
    Dialogue dialogue,
    Language language) {

  /** Shows the item with the answer as it stands. */
  void show(Item item, Walk walk) {
    lines.title(item, walk).forEach(dialogue::title);
    lines.of(item).forEach(dialogue::say);
  }

  /** Whether the answer is now this status. */
  boolean take(Item item, Status status, Walk walk) {
    if (status == Status.NOT_APPLICABLE && !item.notApplicableAllowed()) {
      questions.say("assess.not.applicable.refused", item.level().name().in(language));
      return false;
    }
    change(item, walk, (answer, store) -> answers.status(answer, status, store));
    Answer now = file.assessment().answer(item);
    boolean isOpen = now.disagreement().equals(Optional.of(Disagreement.OPEN));
    if (now.status() == status && isOpen && questions.agrees("assess.ask.agreed")) {
      settle(item, walk);
    }
    return now.status() == status;
  }

  void settle(Item item, Walk walk) {
    if (file.assessment().answer(item).disagreement().isEmpty()) {
      questions.say("assess.no.disagreement");
    } else {
      change(
          item, walk, (answer, store) -> store.keep(answer.withDisagreement(Disagreement.SETTLED)));
    }
  }

  /** Asks for a part of the answer, and keeps it; an answer that others have given is shown. */
  void change(Item item, Walk walk, BiConsumer<Answer, Store<Answer>> questioning) {
    Answer before = file.assessment().answer(item);
    boolean[] isKept = {true};
    questioning.accept(
        before,
        after -> {
          isKept[0] = keeps(after, item);
          return isKept[0];
        });
    if (!isKept[0]) {
      show(item, walk);
    } else if (!file.assessment().answer(item).equals(before)) {
      dialogue.say(lines.saved(item, before.status()));
    }
  }

  private boolean keeps(Answer answer, Item item) {
    return answer.equals(file.assessment().answer(item))
        || keeping.keep(Change.answer(item, answer, language));
  }
}
