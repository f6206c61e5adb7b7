package no.samarbeidssjekk.cli.assess;

import java.util.List;
import no.samarbeidssjekk.assessment.Answer;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.cli.Dialogue;
import no.samarbeidssjekk.cli.FileProblem;
import no.samarbeidssjekk.cli.Speech;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import no.samarbeidssjekk.problem.Problem;

/** Sees to it that a change gets onto the disk, or that the person gives it up knowingly. */
record Keeping(AssessedFile file, Questions questions, Dialogue dialogue, Speech speech) {

  /** Keeps an answer; not over one that someone else has given meanwhile. */
  void keep(Item item, Answer before, Answer after) {
    while (!saved(text -> text.withAnswer(item, after, speech.language()))) {
      if (!file.assessment().answer(item).equals(before)) {
        questions.say("assess.changed.answer", item.id());
        return;
      }
      questions.say("assess.changed.file", file.name());
    }
  }

  /** Keeps another change. */
  void keep(AssessedFile.Change change) {
    while (!saved(change)) {
      questions.say("assess.changed.file", file.name());
    }
  }

  /** Whether there is nothing more to do: not when the file was changed by others. */
  private boolean saved(AssessedFile.Change change) {
    while (true) {
      try {
        return file.save(change) == AssessedFile.Saving.DONE;
      } catch (FileProblem e) {
        say(e.problems());
      } catch (InvalidDocumentException e) {
        say(e.problems());
      }
      if (!questions.ask("assess.ask.again").isEmpty()) {
        questions.say("assess.given.up");
        return true;
      }
    }
  }

  private void say(List<Problem> problems) {
    problems.forEach(problem -> dialogue.say(speech.line(problem)));
  }
}
