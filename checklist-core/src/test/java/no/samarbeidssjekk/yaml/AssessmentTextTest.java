package no.samarbeidssjekk.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samarbeidssjekk.assessment.Action;
import no.samarbeidssjekk.assessment.Answer;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.assessment.Collaboration;
import no.samarbeidssjekk.assessment.CooperationForm;
import no.samarbeidssjekk.assessment.Member;
import no.samarbeidssjekk.assessment.MunicipalityNumber;
import no.samarbeidssjekk.assessment.Respondent;
import no.samarbeidssjekk.assessment.RespondentLevel;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.language.Language;
import org.junit.jupiter.api.Test;

class AssessmentTextTest {

  private static final String FILE =
      """
      # Utfylt på møtet 3. mars
      checklist: veien-til-samarbeid
      collaboration: {name: Prøve}   # foreløpig navn
      date: 2025-03-21
      answers:

        # Her er vi uenige
        RB-01: ikke vurdert  # spør rådmannen
        ST-04:   # gammel håndbok
          note: |
            To
            linjer

          # status må sjekkes
          status: "delvis"   # se over
          evidence:
            # i arkivet
            - {title: Håndbok, date: 2024-05-02}
        KV-04: {status: ikke relevant, reason: Ingen operativ oppgave}
      # slutt
      """;

  @Test
  void anAnswerTakesThePlaceOfTheWordAlone() throws IOException {
    assertThat(changed(FILE, "RB-01", Answer.of(Status.IN_PLACE)))
        .isEqualTo(FILE.replace("RB-01: ikke vurdert", "RB-01: på plass"));
  }

  @Test
  void aWordAloneBecomesAGroupAndKeepsItsComment() throws IOException {
    Answer answer =
        new Answer(
            Status.PARTIAL,
            Optional.of("Vedtatt i tre"),
            Optional.empty(),
            List.of(),
            Optional.of(
                new Action("Be de to siste", Optional.empty(), Optional.of(LocalDate.EPOCH))));

    assertThat(changed(FILE, "RB-01", answer))
        .isEqualTo(
            FILE.replace(
                "  RB-01: ikke vurdert  # spør rådmannen\n",
                """
                  RB-01:
                    status: delvis  # spør rådmannen
                    note: Vedtatt i tre
                    action:
                      text: Be de to siste
                      due: 1970-01-01
                """
                    .indent(0)));
  }

  @Test
  void oneFieldOfAGroupIsChangedAndTheOthersStandAsTheyWere() throws IOException {
    Answer before = Documents.assessment(bytes(FILE)).answer(item("ST-04"));

    assertThat(changed(FILE, "ST-04", with(before, Status.MISSING, before.note())))
        .isEqualTo(FILE.replace("status: \"delvis\"", "status: \"mangler\""));
    assertThat(changed(FILE, "ST-04", with(before, Status.PARTIAL, Optional.of("En"))))
        .isEqualTo(FILE.replace("note: |\n      To\n      linjer\n", "note: En\n"));
    assertThat(changed(FILE, "ST-04", with(before, Status.PARTIAL, Optional.empty())))
        .isEqualTo(FILE.replace("    note: |\n      To\n      linjer\n", ""));
  }

  @Test
  void commentsInWhatIsRemovedAreKept() throws IOException {
    assertThat(changed(FILE, "ST-04", Answer.of(Status.UNKNOWN)))
        .contains("# i arkivet", "# status må sjekkes", "status: \"vet ikke\"   # se over")
        .doesNotContain("Håndbok,", "linjer");
  }

  @Test
  void anAnswerInBracesStaysInBraces() throws IOException {
    assertThat(changed(FILE, "KV-04", Answer.of(Status.IN_PLACE)))
        .isEqualTo(
            FILE.replace(
                "{status: ikke relevant, reason: Ingen operativ oppgave}", "{status: på plass}"));
    Answer noted =
        new Answer(
            Status.NOT_APPLICABLE,
            Optional.of("a, b"),
            Optional.of("Ingen operativ oppgave"),
            List.of(),
            Optional.empty());
    assertThat(changed(FILE, "KV-04", noted))
        .isEqualTo(
            FILE.replace("{status: ikke relevant,", "{status: ikke relevant, note: \"a, b\","));
  }

  @Test
  void aNewAnswerStandsAfterThatOfTheItemBeforeIt() throws IOException {
    assertThat(changed(FILE, "RB-02", Answer.of(Status.IN_PLACE)))
        .isEqualTo(FILE.replace("# spør rådmannen\n", "# spør rådmannen\n  RB-02: på plass\n"));
    assertThat(changed(FILE, "KU-01", Answer.of(Status.IN_PLACE)))
        .isEqualTo(FILE.replace("oppgave}\n", "oppgave}\n  KU-01: på plass\n"));
  }

  @Test
  void theWordsAreThoseOfTheLanguage() throws IOException {
    AssessmentText text = text(FILE);

    assertThat(text.withAnswer(item("RB-01"), Answer.of(Status.UNKNOWN), Language.NYNORSK))
        .contains("RB-01: veit ikkje");
    assertThat(text.withTarget(Documents.CHECKLIST.levels().get(1), Language.ENGLISH))
        .contains("date: 2025-03-21\ntarget: intermediate\nanswers:");
  }

  @Test
  void aTargetThatIsThereIsReplaced() throws IOException {
    String file = FILE.replace("answers:", "target: avansert # enig?\nanswers:");

    assertThat(text(file).withTarget(Documents.CHECKLIST.levels().get(0), Language.BOKMAL))
        .isEqualTo(file.replace("target: avansert", "target: grunnleggende"));
  }

