package no.samarbeidssjekk.cli.assess;

import java.util.List;
import java.util.function.BooleanSupplier;
import no.samarbeidssjekk.assessment.Answer;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.cli.Dialogue;
import no.samarbeidssjekk.cli.FileProblem;
import no.samarbeidssjekk.cli.Speech;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import no.samarbeidssjekk.problem.Problem;

/** Sees to it that a change gets onto the disk, or that the person gives it up knowingly. */
record Keeping(AssessedFile file, Questions questions, Dialogue dialogue, Speech speech) {

  /** Keeps an answer, but not over one that someone else has given meanwhile; whether it did. */
  boolean keep(Item item, Answer before, Answer after) {
    return keep(
        text -> text.withAnswer(item, after, speech.language()),
        () -> {
          boolean isAsBefore = file.assessment().answer(item).equals(before);
          if (!isAsBefore) {
            questions.say("assess.changed.answer", item.id());
          }
          return isAsBefore;
        });
  }

  /** Keeps another change; whether it did. */
  boolean keep(AssessedFile.Change change) {
    return keep(change, () -> true);
  }

  private boolean keep(AssessedFile.Change change, BooleanSupplier stillHolds) {
    while (true) {
      try {
        if (file.save(change) == AssessedFile.Saving.DONE) {
          return true;
        }
        if (!stillHolds.getAsBoolean()) {
          return false;
        }
        questions.say("assess.changed.file", file.name());
      } catch (FileProblem e) {
        if (isGivenUp(e.problems())) {
          return false;
        }
      } catch (InvalidDocumentException e) {
        if (isGivenUp(e.problems())) {
          return false;
        }
      }
    }
  }

  private boolean isGivenUp(List<Problem> problems) {
    problems.forEach(problem -> dialogue.say(speech.line(problem)));
    boolean isGivenUp = !questions.ask("assess.ask.again").isEmpty();
    if (isGivenUp) {
      questions.say("assess.given.up");
    }
    return isGivenUp;
  }
}
