package no.samarbeidssjekk.yaml;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.samarbeidssjekk.assessment.Access;
import no.samarbeidssjekk.assessment.Action;
import no.samarbeidssjekk.assessment.Answer;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.assessment.Collaboration;
import no.samarbeidssjekk.assessment.CooperationForm;
import no.samarbeidssjekk.assessment.Disagreement;
import no.samarbeidssjekk.assessment.EditionReference;
import no.samarbeidssjekk.assessment.Effect;
import no.samarbeidssjekk.assessment.EffectRating;
import no.samarbeidssjekk.assessment.Evidence;
import no.samarbeidssjekk.assessment.Marking;
import no.samarbeidssjekk.assessment.Member;
import no.samarbeidssjekk.assessment.MunicipalityNumber;
import no.samarbeidssjekk.assessment.PreparednessTask;
import no.samarbeidssjekk.assessment.Respondent;
import no.samarbeidssjekk.assessment.RespondentLevel;
import no.samarbeidssjekk.assessment.Sector;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.assessment.Voice;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Item;

/** Makes assessments whose texts are hard to write as YAML. */
public record RandomAssessments(Checklist checklist, Random random) {

  private static final List<String> PIECES =
      List.of(
          "Nordre",
          "å",
          " ",
          "  ",
          "\t",
          "\n",
          "\n\n",
          "\r\n",
          "\r",
          ": ",
          ":",
          " #",
          "# x",
          "- ",
          "-",
          "? ",
          "---",
          "...",
          "'",
          "\"",
          "''",
          "\\",
          "\\n",
          "{}",
          "{a: b}",
          "[]",
          "[x, y]",
          ",",
          "*a",
          "&b",
          "!tag",
          "!!str ",
          "%",
          "@",
          "`",
          "|",
          ">",
          ">-",
          "<<",
          "=",
          "~",
          "null",
          "Null",
          "no",
          "yes",
          "on",
          "off",
          "ja",
          "nei",
          "true",
          "False",
          "y",
          "n",
          "0301",
          "0",
          "007",
          "1_000",
          "0x1F",
          "0o14",
          "1e3",
          "1.5",
          ".5",
          "+1",
          "-.inf",
          ".NaN",
          "12:30:45",
          "2025-03-21",
          "2025-03-21T10:00:00Z",
          "😀",
          "👩‍🚒",
          "a\u030A",
          "\u00A0",
          "\u0085",
          "\u2028",
          "\u2029",
          "\uFEFF",
          "\u200B",
          "<b>",
          "«x»",
          "\uFFFD",
          "\uE000");

  public Assessment next() {
    return new Assessment(
        new EditionReference(checklist.id(), maybe(checklist::version)),
        List.of(),
        collaboration(),
        date(),
        maybe(() -> oneOf(checklist.levels())),
        marking(),
        maybe(this::respondent),
        new Effect(maybe(this::rating), maybe(this::rating)),
        maybe(this::text),
        answers());
  }

  private EffectRating rating() {
    return oneOf(Arrays.asList(EffectRating.values()));
  }

  private Marking marking() {
    Access access = oneOf(Arrays.asList(Access.values()));
    return new Marking(access, access == Access.EXEMPT ? Optional.of(text()) : maybe(this::text));
  }

  private Collaboration collaboration() {
    return new Collaboration(
        text(),
        some(() -> oneOf(Arrays.asList(CooperationForm.values()))),
        maybe(() -> Year.of(1000 + random.nextInt(2000))),
        some(this::member),
        some(() -> oneOf(Arrays.asList(Sector.values()))),
        some(() -> oneOf(Arrays.asList(PreparednessTask.values()))));
  }

  private Member member() {
    String digits = oneOf(MunicipalityNumber.COUNTIES) + random.nextInt(10) + random.nextInt(10);
    return new Member(new MunicipalityNumber(digits), maybe(this::text));
  }

  private Map<String, Answer> answers() {
    Map<String, Answer> answers = new LinkedHashMap<>();
    List<Item> items = checklist.items();
    for (int count = random.nextInt(5); count > 0; count--) {
      Item item = oneOf(items);
      answers.put(item.id(), answer(item));
    }
    return answers;
  }

  Answer answer(Item item) {
    Status status = oneOf(Arrays.asList(Status.values()));
    if (status == Status.NOT_APPLICABLE && !item.notApplicableAllowed()) {
      return Answer.of(Status.MISSING);
    }
    return new Answer(
        status,
        maybe(this::text),
        status == Status.NOT_APPLICABLE ? Optional.of(text()) : maybe(this::text),
        some(() -> new Evidence(text(), maybe(this::date), maybe(this::text))),
        maybe(this::action),
        some(this::voice),
        maybe(() -> oneOf(Arrays.asList(Disagreement.values()))));
  }

  private Voice voice() {
    return new Voice(
        maybe(this::respondent).orElse(Respondent.UNNAMED),
        oneOf(Arrays.asList(Status.values())),
        maybe(this::text),
        maybe(this::text),
        some(() -> new Evidence(text(), maybe(this::date), maybe(this::text))),
        maybe(this::action));
  }

  private Action action() {
    return new Action(text(), maybe(this::text), maybe(this::date));
  }

  private Respondent respondent() {
    return new Respondent(
        Optional.of(member().number()),
        maybe(() -> oneOf(Arrays.asList(RespondentLevel.values()))),
        maybe(this::text));
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(100) == 0 ? 3000 : 1 + random.nextInt(6);
    for (int piece = 0; piece < pieces; piece++) {
      text.append(oneOf(PIECES));
    }
    return text.toString().isBlank() ? text + "x" : text.toString();
  }

  private LocalDate date() {
    return LocalDate.of(2000, 1, 1).plusDays(random.nextInt(20_000));
  }

  private <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }

  private <T> List<T> some(Supplier<T> element) {
    return new ArrayList<>(Stream.generate(element).limit(random.nextInt(3)).toList());
  }
}
