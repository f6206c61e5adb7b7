package no.samarbeidssjekk.cli.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samarbeidssjekk.assessment.Action;
import no.samarbeidssjekk.assessment.Answer;
import no.samarbeidssjekk.assessment.MunicipalityNumber;
import no.samarbeidssjekk.assessment.Respondent;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.assessment.Voice;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.cli.Speech;
import no.samarbeidssjekk.language.Term;

/** An item and its answer, put into lines. */
record ItemLines(AssessedFile file, Speech speech) {

  /** The one that not every item takes is last, so that a number always means the same. */
  private static final List<Status> OFFERED =
      List.of(
          Status.IN_PLACE, Status.PARTIAL, Status.MISSING, Status.UNKNOWN, Status.NOT_APPLICABLE);

  /** Where it belongs, and how far one has come. */
  List<String> title(Item item, Walk walk) {
    return List.of(
        "",
        speech.say(
            "assess.item",
            item.id(),
            file.current().checklist().dimensionOf(item).name().in(speech.language()),
            word(item.level()),
            walk.answered(file.assessment()),
            walk.items().size(),
            walk.unsettled(file.assessment()).size()));
  }

  /** The item, the answer as it stands, and the statuses to choose among. */
  List<String> of(Item item) {
    List<String> lines = new ArrayList<>();
    lines.add(item.text().in(speech.language()));
    lines.addAll(answer(file.assessment().answer(item)));
    lines.add(choices(item));
    return lines;
  }

  /** The status that a number or a word means. */
  Optional<Status> status(String typed, Item item) {
    List<Status> offered = offered(item);
    return typed.matches("[1-9]")
        ? offered.stream().skip(Integer.parseInt(typed) - 1L).findFirst()
        : Status.vocabulary().find(typed);
  }

  /** What helps in answering, and what else may be typed. */
  List<String> help(Item item) {
    List<String> lines = new ArrayList<>();
    item.help()
        .ifPresent(
            help -> {
              lines.add(help.why().in(speech.language()));
              lines.add(speech.say("assess.help.place", help.inPlace().in(speech.language())));
              lines.add(speech.say("assess.help.evidence", help.evidence().in(speech.language())));
            });
    item.references()
        .forEach(
            reference ->
                lines.add(speech.say("assess.help.reference", reference.in(speech.language()))));
    lines.add(speech.say("assess.help.words"));
    lines.add(speech.say("assess.help.words.more"));
    if (file.assessment().answer(item).disagreement().isPresent()) {
      lines.add(speech.say("assess.help.words.settle"));
    }
    return lines;
  }

  String listed(Item item) {
    return "  %s %s".formatted(item.id(), item.text().in(speech.language()));
  }

  /** That the answer is saved; and what it was before, if it was another. */
  String saved(Item item, Status before) {
    Status now = file.assessment().answer(item).status();
    return before == now || before == Status.NOT_ASSESSED
        ? speech.say("assess.saved", item.id(), word(now))
        : speech.say("assess.saved.other", item.id(), word(now), word(before));
  }

  private String choices(Item item) {
    List<Status> offered = offered(item);
    return offered.stream()
        .map(status -> (offered.indexOf(status) + 1) + " " + word(status))
        .collect(Collectors.joining(", "));
  }

  private static List<Status> offered(Item item) {
    return item.notApplicableAllowed() ? OFFERED : OFFERED.subList(0, OFFERED.size() - 1);
  }

  private List<String> answer(Answer answer) {
    List<String> lines = new ArrayList<>();
    lines.add(speech.say("assess.answer", word(answer.status())));
    answer.reason().ifPresent(reason -> lines.add(speech.say("assess.reason", reason)));
    answer.note().ifPresent(note -> lines.add(speech.say("assess.note", note)));
    answer.evidence().forEach(found -> lines.add(speech.say("assess.evidence", found.title())));
    answer.action().ifPresent(action -> lines.add(action(action)));
    answer
        .disagreement()
        .ifPresent(state -> lines.add(speech.say("assess.disagreement", word(state))));
    answer.voices().forEach(voice -> lines.add(voice(voice)));
    return lines;
  }

  private String action(Action action) {
    return Stream.of(
            Optional.of(speech.say("assess.action", action.text())),
            action.owner().map(owner -> speech.say("assess.owner", owner)),
            action.due().map(due -> speech.say("assess.due", due)))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(". "));
  }

  private String voice(Voice voice) {
    return "  %s: %s%s"
        .formatted(
            respondent(voice.from()),
            word(voice.status()),
            voice.note().map(note -> ". " + note).orElse(""));
  }

  private String respondent(Respondent respondent) {
    String named =
        Stream.of(
                respondent.member().map(this::name),
                respondent.level().map(this::word),
                respondent.role())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return named.isEmpty() ? speech.say("assess.someone") : named;
  }

  private String name(MunicipalityNumber number) {
    return file.assessment().collaboration().nameOf(number).orElseGet(number::digits);
  }

  private String word(Term term) {
    return term.label().in(speech.language());
  }
}
