package no.samarbeidssjekk.yaml;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samarbeidssjekk.assessment.Answer;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.assessment.Collaboration;
import no.samarbeidssjekk.assessment.EditionReference;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.checklist.Level;
import no.samarbeidssjekk.gap.GapAnalysis;
import no.samarbeidssjekk.language.Vocabulary;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.problem.Problems;

/**
 * Runs the reference cases of a checklist: answers, and what they are expected to give. A case with
 * answers that cannot be given is not run.
 */
final class CaseCheck {

  private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);
  private static final String ANY_REASON = "case";

  private final Checklist checklist;
  private final Problems problems;
  private final Vocabulary<Status> statuses = Status.vocabulary();
  private final KnownNames names;

  CaseCheck(Checklist checklist, Problems problems) {
    this.checklist = checklist;
    this.problems = problems;
    this.names = new KnownNames(checklist, problems);
  }

  void check(Node root) {
    root.elements("cases").forEach(this::run);
  }

  private void run(Node reference) {
    Map<String, Answer> answers = new LinkedHashMap<>();
    answerOthers(reference, answers);
    boolean canBeGiven = collect(reference, answers);
    Optional<Node.Scalar> word = reference.text("target");
    Optional<Level> target = word.flatMap(names::level);
    if (canBeGiven && target.isPresent() == word.isPresent()) {
      String name = reference.text("name").map(Node.Scalar::text).orElse("");
      new CaseExpectation(name, names, problems)
          .compare(reference.child("expected").orElse(reference), analysis(target, answers));
    }
  }

  /** Gives an answer to every item; to those that refuse «ikke relevant» it is not given. */
  private void answerOthers(Node reference, Map<String, Answer> answers) {
    reference
        .text("otherwise")
        .flatMap(word -> statuses.find(word.text()))
        .ifPresent(
            status ->
                checklist.items().stream()
                    .filter(item -> isAllowed(status, item))
                    .forEach(item -> answers.put(item.id(), answer(status))));
  }

  private boolean collect(Node reference, Map<String, Answer> answers) {
    Set<Item> answered = new HashSet<>();
    boolean canBeGiven = true;
    for (Node.Mapping.Field field : reference.fields("answers")) {
      Optional<Item> item = names.item(new Node.Scalar(field.position(), field.key()));
      canBeGiven &= item.isPresent() && isFirst(item.get(), field, answered);
      if (item.isPresent() && field.value() instanceof Node.Scalar word) {
        Status status = statuses.find(word.text()).orElseThrow();
        canBeGiven &= isGiven(status, item.get(), word);
        answers.put(item.get().id(), answer(status));
      }
    }
    return canBeGiven;
  }

  private boolean isFirst(Item item, Node.Mapping.Field field, Set<Item> answered) {
    boolean isFirst = answered.add(item);
    if (!isFirst) {
      problems.report(field.position(), ProblemCode.ITEM_DUPLICATE, item.id());
    }
    return isFirst;
  }

  private boolean isGiven(Status status, Item item, Node.Scalar word) {
    boolean isAllowed = isAllowed(status, item);
    if (!isAllowed) {
      problems.report(word.position(), ProblemCode.NOT_APPLICABLE_REFUSED, item.id());
    }
    return isAllowed;
  }

  private static boolean isAllowed(Status status, Item item) {
    return status != Status.NOT_APPLICABLE || item.notApplicableAllowed();
  }

  private static Answer answer(Status status) {
    return status == Status.NOT_APPLICABLE ? Answer.notApplicable(ANY_REASON) : Answer.of(status);
  }

  private GapAnalysis analysis(Optional<Level> target, Map<String, Answer> answers) {
    return GapAnalysis.of(
        checklist,
        new Assessment(
            new EditionReference(checklist.id(), Optional.empty()),
            Collaboration.named("case"),
            ANY_DAY,
            target,
            Optional.empty(),
            answers));
  }
}
