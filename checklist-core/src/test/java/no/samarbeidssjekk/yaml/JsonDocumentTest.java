package no.samarbeidssjekk.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonDocumentTest {

  private static final String YAML =
      """
      checklist: veien-til-samarbeid@2025.1
      collaboration:
        name: Fosen 😀
        established: 1987
        members: [{number: "0301", name: Oslo}]
      date: 2025-03-21
      target: viderekommen
      answers:
        RB-03: på plass
        ST-04:
          status: delvis
          evidence: [{title: "Håndbok «A», b: c", date: 2024-05-02, link: "https://example.no/a"}]
      """;

  private static final String JSON =
      """
      {
        "checklist": "veien-til-samarbeid@2025.1",
        "collaboration": {
          "name": "Fosen \\ud83d\\ude00",
          "established": 1987,
          "members": [{"number": "0301", "name": "Oslo"}]
        },
        "date": "2025-03-21",
        "target": "viderekommen",
        "note": null,
        "answers": {
          "RB-03": "på plass",
          "ST-04": {
            "status": "delvis",
            "evidence": [
              {"title": "Håndbok «A», b: c", "date": "2024-05-02", "link": "https:\\/\\/example.no\\/a"}
            ]
          }
        }
      }
      """;

  @Test
  void jsonReadsTheSameAsYaml() {
    assertThat(Documents.assessment(JSON)).isEqualTo(Documents.assessment(YAML));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\t", "    ", ""})
  void theIndentationOfJsonDoesNotMatter(String indentation) {
    assertThat(Documents.assessment(JSON.replace("  ", indentation)))
        .isEqualTo(Documents.assessment(YAML));
  }

  @Test
  void tabsBetweenTheValuesOfJsonDoNotMatter() {
    assertThat(Documents.assessment("\uFEFF\n\t" + JSON.replace("\": ", "\"\t:\t")))
        .isEqualTo(Documents.assessment(YAML));
  }

  @Test
  void jsonOnOneLineReadsTheSame() {
    assertThat(Documents.assessment(JSON.replace("\n", ""))).isEqualTo(Documents.assessment(YAML));
  }

  @Test
  void whatIsAlmostJsonIsReadAsYaml() {
    assertThat(
            Documents.assessment(
                "{checklist: veien-til-samarbeid, collaboration: {name: F},\n"
                    + "date: 2025-03-21, # i dag\nanswers: {RB-03: på plass,},}"))
        .isEqualTo(
            Documents.assessment(
                "checklist: veien-til-samarbeid\ncollaboration: {name: F}\ndate: 2025-03-21\n"
                    + "answers: {RB-03: på plass}"));
  }
}
