package no.samarbeidssjekk.cli.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samarbeidssjekk.assessment.Action;
import no.samarbeidssjekk.assessment.Answer;
import no.samarbeidssjekk.assessment.Evidence;
import no.samarbeidssjekk.assessment.Status;

/**
 * Asks for the parts of one answer, and keeps the answer with each part as it comes; when it cannot
 * be kept, nothing more is asked.
 */
record AnswerQuestions(Questions questions) {

  void status(Answer answer, Status status, Store<Answer> store) {
    if (status != Status.NOT_APPLICABLE) {
      answer.reason().ifPresent(reason -> questions.say("assess.reason.gone", reason));
      store.keep(answer.withStatus(status, Optional.empty()));
      return;
    }
    questions
        .text("assess.ask.reason", answer.reason())
        .ifPresentOrElse(
            reason -> store.keep(answer.withStatus(status, Optional.of(reason))),
            () -> questions.say("assess.reason.needed"));
  }

  void note(Answer answer, Store<Answer> store) {
    store.keep(answer.withNote(questions.text("assess.ask.note", answer.note())));
  }

  /** One piece of evidence more. */
  void evidence(Answer answer, Store<Answer> store) {
    answer.evidence().forEach(known -> questions.say("assess.evidence", known.title()));
    Optional<String> title = questions.text("assess.ask.evidence", Optional.empty());
    if (title.isEmpty()) {
      return;
    }
    Evidence named = new Evidence(title.get(), Optional.empty(), Optional.empty());
    if (!store.keep(with(named, answer))) {
      return;
    }
    Evidence dated =
        new Evidence(
            title.get(),
            questions.date("assess.ask.evidence.date", Optional.empty()),
            Optional.empty());
    if (store.keep(with(dated, answer))) {
      store.keep(
          with(
              new Evidence(
                  title.get(),
                  dated.date(),
                  questions.text("assess.ask.evidence.link", Optional.empty())),
              answer));
    }
  }

  private static Answer with(Evidence one, Answer answer) {
    List<Evidence> evidence = new ArrayList<>(answer.evidence());
    evidence.add(one);
    return answer.withEvidence(evidence);
  }

  void action(Answer answer, Store<Answer> store) {
    Optional<Action> standing = answer.action();
    Optional<String> text = questions.text("assess.ask.action", standing.map(Action::text));
    Optional<String> owner = standing.flatMap(Action::owner);
    Optional<LocalDate> due = standing.flatMap(Action::due);
    if (!store.keep(answer.withAction(text.map(what -> new Action(what, owner, due))))
        || text.isEmpty()) {
      return;
    }
    Optional<String> otherOwner = questions.text("assess.ask.owner", owner);
    if (store.keep(answer.withAction(Optional.of(new Action(text.get(), otherOwner, due))))) {
      Optional<LocalDate> otherDue = questions.date("assess.ask.due", due);
      store.keep(answer.withAction(Optional.of(new Action(text.get(), otherOwner, otherDue))));
    }
  }
}