  @Test
  void aFileWithoutAnswersGetsItsFirst() throws IOException {
    String head = FILE.substring(0, FILE.indexOf("answers:"));

    assertThat(changed(head + "answers: {}", "RB-01", Answer.of(Status.IN_PLACE)))
        .endsWith("answers: \n  RB-01: på plass");
    assertThat(changed(head + "answers: {}  # ingen\n", "RB-01", Answer.of(Status.IN_PLACE)))
        .endsWith("answers: \n  RB-01: på plass  # ingen\n");
    assertThat(changed(head + "answers: { # a\n  # b\n}", "RB-01", Answer.of(Status.IN_PLACE)))
        .endsWith("answers: \n  # a\n  # b\n  RB-01: på plass");
    assertThat(changed(head + "answers:\n  RB-01: delvis", "RB-02", Answer.of(Status.MISSING)))
        .endsWith("answers:\n  RB-01: delvis\n  RB-02: mangler\n");
  }

  @Test
  void factsOfTheCooperationAreChangedWhereTheyStand() throws IOException {
    Collaboration collaboration =
        new Collaboration(
            "null",
            List.of(CooperationForm.POLITICAL_COUNCIL),
            Optional.empty(),
            List.of(new Member(new MunicipalityNumber("0301"), Optional.of("Oslo"))),
            List.of(),
            List.of());

    String changed = text(FILE).withCollaboration(collaboration, Language.BOKMAL);

    assertThat(Documents.assessment(bytes(changed)).collaboration()).isEqualTo(collaboration);
    assertThat(changed).contains("   # foreløpig navn\n");
  }

  @Test
  void whoAnswersIsWrittenAfterTheDate() throws IOException {
    Respondent respondent =
        new Respondent(
            Optional.of(new MunicipalityNumber("0301")),
            Optional.of(RespondentLevel.POLITICAL),
            Optional.of("ordfører"));

    String changed = text(FILE).withRespondent(Optional.of(respondent), Language.BOKMAL);

    assertThat(changed)
        .isEqualTo(
            FILE.replace(
                "date: 2025-03-21\n",
                """
                date: 2025-03-21
                respondent:
                  member: "0301"
                  level: politisk
                  role: ordfører
                """));
    assertThat(Documents.assessment(bytes(changed)).respondent()).contains(respondent);
    assertThat(text(changed).withRespondent(Optional.empty(), Language.BOKMAL)).isEqualTo(FILE);
  }

  @Test
  void aCommentAfterAnAnswerNeverBecomesAPartOfIt() throws IOException {
    String file =
        FILE.substring(0, FILE.indexOf("    note: |"))
            + """
                status: delvis
                action:
                  text: |
                    En
                    To
                  owner: rådgiver
                    # husk: rådgiveren slutter i mai
            """
                .indent(4)
                .replaceAll("(?m)^    (?= {12})", "");
    Answer before = Documents.assessment(bytes(file)).answer(item("ST-04"));
    Action action = before.action().orElseThrow();
    Answer after =
        before.withAction(
            Optional.of(new Action(action.text(), Optional.empty(), Optional.empty())));

    assertThat(changed(file, "ST-04", after)).contains("# husk: rådgiveren slutter i mai");
    assertThat(changed(file, "ST-04", before.withNote(Optional.of("En\n\nTo\n\n"))))
        .contains("note: \"En\\n\\nTo\\n\\n\"");
  }

  @Test
  void commentsInBracesAreKept() throws IOException {
    String file =
        FILE.replace(
            "{status: ikke relevant, reason: Ingen operativ oppgave}",
            "{status: delvis, action: {text: gjør # ring først\n      }}");
    Answer before = Documents.assessment(bytes(file)).answer(item("KV-04"));
    Answer after =
        before.withAction(
            Optional.of(new Action("Nytt", Optional.empty(), Optional.of(LocalDate.EPOCH))));

    assertThat(changed(file, "KV-04", after))
        .contains("action: {text: \"Nytt\", due: \"1970-01-01\"}", "# ring først");
  }

  @Test
  void jsonStaysJson() throws IOException {
    String file =
        """
        {
        \t"checklist": "veien-til-samarbeid",
        \t"collaboration": {"name": "A\\/S \\\\"},
        \t"date": "2025-03-21",
        \t"answers": {
        \t\t"RB-01": "delvis",
        \t\t"RB-02": {"reason": "b", "note": "a", "status": "vet ikke"}
        \t}
        }
        """;

    assertThat(changed(file, "RB-01", Answer.of(Status.IN_PLACE)))
        .isEqualTo(file.replace("\"delvis\"", "\"på plass\""));
    assertThat(changed(file, "RB-02", Answer.of(Status.MISSING)))
        .isEqualTo(
            file.replace(
                "\"reason\": \"b\", \"note\": \"a\", \"status\": \"vet ikke\"",
                "\"status\": \"mangler\""));
    assertThat(changed(file, "RB-03", Answer.of(Status.IN_PLACE)))
        .isEqualTo(file.replace("\"vet ikke\"}", "\"vet ikke\"}, \"RB-03\": \"på plass\""));
  }

  private static Answer with(Answer answer, Status status, Optional<String> note) {
    return new Answer(status, note, answer.reason(), answer.evidence(), answer.action());
  }

  /** The text with the answer, which is sure to be read back. */
  private static String changed(String file, String id, Answer answer) throws IOException {
    String changed = text(file).withAnswer(item(id), answer, Language.BOKMAL);
    assertThat(Documents.assessment(bytes(changed)).answers()).containsEntry(id, answer);
    return changed;
  }

  private static Item item(String id) {
    return Documents.CHECKLIST.item(id).orElseThrow();
  }

  private static AssessmentText text(String file) throws IOException {
    Assessment assessment = Documents.assessment(bytes(file));
    return new AssessmentText(file, assessment, Documents.CHECKLIST);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
