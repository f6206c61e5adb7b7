package no.samarbeidssjekk.cli.assess;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.assessment.Collaboration;
import no.samarbeidssjekk.assessment.Respondent;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.checklist.Level;
import no.samarbeidssjekk.cli.Dialogue;
import no.samarbeidssjekk.cli.Speech;
import no.samarbeidssjekk.cli.UsageException;
import no.samarbeidssjekk.language.Spelling;
import no.samarbeidssjekk.language.Visible;

/**
 * Goes through the items of an assessment with a person. Each answer is on the disk before the next
 * question.
 */
public final class Conversation {

  private static final Pattern LEADING_ZEROS = Pattern.compile("(?<![0-9])0+(?=[0-9])");

  private final AssessedFile file;
  private final Dialogue dialogue;
  private final Speech speech;
  private final Questions questions;
  private final AnswerQuestions answers;
  private final ItemLines lines;
  private final Keeping keeping;
  private final Answering answering;

  /** A conversation about this file. */
  public Conversation(AssessedFile file, Dialogue dialogue, Speech speech) {
    this.file = file;
    this.dialogue = dialogue;
    this.speech = speech;
    this.questions = new Questions(dialogue, speech);
    this.answers = new AnswerQuestions(questions);
    this.lines = new ItemLines(file, speech);
    this.keeping = new Keeping(file, questions, dialogue, speech);
    this.answering =
        new Answering(file, questions, answers, lines, keeping, dialogue, speech.language());
  }

  /** Goes on until the person has no more to say. */
  public void run() {
    try {
      questions.say("assess.begin", assessment().collaboration().name(), file.name());
      if (file.isNew()) {
        FactQuestions facts = new FactQuestions(questions);
        facts.facts(assessment().collaboration(), this::keeps);
        facts.respondent(Respondent.UNNAMED, this::keeps);
      }
      if (file.isNew() && assessment().target().isEmpty()) {
        chooseTarget();
      } else if (assessment().target().isEmpty()) {
        questions.say("assess.no.target");
      }
      Optional<Item> at = walk().first(assessment());
      while (true) {
        at = at.isPresent() ? talkAbout(at.get()) : atTheEnd();
      }
    } catch (Questions.EndOfInput e) {
      questions.say("assess.kept", file.name());
      int unsettled = walk().unsettled(assessment()).size();
      if (unsettled > 0) {
        questions.say("assess.unsettled", unsettled);
      }
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
    answering.show(item, walk());
    String question = "assess.ask.status";
    while (true) {
      String typed = questions.ask(question);
      Optional<Status> status = lines.status(typed, item);
      Optional<Wish> wish = Wish.of(typed, speech);
      Optional<Item> named = named(typed);
      if (status.isPresent()) {
        question =
            answering.take(item, status.get(), walk()) ? "assess.ask.more" : "assess.ask.status";
      } else if (named.isPresent()) {
        return named;
      } else if (wish.equals(Optional.of(Wish.NEXT))) {
        return walk().next(item, assessment());
      } else if (wish.equals(Optional.of(Wish.BACK))) {
        return Optional.of(walk().before(item).orElse(item));
      } else if (wish.isEmpty() || !fulfils(wish.get(), item)) {
        misunderstand(typed);
      }
    }
  }

  private void misunderstand(String typed) {
    Optional<String> nearest = Status.vocabulary().nearest(typed);
    questions.say(
        nearest.isPresent() ? "assess.misunderstood.nearest" : "assess.misunderstood",
        Visible.quotation(typed),
        nearest.orElse(""));
  }

  /** The item with this code; hyphens and zeros before a number may be left out. */
  private Optional<Item> named(String typed) {
    String code = withoutZeros(typed);
    return checklist()
        .itemNamed(typed)
        .or(
            () ->
                checklist().items().stream()
                    .filter(item -> withoutZeros(item.id()).equals(code))
                    .findFirst());
  }

  private static String withoutZeros(String code) {
    return LEADING_ZEROS.matcher(Spelling.fold(code)).replaceAll("");
  }

  /** Does what is asked for of an item; whether there is such a thing. */
  private boolean fulfils(Wish wish, Item item) {
    switch (wish) {
      case HELP -> lines.help(item).forEach(dialogue::say);
      case NOTE -> answering.change(item, walk(), answers::note);
      case EVIDENCE -> answering.change(item, walk(), answers::evidence);
      case ACTION -> answering.change(item, walk(), answers::action);
      case SETTLE -> answering.settle(item, walk());
      case LIST, TARGET, FACTS -> {
        fulfilAnywhere(wish);
        lines.title(item, walk()).forEach(dialogue::title);
      }
      case QUIT -> throw new Questions.EndOfInput();
      case NEXT, BACK -> {
        return false;
      }
    }
    return true;
  }

  private boolean fulfilAnywhere(Wish wish) {
    switch (wish) {
      case LIST -> list();
      case TARGET -> chooseTarget();
      case FACTS -> changeFacts();
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean keeps(Collaboration collaboration) {
    return collaboration.equals(assessment().collaboration())
        || keeping.keep(Change.collaboration(collaboration, speech.language()));
  }

  private boolean keeps(Respondent respondent) {
    Optional<Respondent> named =
        Optional.of(respondent).filter(one -> !one.equals(Respondent.UNNAMED));
    return named.equals(assessment().respondent())
        || keeping.keep(Change.respondent(named, speech.language()));
  }

  private void list() {
    List<Item> unanswered = walk().unanswered(assessment());
    List<Item> unsettled = walk().unsettled(assessment());
    if (unanswered.isEmpty()) {
      questions.say("assess.all.answered");
    }
    unanswered.forEach(item -> dialogue.say(lines.listed(item)));
    if (!unsettled.isEmpty()) {
      questions.say("assess.unsettled", unsettled.size());
      unsettled.forEach(item -> dialogue.say(lines.listed(item)));
    }
  }

  private void chooseTarget() {
    new TargetQuestion(questions, dialogue, speech)
        .choose(checklist(), assessment().collaboration())
        .ifPresent(this::aimFor);
  }

  private void aimFor(Level target) {
    if (keeping.keep(Change.target(target, speech.language()))) {
      questions.say("assess.target.chosen", target.name().in(speech.language()));
    }
  }

  private void changeFacts() {
    FactQuestions facts = new FactQuestions(questions);
    facts.collaboration(assessment().collaboration(), this::keeps);
    facts.respondent(assessment().respondent().orElse(Respondent.UNNAMED), this::keeps);
  }

  /** At the end of the way: where to go from there. */
  private Optional<Item> atTheEnd() {
    int left = walk().unanswered(assessment()).size();
    dialogue.title(speech.say("assess.end", walk().answered(assessment()), walk().items().size()));
    while (true) {
      String typed = questions.ask(left == 0 ? "assess.ask.end" : "assess.ask.end.left", left);
      Wish wish = Wish.of(typed, speech).orElse(Wish.HELP);
      Optional<Item> named = named(typed);
      if (named.isPresent()) {
        return named;
      }
      if (wish == Wish.NEXT || wish == Wish.QUIT) {
        throw new Questions.EndOfInput();
      }
      if (wish == Wish.BACK) {
        return walk().items().stream().reduce((first, second) -> second);
      }
      if (!fulfilAnywhere(wish)) {
        misunderstand(typed);
      } else if (wish == Wish.TARGET) {
        return walk().first(assessment());
      }
    }
  }
}
