package no.samarbeidssjekk.cli.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samarbeidssjekk.assessment.Action;
import no.samarbeidssjekk.assessment.Answer;
import no.samarbeidssjekk.assessment.Evidence;
import no.samarbeidssjekk.assessment.Status;

/** Asks for the parts of one answer; each gives the answer as it is then. */
record AnswerQuestions(Questions questions) {

  /** With another status; as it was when «ikke relevant» is given no reason. */
  Answer status(Answer answer, Status status) {
    if (status == Status.NOT_APPLICABLE) {
      return questions
          .text("assess.ask.reason", answer.reason())
          .map(reason -> answer.withStatus(status, Optional.of(reason)))
          .orElseGet(
              () -> {
                questions.say("assess.reason.needed");
                return answer;
              });
    }
    answer.reason().ifPresent(reason -> questions.say("assess.reason.gone", reason));
    return answer.withStatus(status, Optional.empty());
  }

  Answer note(Answer answer) {
    return answer.withNote(questions.text("assess.ask.note", answer.note()));
  }

  /** With one piece of evidence more. */
  Answer evidence(Answer answer) {
    answer.evidence().forEach(known -> questions.say("assess.evidence", known.title()));
    Optional<String> title = questions.text("assess.ask.evidence", Optional.empty());
    if (title.isEmpty()) {
      return answer;
    }
    List<Evidence> evidence = new ArrayList<>(answer.evidence());
    evidence.add(
        new Evidence(
            title.get(),
            questions.date("assess.ask.evidence.date", Optional.empty()),
            questions.text("assess.ask.evidence.link", Optional.empty())));
    return answer.withEvidence(evidence);
  }

  Answer action(Answer answer) {
    Optional<Action> standing = answer.action();
    return answer.withAction(
        questions
            .text("assess.ask.action", standing.map(Action::text))
            .map(
                text ->
                    new Action(
                        text,
                        questions.text("assess.ask.owner", standing.flatMap(Action::owner)),
                        questions.date("assess.ask.due", standing.flatMap(Action::due)))));
  }
}
