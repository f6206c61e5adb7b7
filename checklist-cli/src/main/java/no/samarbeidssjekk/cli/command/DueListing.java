package no.samarbeidssjekk.cli.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samarbeidssjekk.assessment.Access;
import no.samarbeidssjekk.assessment.Action;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.assessment.Marking;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.cli.Speech;
import no.samarbeidssjekk.freshness.Deadline;
import no.samarbeidssjekk.freshness.Freshness;
import no.samarbeidssjekk.freshness.FreshnessAnalysis;
import no.samarbeidssjekk.freshness.LapsedSupport;
import no.samarbeidssjekk.freshness.Renewal;
import no.samarbeidssjekk.language.Visible;

/** The deadlines of one or several cooperations as lines that can be read aloud as they stand. */
record DueListing(List<FreshnessAnalysis> cooperations, LocalDate today, Speech speech) {

  /** A deadline, and whose it is. */
  private record Entry(FreshnessAnalysis cooperation, Deadline deadline) {}

  String text() {
    List<String> lines = new ArrayList<>();
    lines.add(speech.say("due.title", names(), speech.language().date(today)));
    cooperations.forEach(cooperation -> addFacts(cooperation, lines));
    List<String> past = deadlines(Deadline::isPast);
    List<String> coming = deadlines(deadline -> !deadline.isPast());
    if (past.isEmpty() && coming.isEmpty()) {
      lines.add(speech.say("due.none"));
    }
    addPart("due.past", past, lines);
    addPart("due.coming", coming, lines);
    addPart("due.undated", undated(), lines);
    return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  private String names() {
    return cooperations.stream().map(DueListing::name).distinct().collect(Collectors.joining(", "));
  }

  private void addFacts(FreshnessAnalysis cooperation, List<String> lines) {
    Marking marking = cooperation.assessment().marking();
    if (marking.access() != Access.OPEN) {
      lines.add(speech.say("due.marking", name(cooperation), words(marking)));
    }
    cooperation.lapsedSupport().ifPresent(support -> lines.add(lapsed(support, name(cooperation))));
  }

  private String words(Marking marking) {
    return Stream.concat(
            Stream.of(marking.access().label().in(speech.language())), marking.basis().stream())
        .collect(Collectors.joining(", "));
  }

  private String lapsed(LapsedSupport support, String name) {
    return speech.say(
        "due.lapsed",
        name,
        support.level().name().in(speech.language()),
        support.items().stream().map(Item::id).collect(Collectors.joining(", ")));
  }

  private List<String> deadlines(Predicate<Deadline> wanted) {
    return cooperations.stream()
        .flatMap(
            cooperation ->
                cooperation.deadlines().stream()
                    .filter(wanted)
                    .map(deadline -> new Entry(cooperation, deadline)))
        .sorted(Comparator.comparing(entry -> entry.deadline().date()))
        .map(this::line)
        .toList();
  }

  private String line(Entry entry) {
    Deadline deadline = entry.deadline();
    String what =
        deadline instanceof Deadline.ToDo toDo ? action(toDo.action()) : speech.say("due.renew");
    String date = speech.language().date(deadline.date());
    return Visible.in(date + ": " + about(entry.cooperation(), deadline.item()) + " – " + what);
  }

  private String action(Action action) {
    return action
        .owner()
        .map(owner -> speech.say("due.action.of", action.text(), owner))
        .orElseGet(() -> speech.say("due.action", action.text()));
  }

  private List<String> undated() {
    return cooperations.stream()
        .flatMap(
            cooperation ->
                cooperation.renewals(Freshness.UNDATED).stream()
                    .map(Renewal::item)
                    .map(item -> about(cooperation, item)))
        .toList();
  }

  /** The item, and the cooperation when there are several. */
  private String about(FreshnessAnalysis cooperation, Item item) {
    String text = item.id() + " " + item.text().in(speech.language());
    return Visible.in(cooperations.size() == 1 ? text : name(cooperation) + ", " + text);
  }

  private void addPart(String heading, List<String> part, List<String> lines) {
    if (!part.isEmpty()) {
      lines.add("");
      lines.add(speech.say(heading));
      part.forEach(line -> lines.add("  " + line));
    }
  }

  private static String name(FreshnessAnalysis cooperation) {
    Assessment assessment = cooperation.assessment();
    return assessment.collaboration().name();
  }
}
