package no.samarbeidssjekk.calendar;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samarbeidssjekk.assessment.Access;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.freshness.Deadline;
import no.samarbeidssjekk.freshness.FreshnessAnalysis;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.language.Spelling;

/**
 * Writes deadlines as iCalendar (RFC 5545): one entry of a whole day for each, those that have
 * passed too, and a reminder 30 days before what must be renewed and still holds. An entry is known
 * by the cooperation's name, the checklist, the item and whether it is a renewal or an action, so
 * that a later file moves it and does not double it. Thread-safe.
 */
public final class CalendarWriter {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

  private final Language language;
  private final EventTexts texts;

  /** Writes calendars in this language. */
  public CalendarWriter(Language language) {
    this.language = language;
    this.texts = EventTexts.in(language);
  }

  /**
   * The name of a cooperation that two of these are about, by the same checklist: their entries
   * could not be told apart.
   */
  public static Optional<String> repeated(List<FreshnessAnalysis> cooperations) {
    Set<String> seen = new HashSet<>();
    return cooperations.stream()
        .map(FreshnessAnalysis::assessment)
        .filter(assessment -> !seen.add(key(assessment)))
        .map(assessment -> assessment.collaboration().name())
        .findFirst();
  }

  /**
   * Writes the deadlines of cooperations, in the order given, in UTF-8. The stream is not closed.
   *
   * @throws IllegalArgumentException when there is no deadline, for a calendar has at least one
   *     entry, or when {@link #repeated} names a cooperation
   * @throws IOException when the stream cannot be written
   */
  public void write(List<FreshnessAnalysis> cooperations, OutputStream stream) throws IOException {
    if (cooperations.stream().allMatch(cooperation -> cooperation.deadlines().isEmpty())) {
      throw new IllegalArgumentException("A calendar has at least one entry");
    }
    repeated(cooperations)
        .ifPresent(
            name -> {
              throw new IllegalArgumentException("Two are about the cooperation " + name);
            });
    ContentLines lines = new ContentLines();
    lines.add("BEGIN", "VCALENDAR");
    lines.add("VERSION", "2.0");
    lines.add("PRODID", "-//Samarbeidssjekk//Samarbeidssjekk//" + tag());
    lines.add("CALSCALE", "GREGORIAN");
    for (FreshnessAnalysis cooperation : cooperations) {
      cooperation.deadlines().forEach(deadline -> addEvent(deadline, cooperation, lines));
    }
    lines.add("END", "VCALENDAR");
    stream.write(lines.bytes());
  }

  private void addEvent(Deadline deadline, FreshnessAnalysis cooperation, ContentLines lines) {
    Assessment assessment = cooperation.assessment();
    String summary = texts.summary(deadline, assessment);
    lines.add("BEGIN", "VEVENT");
    lines.add("UID", identity(deadline, assessment));
    lines.add("DTSTAMP", day(cooperation.today()) + "T000000Z");
    lines.add("DTSTART;VALUE=DATE", day(deadline.date()));
    lines.addText(inLanguage("SUMMARY"), summary);
    lines.addText(inLanguage("DESCRIPTION"), texts.description(deadline, assessment));
    lines.add("CLASS", visibility(assessment.marking().access()));
    lines.add("TRANSP", "TRANSPARENT");
    if (deadline instanceof Deadline.ToRenew && !deadline.isPast()) {
      lines.add("BEGIN", "VALARM");
      lines.add("ACTION", "DISPLAY");
      lines.add("TRIGGER;RELATED=START", "-P30D");
      lines.addText(inLanguage("DESCRIPTION"), summary);
      lines.add("END", "VALARM");
    }
    lines.add("END", "VEVENT");
  }

  private static String identity(Deadline deadline, Assessment assessment) {
    String kind = deadline instanceof Deadline.ToRenew ? "renewal" : "action";
    String name = String.join("\n", key(assessment), kind, deadline.item().id());
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }

  /**
   * Stays as it is, and forgives no spelling: with other keys, later files would double entries.
   */
  private static String key(Assessment assessment) {
    return Spelling.composed(assessment.collaboration().name())
        + "\n"
        + assessment.checklist().id();
  }

  private static String visibility(Access access) {
    return switch (access) {
      case OPEN -> "PUBLIC";
      case INTERNAL -> "PRIVATE";
      case EXEMPT -> "CONFIDENTIAL";
    };
  }

  private String inLanguage(String property) {
    return property + ";LANGUAGE=" + language.code();
  }

  private String tag() {
    return language.code().toUpperCase(Locale.ROOT);
  }

  private static String day(LocalDate date) {
    return DAY.format(date);
  }
}
