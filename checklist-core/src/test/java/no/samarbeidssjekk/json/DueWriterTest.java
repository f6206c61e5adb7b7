package no.samarbeidssjekk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samarbeidssjekk.assessment.Action;
import no.samarbeidssjekk.assessment.Answer;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.freshness.FreshnessAnalysis;
import no.samarbeidssjekk.freshness.Keeping;
import org.junit.jupiter.api.Test;

class DueWriterTest {

  @Test
  void deadlinesAndWhatTheLevelRestsOnAreWrittenForPrograms() throws IOException {
    FreshnessAnalysis freshness =
        Keeping.nothing()
            .with("A-1", 1, "P1Y", Keeping.answer(Status.IN_PLACE, "2024-03-01"))
            .with("A-2", 1, "P1Y", Keeping.answer(Status.IN_PLACE))
            .with("A-3", 2, "P1Y", Keeping.answer(Status.PARTIAL, "2025-09-15"))
            .with("A-4", 2, "", planned(Optional.of("styreleder"), "2026-07-31"))
            .with("A-5", 2, "", planned(Optional.empty(), "2026-08-01"))
            .on("2026-08-01");

    assertThat(written(List.of(freshness)))
        .isEqualTo(
            """
            {
              "format": "samarbeidssjekk-due/1",
              "asOf": "2026-08-01",
              "collaborations": [
                {
                  "name": "Fosenregionen",
                  "levelRestsOnLapsed": {
                    "level": "level-1",
                    "items": [
                      "A-1"
                    ]
                  },
                  "deadlines": [
                    {
                      "kind": "renewal",
                      "item": "A-1",
                      "date": "2025-03-01",
                      "state": "lapsed",
                      "newestEvidence": "2024-03-01",
                      "period": "P1Y"
                    },
                    {
                      "kind": "action",
                      "item": "A-4",
                      "date": "2026-07-31",
                      "state": "overdue",
                      "action": "Lage plan",
                      "owner": "styreleder"
                    },
                    {
                      "kind": "action",
                      "item": "A-5",
                      "date": "2026-08-01",
                      "state": "due",
                      "action": "Lage plan",
                      "owner": null
                    },
                    {
                      "kind": "renewal",
                      "item": "A-3",
                      "date": "2026-09-15",
                      "state": "due",
                      "newestEvidence": "2025-09-15",
                      "period": "P1Y"
                    }
                  ],
                  "undated": [
                    "A-2"
                  ]
                }
              ]
            }
            """);
  }

  @Test
  void aLevelThatRestsOnNothingLapsedIsNull() throws IOException {
    assertThat(written(List.of(Keeping.nothing().on("2026-08-01"))))
        .contains("\"levelRestsOnLapsed\": null", "\"deadlines\": []", "\"undated\": []");
  }

  private static String written(List<FreshnessAnalysis> cooperations) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new DueWriter().write(LocalDate.of(2026, 8, 1), cooperations, bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static Answer planned(Optional<String> owner, String due) {
    return Answer.of(Status.MISSING)
        .withAction(Optional.of(new Action("Lage plan", owner, Optional.of(LocalDate.parse(due)))));
  }
}
