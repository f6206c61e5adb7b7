package no.samarbeidssjekk.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldNamesTest {

  private static final List<String> ALL =
      Stream.of(
              AssessmentDocument.class,
              CollaborationDocument.class,
              CollaborationDocument.Member.class,
              AnswerDocument.class,
              AnswerDocument.Evidence.class,
              AnswerDocument.Action.class)
          .flatMap(type -> Arrays.stream(type.getRecordComponents()))
          .map(component -> component.getName())
          .distinct()
          .toList();

  @ParameterizedTest
  @CsvSource({
    "tiltak,action",
    "svar,answers",
    "samarbeid,collaboration",
    "merknad,note",
    "Status,status",
    "dokumentasjon,evidence",
    "begrunnelse,reason",
    "grunngjeving,reason",
    "ansvarlig,owner",
    "frist,due",
    "navn,name",
    "namn,name",
    "dato,date",
    "mål,target",
    "MAAL,target",
    "målnivå,target",
    "medlemmer,members",
    "deltakere,members",
    "oppgaver,tasks",
    "oppgåver,tasks",
    "sektorer,sectors",
    "form,forms",
    "samarbeidsformer,forms",
    "sjekkliste,checklist",
    "sjekklista,checklist",
    "dokumentasjn,evidence",
    "anwsers,answers",
    "colaboration,collaboration",
    "resaon,reason",
    "statsu,status",
    "deu,due",
    "notat,note",
    "bevis,evidence",
    "begrunning,reason",
    "ansvar,owner"
  })
  void aNorwegianOrMisspeltWordMeansTheField(String word, String name) {
    assertThat(FieldNames.meant(word, ALL)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource({
    "tillegg,supplement",
    "versjoner,versions",
    "formål,purpose",
    "legg til,add",
    "endre,change",
    "utelat,leaveOut"
  })
  void aNorwegianWordMeansTheFieldOfASupplement(String word, String name) {
    assertThat(FieldNames.meant(word, namesIn(SupplementDocument.class))).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource({"kilde,source", "nivåer,levels", "dimensjoner,dimensions", "prøver,cases"})
  void aNorwegianWordMeansTheFieldOfAChecklist(String word, String name) {
    assertThat(FieldNames.meant(word, namesIn(ChecklistDocument.class))).containsExactly(name);
  }

  private static List<String> namesIn(Class<? extends Record> group) {
    return Arrays.stream(group.getRecordComponents())
        .map(component -> component.getName())
        .toList();
  }

  @Test
  void onlyFieldsOfThePlaceAreMeant() {
    assertThat(FieldNames.meant("navn", List.of("status", "reason"))).isEmpty();
    assertThat(FieldNames.meant("banan", ALL)).isEmpty();
  }
}
