package no.samarbeidssjekk.cli.assess;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import no.samarbeidssjekk.assessment.Answer;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.assessment.Collaboration;
import no.samarbeidssjekk.assessment.Disagreement;
import no.samarbeidssjekk.assessment.Respondent;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.checklist.Level;
import no.samarbeidssjekk.cli.Dialogue;
import no.samarbeidssjekk.cli.Speech;
import no.samarbeidssjekk.cli.UsageException;
import no.samarbeidssjekk.language.Visible;

/**
 * Goes through the items of an assessment with a person. Each answer is on the disk before the next
 * question.
 */
public final class Conversation {

  private final AssessedFile file;
  private final Dialogue dialogue;
  private final Speech speech;
  private final Questions questions;
  private final AnswerQuestions answers;
  private final ItemLines lines;
  private final Keeping keeping;

  /** A conversation about this file. */
  public Conversation(AssessedFile file, Dialogue dialogue, Speech speech) {
    this.file = file;
    this.dialogue = dialogue;
    this.speech = speech;
    this.questions = new Questions(dialogue, speech);
    this.answers = new AnswerQuestions(questions);
    this.lines = new ItemLines(file, speech);
    this.keeping = new Keeping(file, questions, dialogue, speech);
  }

  /** Goes on until the person has no more to say. */
  public void run() {
    try {
      questions.say("assess.begin", assessment().collaboration().name(), file.name());
      if (file.isNew()) {
        FactQuestions facts = new FactQuestions(questions);
        Collaboration standing = assessment().collaboration();
        keepFacts(facts.facts(standing.name(), standing), facts);
      }
      if (assessment().target().isEmpty()) {
        chooseTarget();
      }
      Optional<Item> at = walk().firstUnanswered(assessment());
      while (true) {
        at = at.isPresent() ? talkAbout(at.get()) : atTheEnd();
      }
    } catch (Questions.EndOfInput e) {
      questions.say("assess.kept", file.name());
    }
  }

  /**
   * Asks for the name of the cooperation before there is a file.
   *
   * @throws UsageException when there is no answer
   */
  public static String nameOfNew(String file, Dialogue dialogue, Speech speech) {
    Questions questions = new Questions(dialogue, speech);
    questions.say("assess.begin.new", file);
    try {
      return new FactQuestions(questions).name(Optional.empty());
    } catch (Questions.EndOfInput e) {
      throw new UsageException("assess.nothing.made", file);
    }
  }

  private Assessment assessment() {
    return file.assessment();
  }

  private Checklist checklist() {
    return file.current().checklist();
  }

  private Walk walk() {
    return Walk.through(checklist(), assessment().target());
  }

  /** Talks about an item, and tells which is next; none at the end of the way. */
  private Optional<Item> talkAbout(Item item) {
    lines.title(item, walk()).forEach(dialogue::title);
    lines.of(item).forEach(dialogue::say);
    String question = "assess.ask.status";
    while (true) {
      String typed = questions.ask(question);
      Optional<Status> status = lines.status(typed, item);
      Optional<Wish> wish = Wish.of(typed, speech);
      Optional<Item> named = checklist().itemNamed(typed);
      if (status.isPresent()) {
        answer(item, status.get());
        question = "assess.ask.more";
      } else if (named.isPresent()) {
        return named;
      } else if (wish.isEmpty()) {
        questions.say("assess.misunderstood", Visible.quotation(typed));
      } else if (wish.get() == Wish.NEXT) {
        return walk().after(item);
      } else if (wish.get() == Wish.BACK) {
        return Optional.of(walk().before(item).orElse(item));
      } else {
        fulfil(wish.get(), item);
      }
    }
  }

