package no.samarbeidssjekk.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import no.samarbeidssjekk.assessment.Answer;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.assessment.Collaboration;
import no.samarbeidssjekk.assessment.CooperationForm;
import no.samarbeidssjekk.assessment.PreparednessTask;
import no.samarbeidssjekk.assessment.Sector;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.checklist.Level;
import no.samarbeidssjekk.language.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForgivingSpellingTest {

  static final List<Function<String, String>> MANNERS =
      List.of(
          Function.identity(),
          word -> word.toUpperCase(Locale.ROOT),
          word -> word.replace(' ', '-'),
          word -> word.replace(' ', '_'),
          word -> word.replace("-", " "),
          word -> word.replace(" ", ""),
          word -> "  " + word.replace(" ", "   ") + " ",
          word -> word.replace(' ', '\u00A0'),
          word -> word.replace('’', '\''),
          word -> word.replace("å", "aa").replace("ø", "oe").replace("æ", "ae"),
          word -> word.replace("å", "a").replace("ø", "o").replace("æ", "ae"),
          word -> Normalizer.normalize(word, Normalizer.Form.NFD));

  static Stream<Status> statuses() {
    return Stream.of(Status.values());
  }

  @ParameterizedTest
  @MethodSource("statuses")
  void aStatusIsReadInEveryLanguageAndManner(Status status) {
    inEveryManner(status, word -> answer("{status: \"" + word + "\", reason: x}").status(), status);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          på plass,      in-place
          PÅ PLASS,      in-place
          paa plass,     in-place
          pa plass,      in-place
          på-plass,      in-place
          in-place,      in-place
          in place,      in-place
          manglar,       missing
          Missing,       missing
          not-assessed,  not-assessed
          ikkje vurdert, not-assessed
          don't know,    unknown
          dont know,     unknown
          veit ikkje,    unknown
          """)
  void aStatusMayBeWrittenLikeThis(String typed, String code) {
    assertThat(answer(typed).status().code()).isEqualTo(code);
  }

  @Test
  void collaborationWordsAreReadInEveryLanguageAndManner() {
    for (CooperationForm form : CooperationForm.values()) {
      inEveryManner(form, word -> collaboration("forms", word).forms(), List.of(form));
    }
    for (Sector sector : Sector.values()) {
      inEveryManner(sector, word -> collaboration("sectors", word).sectors(), List.of(sector));
    }
    for (PreparednessTask task : PreparednessTask.values()) {
      inEveryManner(task, word -> collaboration("tasks", word).tasks(), List.of(task));
    }
  }

  @Test
  void aLevelIsReadInEveryLanguageAndMannerAndByItsAlias() {
    for (Level level : Documents.CHECKLIST.levels()) {
      inEveryManner(
          level,
          word ->
              Documents.assessmentWith("answers: {}\ntarget: \"" + word + "\"")
                  .target()
                  .orElseThrow(),
          level);
    }
    assertThat(Documents.assessmentWith("answers: {}\ntarget: Komplett").target())
        .map(Level::id)
        .contains("avansert");
  }

  @ParameterizedTest
  @ValueSource(strings = {"RB-03", "rb-03", "Rb-03", "\" rb-03 \""})
  void anItemMayBeNamedInAnyCase(String typed) {
    assertThat(Documents.assessmentWith("answers: {" + typed + ": delvis}").answers())
        .containsExactlyEntriesOf(Map.of("RB-03", Answer.of(Status.PARTIAL)));
  }

  @Test
  void theShortAndTheLongFormOfAnAnswerAreTheSame() {
    assertThat(answer("{status: på plass}")).isEqualTo(answer("på plass"));
    assertThat(collaboration("members", "{number: \"5054\"}"))
        .isEqualTo(collaboration("members", "5054"));
  }

  @Test
  void anUnquotedMunicipalityNumberKeepsItsZero() {
    assertThat(collaboration("members", "{number: 0301}").members())
        .extracting(member -> member.number().digits())
        .containsExactly("0301");
  }

  @Test
  void wordsThatOtherReadersTakeForBooleansAreTexts() {
    Assessment assessment =
        Documents.assessment(
            "checklist: veien-til-samarbeid\ncollaboration: {name: no, established: \"1987\"}\n"
                + "date: \"2025-03-21\"\nnote: yes\nanswers: {RB-03: {status: delvis, note: off}}");

    assertThat(assessment.collaboration().name()).isEqualTo("no");
    assertThat(assessment.collaboration().established()).contains(Year.of(1987));
    assertThat(assessment.note()).contains("yes");
    assertThat(Optional.ofNullable(assessment.answers().get("RB-03")).flatMap(Answer::note))
        .contains("off");
  }

  @Test
  void blankOptionalTextsAreAbsent() {
    assertThat(
            Documents.assessmentWith(
                "note: \" \"\ntarget: \"\"\nanswers: {RB-03: {status: delvis, note: , reason: ~}}"))
        .isEqualTo(Documents.assessmentWith("answers: {RB-03: delvis}"));
  }

  @Test
  void aByteOrderMarkAndWindowsLineEndsDoNotMatter() {
    String text =
        """
        checklist: veien-til-samarbeid
        collaboration:
          name: Fosen
        date: 2025-03-21
        note: |
          a
          b
        answers:
          RB-03: på plass
        """;

    assertThat(Documents.assessment("\uFEFF" + text)).isEqualTo(Documents.assessment(text));
    assertThat(Documents.assessment(text.replace("\n", "\r\n")))
        .isEqualTo(Documents.assessment(text));
  }

  @Test
  void positionsDoNotDependOnAByteOrderMarkOrLineEnds() {
    String text = "checklist: veien-til-samarbeid\ndate: nå\n";
    for (String variant : List.of(text, "\uFEFF" + text, text.replace("\n", "\r\n"))) {
      assertThat(Documents.assessmentProblems("f", variant.getBytes(StandardCharsets.UTF_8)))
          .extracting(problem -> problem.position().toString())
          .containsExactly("1:1", "1:1", "2:7");
    }
  }

  private static void inEveryManner(Term term, Function<String, Object> read, Object expected) {
    for (String word : term.words()) {
      for (Function<String, String> manner : MANNERS) {
        String typed = manner.apply(word);
        assertThat(read.apply(typed)).as(typed).isEqualTo(expected);
      }
    }
  }

  private static Answer answer(String yaml) {
    Assessment assessment = Documents.assessmentWith("answers: {KV-04: " + yaml + "}");
    return assessment.answer(Documents.CHECKLIST.item("KV-04").orElseThrow());
  }

  private static Collaboration collaboration(String list, String element) {
    String value = element.startsWith("{") ? element : '"' + element + '"';
    return Documents.assessment(
            "checklist: veien-til-samarbeid\ndate: 2025-03-21\nanswers: {}\ncollaboration: {name: F, "
                + list
                + ": ["
                + value
                + "]}")
        .collaboration();
  }
}
