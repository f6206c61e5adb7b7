package no.samarbeidssjekk.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.ParseWarning;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samarbeidssjekk.assessment.Access;
import no.samarbeidssjekk.assessment.Action;
import no.samarbeidssjekk.assessment.Answer;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.assessment.Collaboration;
import no.samarbeidssjekk.assessment.Marking;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.freshness.FreshnessAnalysis;
import no.samarbeidssjekk.freshness.Keeping;
import no.samarbeidssjekk.gap.GapAnalysis;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.language.Visible;
import no.samarbeidssjekk.report.HostileTexts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calendars, read back by another library. */
@Tag("locale")
class CalendarWriterTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 8, 1);

  private static final Keeping KEEPING =
      Keeping.nothing()
          .with("A-1", 1, "P1Y", Keeping.answer(Status.IN_PLACE, "2024-02-29"))
          .with("A-2", 1, "P1Y", Keeping.answer(Status.PARTIAL, "2025-09-15"))
          .with("A-3", 1, "", planned("Lage plan", "2026-07-31"))
          .with("A-4", 1, "", planned("Øve på planen", "2026-12-01"));

  private static final FreshnessAnalysis FOSEN = of("Fosenregionen", KEEPING, Marking.OPEN, TODAY);

  @Test
  void everyDeadlineIsAnEntryOfAWholeDay() {
    ICalendar calendar = read(write(Language.BOKMAL, FOSEN));

    assertThat(calendar.validate(ICalVersion.V2_0)).isEmpty();
    assertThat(calendar.getEvents())
        .extracting(event -> event.getSummary().getValue())
        .containsExactly(
            "Gått ut. Må fornyes: A-1 tekst (Fosenregionen)",
            "Fristen er ute. Lage plan (A-3, Fosenregionen)",
            "Må fornyes: A-2 tekst (Fosenregionen)",
            "Øve på planen (A-4, Fosenregionen)");
    assertThat(calendar.getEvents())
        .extracting(
            event -> event.getDateStart().getValue().getRawComponents().toString(false, false))
        .containsExactly("20250228", "20260731", "20260915", "20261201");
    assertThat(calendar.getEvents())
        .noneMatch(event -> event.getDateStart().getValue().hasTime())
        .extracting(event -> event.getTransparency().isTransparent())
        .containsOnly(true);
  }

  @Test
  void whatMustBeRenewedSaysWhyAndWhatMustBeDoneSaysByWhom() {
    List<VEvent> events = read(write(Language.BOKMAL, FOSEN)).getEvents();

    assertThat(events.get(0).getDescription().getValue())
        .isEqualTo(
            "Nyeste dokumentasjon er fra 29.02.2024. Den holdt til og med 28.02.2025.\n"
                + "Loven sier det.");
    assertThat(events.get(2).getDescription().getValue()).contains("Den holder til og med");
    assertThat(events.get(3).getDescription().getValue())
        .isEqualTo("A-4 tekst\nAnsvarlig: styreleder");
  }

  @Test
  void onlyARenewalThatHoldsHasAReminderThirtyDaysBefore() {
    List<VEvent> events = read(write(Language.BOKMAL, FOSEN)).getEvents();

    assertThat(events).extracting(event -> event.getAlarms().size()).containsExactly(0, 0, 1, 0);
    VAlarm alarm = events.get(2).getAlarms().get(0);
    assertThat(alarm.getAction().isDisplay()).isTrue();
    assertThat(alarm.getTrigger().getDuration().toString()).isEqualTo("-P30D");
  }

  @Test
  void anEntryIsKnownAgainOnAnotherDayAndInAnotherLanguageAndWithOtherWords() {
    Keeping renewed =
        Keeping.nothing()
            .with("A-1", 1, "P1Y", Keeping.answer(Status.IN_PLACE, "2026-07-01"))
            .with("A-3", 1, "", planned("Lage en bedre plan", "2026-11-01"));

    List<String> first = identities(read(write(Language.BOKMAL, FOSEN)));
    List<String> later =
        identities(
            read(
                write(
                    Language.ENGLISH,
                    of("Fosenregionen", renewed, Marking.OPEN, TODAY.plusDays(9)))));

    assertThat(first).doesNotHaveDuplicates();
    assertThat(later).containsExactlyInAnyOrder(first.get(0), first.get(1));
  }

  @Test
  void cooperationsHaveEntriesOfTheirOwn() {
    FreshnessAnalysis other = of("Ringeriksregionen", KEEPING, Marking.OPEN, TODAY);

    List<String> identities = identities(read(write(Language.BOKMAL, FOSEN, other)));

    assertThat(identities).hasSize(8).doesNotHaveDuplicates();
  }

  @Test
  void twoOfTheSameCooperationAreRefused() {
    assertThat(CalendarWriter.repeated(List.of(FOSEN, FOSEN))).contains("Fosenregionen");
    assertThatThrownBy(() -> write(Language.BOKMAL, FOSEN, FOSEN))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aCalendarWithoutEntriesIsRefused() {
    FreshnessAnalysis none = of("Fosenregionen", Keeping.nothing(), Marking.OPEN, TODAY);

    assertThatThrownBy(() -> write(Language.BOKMAL, none))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lage plan; øve, evaluere\\rette",
        "To\nlinjer\r\nog en til",
        "æøå 🚒 ÆØÅ «åå» – 🚒🚒🚒 ååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååå",
        "BEGIN:VEVENT\r\nEND:VCALENDAR",
        "\\n \\, \\; :\"",
      })
  void whatPeopleHaveWrittenComesBackAndBreaksNothing(String words) {
    byte[] bytes =
        write(
            Language.NYNORSK,
            of(
                words.lines().findFirst().orElseThrow(),
                Keeping.nothing().with("A-1", 1, "", planned(words, "2026-12-01")),
                Marking.OPEN,
                TODAY));

    VEvent event = read(bytes).getEvents().get(0);
    assertThat(event.getSummary().getValue()).startsWith(words.replaceAll("\\R", " ") + " (A-1, ");
    requireLines(bytes);
  }

  @Test
  void noTextIsTakenForMoreThanText() {
    HostileTexts.all()
        .forEach(
            text -> {
              Action action =
                  new Action(text, Optional.of(text), Optional.of(LocalDate.of(2026, 12, 1)));
              Answer answer = Answer.of(Status.MISSING).withAction(Optional.of(action));
              byte[] bytes =
                  write(
                      Language.ENGLISH,
                      of(text, Keeping.nothing().with("A-1", 1, "", answer), Marking.OPEN, TODAY));

              VEvent event = read(bytes).getEvents().get(0);
              assertThat(event.getSummary().getValue())
                  .isEqualTo(Visible.in(text + " (A-1, " + text + ")"));
              assertThat(event.getDescription().getValue())
                  .isEqualTo("A-1 tekst\n" + Visible.in("Responsible: " + text));
              requireLines(bytes);
            });
  }

  @ParameterizedTest
  @EnumSource
  void everyLanguageHasItsWordsAndItsTag(Language language) {
    byte[] bytes = write(language, FOSEN);

    assertThat(read(bytes).getEvents())
        .allSatisfy(
            event -> assertThat(event.getSummary().getLanguage()).isEqualTo(language.code()));
    assertThat(new String(bytes, StandardCharsets.UTF_8))
        .contains(
            switch (language) {
              case BOKMAL -> "Må fornyes: A-2";
              case NYNORSK -> "Må fornyast: A-2";
              case ENGLISH -> "Must be renewed: A-2";
            });
    requireLines(bytes);
  }

  @ParameterizedTest
  @CsvSource({"OPEN, PUBLIC", "INTERNAL, PRIVATE", "EXEMPT, CONFIDENTIAL"})
  void whoMayReadItIsSaidToTheCalendarAndToThePeople(Access access, String visibility) {
    Marking marking = new Marking(access, Optional.of("offl. § 24"));

    VEvent event =
        read(write(Language.BOKMAL, of("Fosenregionen", KEEPING, marking, TODAY)))
            .getEvents()
            .get(0);

    assertThat(event.getClassification().getValue()).isEqualTo(visibility);
    assertThat(event.getDescription().getValue().startsWith("Merking: "))
        .isEqualTo(access != Access.OPEN);
  }

  @Test
  void theSameDeadlinesAreTheSameBytesStampedWithTheDay() {
    byte[] bytes = write(Language.BOKMAL, FOSEN);

    assertThat(bytes).isEqualTo(write(Language.BOKMAL, FOSEN));
    assertThat(new String(bytes, StandardCharsets.UTF_8))
        .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
        .endsWith("END:VCALENDAR\r\n")
        .contains("\r\nDTSTAMP:20260801T000000Z\r\n", "\r\nDTSTART;VALUE=DATE:20250228\r\n");
  }

  /** No line is longer than 75 octets, each ends in CRLF, and none parts a character. */
  private static void requireLines(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
    assertThat(text.split("\r\n"))
        .allSatisfy(
            line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    assertThat(text.getBytes(StandardCharsets.UTF_8)).isEqualTo(bytes);
  }

  private static List<String> identities(ICalendar calendar) {
    return calendar.getEvents().stream().map(event -> event.getUid().getValue()).toList();
  }

  private static ICalendar read(byte[] bytes) {
    List<List<ParseWarning>> warnings = new ArrayList<>();
    List<ICalendar> calendars =
        Biweekly.parse(new String(bytes, StandardCharsets.UTF_8)).warnings(warnings).all();
    assertThat(warnings).containsExactly(List.of());
    assertThat(calendars).hasSize(1);
    return calendars.get(0);
  }

  private static byte[] write(Language language, FreshnessAnalysis... cooperations) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      new CalendarWriter(language).write(List.of(cooperations), bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FreshnessAnalysis of(
      String name, Keeping keeping, Marking marking, LocalDate today) {
    GapAnalysis analysis = keeping.analysis();
    Assessment assessment = analysis.assessment();
    return FreshnessAnalysis.of(
        GapAnalysis.of(
            analysis.checklist(),
            new Assessment(
                assessment.checklist(),
                List.of(),
                Collaboration.named(name),
                assessment.date(),
                Optional.empty(),
                marking,
                Optional.empty(),
                assessment.answers())),
        today);
  }

  private static Answer planned(String text, String due) {
    return Answer.of(Status.MISSING)
        .withAction(
            Optional.of(
                new Action(text, Optional.of("styreleder"), Optional.of(LocalDate.parse(due)))));
  }
}
