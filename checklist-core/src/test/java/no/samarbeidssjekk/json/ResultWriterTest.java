package no.samarbeidssjekk.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samarbeidssjekk.assessment.Answer;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.assessment.Collaboration;
import no.samarbeidssjekk.assessment.CooperationForm;
import no.samarbeidssjekk.assessment.EditionReference;
import no.samarbeidssjekk.assessment.Member;
import no.samarbeidssjekk.assessment.MunicipalityNumber;
import no.samarbeidssjekk.assessment.Respondent;
import no.samarbeidssjekk.assessment.Sector;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Dimension;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.checklist.Level;
import no.samarbeidssjekk.checklist.Rights;
import no.samarbeidssjekk.checklist.Source;
import no.samarbeidssjekk.gap.GapAnalysis;
import no.samarbeidssjekk.language.LocalizedText;
import org.junit.jupiter.api.Test;

/** The published form of a result: every field, its name, its place and its value. */
class ResultWriterTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final LocalDate DAY = LocalDate.of(2025, 3, 21);
  private static final LocalizedText TEXT = LocalizedText.ofBokmal("Tekst");
  private static final Level BASIC = level("grunnleggende");
  private static final Level INTERMEDIATE = level("viderekommen");
  private static final Level ADVANCED = level("avansert");

  private static final String RESULT =
      """
      { "format": "samarbeidssjekk-result/1",
        "checklist": {"id": "veien-til-samarbeid", "version": "2025.1"},
        "collaboration": {"name": "Fosenregionen", "members": ["5054", "5020"], "forms": ["host-municipality"], "sectors": ["roads"]},
        "date": "2025-03-21", "target": "viderekommen",
        "overall": {
          "reached": null, "reachedAtBest": "grunnleggende",
          "levels": [
            {"level": "grunnleggende", "items": 2, "applicable": 2, "inPlace": 1, "partial": 0, "missing": 0, "unknown": 0, "notAssessed": 1,
             "notApplicable": 0, "earned": 2, "attainable": 4, "percent": 50, "percentAtBest": 100, "reached": false},
            {"level": "viderekommen", "items": 6, "applicable": 5, "inPlace": 2, "partial": 1, "missing": 1, "unknown": 0, "notAssessed": 1,
             "notApplicable": 1, "earned": 5, "attainable": 10, "percent": 50, "percentAtBest": 70, "reached": false},
            {"level": "avansert", "items": 7, "applicable": 6, "inPlace": 2, "partial": 1, "missing": 1, "unknown": 1, "notAssessed": 1,
             "notApplicable": 1, "earned": 5, "attainable": 12, "percent": 41, "percentAtBest": 75, "reached": false}
          ]},
        "dimensions": [
          {"id": "RB", "reached": null, "reachedAtBest": "avansert", "levels": [
            {"level": "grunnleggende", "items": 1, "applicable": 1, "inPlace": 0, "partial": 0, "missing": 0, "unknown": 0, "notAssessed": 1,
             "notApplicable": 0, "earned": 0, "attainable": 2, "percent": 0, "percentAtBest": 100, "reached": false},
            {"level": "viderekommen", "items": 2, "applicable": 2, "inPlace": 1, "partial": 0, "missing": 0, "unknown": 0, "notAssessed": 1,
             "notApplicable": 0, "earned": 2, "attainable": 4, "percent": 50, "percentAtBest": 100, "reached": false},
            {"level": "avansert", "items": 3, "applicable": 3, "inPlace": 1, "partial": 0, "missing": 0, "unknown": 1, "notAssessed": 1,
             "notApplicable": 0, "earned": 2, "attainable": 6, "percent": 33, "percentAtBest": 100, "reached": false}
          ]},
          {"id": "ST", "reached": "grunnleggende", "reachedAtBest": "grunnleggende", "levels": [
            {"level": "grunnleggende", "items": 1, "applicable": 1, "inPlace": 1, "partial": 0, "missing": 0, "unknown": 0, "notAssessed": 0,
             "notApplicable": 0, "earned": 2, "attainable": 2, "percent": 100, "percentAtBest": 100, "reached": true},
            {"level": "viderekommen", "items": 3, "applicable": 3, "inPlace": 1, "partial": 1, "missing": 1, "unknown": 0, "notAssessed": 0,
             "notApplicable": 0, "earned": 3, "attainable": 6, "percent": 50, "percentAtBest": 50, "reached": false},
            {"level": "avansert", "items": 3, "applicable": 3, "inPlace": 1, "partial": 1, "missing": 1, "unknown": 0, "notAssessed": 0,
             "notApplicable": 0, "earned": 3, "attainable": 6, "percent": 50, "percentAtBest": 50, "reached": false}
          ]},
          {"id": "KV", "reached": null, "reachedAtBest": null, "levels": [
            {"level": "grunnleggende", "items": 0, "applicable": 0, "inPlace": 0, "partial": 0, "missing": 0, "unknown": 0, "notAssessed": 0,
             "notApplicable": 0, "earned": 0, "attainable": 0, "percent": null, "percentAtBest": null, "reached": null},
            {"level": "viderekommen", "items": 1, "applicable": 0, "inPlace": 0, "partial": 0, "missing": 0, "unknown": 0, "notAssessed": 0,
             "notApplicable": 1, "earned": 0, "attainable": 0, "percent": null, "percentAtBest": null, "reached": null},
            {"level": "avansert", "items": 1, "applicable": 0, "inPlace": 0, "partial": 0, "missing": 0, "unknown": 0, "notAssessed": 0,
             "notApplicable": 1, "earned": 0, "attainable": 0, "percent": null, "percentAtBest": null, "reached": null}
          ]}
        ],
        "staircase": [
          {"level": "grunnleggende", "remaining": ["RB-01"]},
          {"level": "viderekommen", "remaining": ["ST-04", "ST-03"]}
        ],
        "gaps": [
          {"item": "RB-01", "dimension": "RB", "level": "grunnleggende", "status": "not-assessed"},
          {"item": "ST-04", "dimension": "ST", "level": "viderekommen", "status": "missing"},
          {"item": "ST-03", "dimension": "ST", "level": "viderekommen", "status": "partial"}
        ],
        "access": "open",
        "statuses": {"RB-01": "not-assessed", "RB-03": "in-place", "RB-06": "unknown",
          "ST-01": "in-place", "ST-03": "partial", "ST-04": "missing", "KV-04": "not-applicable"}
      }
      """;

  @Test
  void aResultHasThePublishedFieldsInTheirOrder() throws IOException {
    assertThat(compact(written("Fosenregionen"))).isEqualTo(compact(RESULT));
  }

  @Test
  void severalResultsAreAnArrayInTheOrderGiven() throws IOException {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    new ResultWriter().writeAll(List.of(result("Osen"), result("Fosenregionen")), stream);
    assertThat(compact(stream.toString(StandardCharsets.UTF_8)))
        .isEqualTo("[" + compact(written("Osen")) + "," + compact(written("Fosenregionen")) + "]");
  }

  @Test
  void furtherFieldsFollowThePublishedOnes() throws IOException {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    new ResultWriter().write(result("Fosenregionen"), Map.of("more", List.of(1, true)), stream);
    assertThat(compact(stream.toString(StandardCharsets.UTF_8)))
        .isEqualTo(compact(RESULT).replaceFirst("}$", ",\"more\":[1,true]}"));
  }

  @Test
  void theTextEndsWithOneNewlineAndIsUtf8() throws IOException {
    assertThat(written("Åfjord – «Ørland»"))
        .startsWith("{\n  \"format\": ")
        .contains("\"name\": \"Åfjord – «Ørland»\"")
        .endsWith("  }\n}\n");
  }

  @Test
  void aLineIsTheSameResultOnOneLine() throws IOException {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    new ResultWriter().writeLine(result("Fosenregionen"), stream);
    assertThat(stream.toString(StandardCharsets.UTF_8)).isEqualTo(compact(RESULT) + "\n");
  }

  @Test
  void theAnswersOfOneRespondentSaySo() throws IOException {
    GapAnalysis result = result("Fosenregionen");
    GapAnalysis ofOne =
        GapAnalysis.of(
            result.checklist(),
            result.assessment().withRespondent(Optional.of(Respondent.UNNAMED)));
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    new ResultWriter().writeLine(ofOne, stream);
    assertThat(stream.toString(StandardCharsets.UTF_8)).contains("},\"oneVoice\":true,\"date\":");
  }

  private static String written(String name) throws IOException {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    new ResultWriter().write(result(name), stream);
    return stream.toString(StandardCharsets.UTF_8);
  }

  private static String compact(String json) throws JsonProcessingException {
    return JSON.readTree(json).toString();
  }

  private static GapAnalysis result(String name) {
    Checklist checklist =
        new Checklist(
            "veien-til-samarbeid",
            "2025.1",
            TEXT,
            new Source(
                TEXT,
                TEXT,
                DAY,
                Optional.of("5.6"),
                new Rights(TEXT, Optional.of(TEXT), Set.of()),
                List.of()),
            List.of(BASIC, INTERMEDIATE, ADVANCED),
            List.of(
                dimension(
                    "RB",
                    item("RB-01", BASIC),
                    item("RB-03", INTERMEDIATE),
                    item("RB-06", ADVANCED)),
                dimension(
                    "ST",
                    item("ST-01", BASIC),
                    item("ST-03", INTERMEDIATE),
                    item("ST-04", INTERMEDIATE)),
                dimension("KV", item("KV-04", INTERMEDIATE))));
    Assessment assessment =
        new Assessment(
            new EditionReference("veien-til-samarbeid", Optional.empty()),
            new Collaboration(
                name,
                List.of(CooperationForm.HOST_MUNICIPALITY),
                Optional.empty(),
                List.of(member("5054"), member("5020")),
                List.of(Sector.ROADS),
                List.of()),
            DAY,
            Optional.of(INTERMEDIATE),
            Optional.empty(),
            Map.of(
                "RB-03", Answer.of(Status.IN_PLACE),
                "RB-06", Answer.of(Status.UNKNOWN),
                "ST-01", Answer.of(Status.IN_PLACE),
                "ST-03", Answer.of(Status.PARTIAL),
                "ST-04", Answer.of(Status.MISSING),
                "KV-04", Answer.notApplicable("Ingen operativ oppgave i samarbeidet")));
    return GapAnalysis.of(checklist, assessment);
  }

  private static Level level(String id) {
    return new Level(id, TEXT, TEXT, List.of());
  }

  private static Dimension dimension(String id, Item... items) {
    return new Dimension(id, TEXT, Optional.empty(), Arrays.asList(items));
  }

  private static Item item(String id, Level level) {
    return new Item(id, level, TEXT, true, Optional.empty(), List.of());
  }

  private static Member member(String number) {
    return new Member(new MunicipalityNumber(number), Optional.empty());
  }
}
