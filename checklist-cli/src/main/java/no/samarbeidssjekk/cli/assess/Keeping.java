package no.samarbeidssjekk.cli.assess;

import java.util.List;
import java.util.Optional;
import no.samarbeidssjekk.cli.Dialogue;
import no.samarbeidssjekk.cli.FileProblem;
import no.samarbeidssjekk.cli.Speech;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import no.samarbeidssjekk.problem.Problem;
import no.samarbeidssjekk.problem.Severity;

/** Sees to it that a change gets onto the disk, or that the person gives it up knowingly. */
record Keeping(AssessedFile file, Questions questions, Dialogue dialogue, Speech speech) {

  private static final String GIVE_UP = "x";

  /** Keeps a change, but not over what someone else has written there meanwhile; whether it did. */
  boolean keep(Change change) {
    Object before = change.place().apply(file.assessment());
    while (true) {
      Optional<List<Problem>> problems = Optional.empty();
      try {
        if (file.save(change) == AssessedFile.Saving.DONE) {
          return true;
        }
        if (!change.place().apply(file.assessment()).equals(before)) {
          questions.say("assess.changed.meanwhile");
          return false;
        }
        questions.say("assess.changed.file", file.name());
      } catch (FileProblem e) {
        problems = Optional.of(e.problems());
      } catch (InvalidDocumentException e) {
        problems = Optional.of(e.problems());
      }
      if (problems.isPresent() && isGivenUp(problems.get())) {
        return false;
      }
    }
  }

  private boolean isGivenUp(List<Problem> problems) {
    problems.stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .forEach(problem -> dialogue.say(speech.line(problem)));
    while (true) {
      String typed = questions.ask("assess.ask.again");
      if (typed.isEmpty()) {
        return false;
      }
      if (typed.equalsIgnoreCase(GIVE_UP)) {
        questions.say("assess.given.up");
        return true;
      }
    }
  }
}
