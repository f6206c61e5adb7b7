package no.samarbeidssjekk.calendar;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samarbeidssjekk.assessment.Access;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.assessment.Marking;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.freshness.Deadline;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.language.Messages;
import no.samarbeidssjekk.language.Visible;

/** What a deadline is called in a calendar, and what is said of it, in one language. */
record EventTexts(Language language, Messages messages) {

  static EventTexts in(Language language) {
    return new EventTexts(
        language, Messages.load("calendar", language, EventTexts.class::getResourceAsStream));
  }

  /** What stands in the calendar: one line, with what it is about and the cooperation. */
  String summary(Deadline deadline, Assessment assessment) {
    String name = assessment.collaboration().name();
    String what =
        deadline instanceof Deadline.ToDo toDo
            ? say("do", toDo.action().text(), deadline.item().id(), name)
            : say("renew", text(deadline.item()), name);
    return Visible.in(deadline.isPast() ? say(key(deadline) + ".past", what) : what);
  }

  /** Lines that are seen when the entry is opened; who may read it stands first, unless all may. */
  String description(Deadline deadline, Assessment assessment) {
    Stream<String> about =
        deadline instanceof Deadline.ToRenew toRenew ? renewal(toRenew) : action(deadline);
    return Stream.concat(marking(assessment.marking()).stream(), about)
        .map(Visible::in)
        .collect(Collectors.joining("\n"));
  }

  private Stream<String> renewal(Deadline.ToRenew deadline) {
    String newest = deadline.renewal().newest().map(language::date).orElse("");
    return Stream.of(
        say(deadline.isPast() ? "held" : "holds", newest, language.date(deadline.date())),
        deadline.renewal().validity().reason().in(language));
  }

  private Stream<String> action(Deadline deadline) {
    Optional<String> owner =
        deadline instanceof Deadline.ToDo toDo ? toDo.action().owner() : Optional.empty();
    return Stream.concat(
        Stream.of(text(deadline.item())), owner.map(role -> say("owner", role)).stream());
  }

  private Optional<String> marking(Marking marking) {
    return Optional.of(marking)
        .filter(any -> any.access() != Access.OPEN)
        .map(
            any ->
                Stream.concat(Stream.of(any.access().label().in(language)), any.basis().stream())
                    .collect(Collectors.joining(", ")))
        .map(words -> say("marking", words));
  }

  private String text(Item item) {
    return item.id() + " " + item.text().in(language);
  }

  private static String key(Deadline deadline) {
    return deadline instanceof Deadline.ToRenew ? "renew" : "do";
  }

  private String say(String key, Object... arguments) {
    return messages.get(key, arguments);
  }
}