  private void fulfil(Wish wish, Item item) {
    switch (wish) {
      case HELP -> lines.help(item).forEach(dialogue::say);
      case LIST -> list();
      case NOTE -> change(item, answers::note);
      case EVIDENCE -> change(item, answers::evidence);
      case ACTION -> change(item, answers::action);
      case SETTLE -> settle(item);
      case TARGET -> chooseTarget();
      case FACTS -> changeFacts();
      case QUIT -> throw new Questions.EndOfInput();
      case NEXT, BACK -> throw new IllegalArgumentException(wish.name());
    }
  }

  private void answer(Item item, Status status) {
    if (status == Status.NOT_APPLICABLE && !item.notApplicableAllowed()) {
      questions.say("assess.not.applicable.refused", item.level().name().in(speech.language()));
      return;
    }
    change(item, answer -> answers.status(answer, status));
    boolean isOpen =
        assessment().answer(item).disagreement().equals(Optional.of(Disagreement.OPEN));
    if (isOpen && questions.agrees("assess.ask.agreed")) {
      settle(item);
    }
  }

  private void settle(Item item) {
    if (assessment().answer(item).disagreement().isEmpty()) {
      questions.say("assess.no.disagreement");
    } else {
      change(item, answer -> answer.withDisagreement(Disagreement.SETTLED));
    }
  }

  private void change(Item item, UnaryOperator<Answer> questioning) {
    Answer before = assessment().answer(item);
    Answer after = questioning.apply(before);
    if (!after.equals(before) && keeping.keep(item, before, after)) {
      dialogue.say(lines.saved(item));
    }
  }

  private void list() {
    List<Item> unanswered = walk().unanswered(assessment());
    if (unanswered.isEmpty()) {
      questions.say("assess.all.answered");
    }
    unanswered.forEach(item -> dialogue.say(lines.listed(item)));
  }

  private void chooseTarget() {
    new TargetQuestion(questions, dialogue, speech)
        .choose(checklist(), assessment().collaboration())
        .ifPresent(this::aimFor);
  }

  private void aimFor(Level target) {
    if (keeping.keep(text -> text.withTarget(target, speech.language()))) {
      questions.say("assess.target.chosen", target.name().in(speech.language()));
    }
  }

  private void changeFacts() {
    FactQuestions facts = new FactQuestions(questions);
    keepFacts(facts.collaboration(assessment().collaboration()), facts);
  }

  private void keepFacts(Collaboration collaboration, FactQuestions facts) {
    if (!collaboration.equals(assessment().collaboration())) {
      keeping.keep(text -> text.withCollaboration(collaboration, speech.language()));
    }
    Optional<Respondent> respondent = facts.respondent(assessment().respondent());
    if (respondent.isPresent() && !respondent.equals(assessment().respondent())) {
      keeping.keep(text -> text.withRespondent(respondent.get(), speech.language()));
    }
  }

  /** At the end of the way: where to go from there. */
  private Optional<Item> atTheEnd() {
    int left = walk().unanswered(assessment()).size();
    dialogue.title(speech.say("assess.end", walk().answered(assessment()), walk().items().size()));
    while (true) {
      String typed = questions.ask(left == 0 ? "assess.ask.end" : "assess.ask.end.left", left);
      Optional<Wish> wish = Wish.of(typed, speech);
      Optional<Item> named = checklist().itemNamed(typed);
      if (named.isPresent()) {
        return named;
      }
      if (wish.equals(Optional.of(Wish.NEXT)) || wish.equals(Optional.of(Wish.QUIT))) {
        throw new Questions.EndOfInput();
      }
      if (wish.equals(Optional.of(Wish.BACK))) {
        return walk().items().stream().reduce((first, second) -> second);
      }
      if (wish.equals(Optional.of(Wish.LIST))) {
        list();
      } else if (wish.equals(Optional.of(Wish.TARGET))) {
        chooseTarget();
        return walk().firstUnanswered(assessment());
      } else if (wish.equals(Optional.of(Wish.FACTS))) {
        changeFacts();
      } else {
        questions.say("assess.misunderstood", Visible.quotation(typed));
      }
    }
  }
}
