package no.samarbeidssjekk.yaml;

import jakarta.validation.Valid;
import java.util.List;
import no.samarbeidssjekk.assessment.Disagreement;
import no.samarbeidssjekk.assessment.RespondentLevel;
import no.samarbeidssjekk.assessment.Status;
import org.jspecify.annotations.Nullable;

/** An answer as it stands in a file. */
@ShortForm("status")
record AnswerDocument(
    @Required @OneOf(value = Status.class, message = "status-unknown") @Nullable String status,
    @FreeText @Nullable String note,
    @FreeText @Nullable String reason,
    @Nullable List<@Required @Valid @Nullable Evidence> evidence,
    @Valid @Nullable Action action,
    @Nullable List<@Required @Valid @Nullable Voice> voices,
    @OneOf(value = Disagreement.class, message = "disagreement-unknown")
        @Nullable String disagreement) {

  record Evidence(
      @FreeText @Required @Nullable String title,
      @IsoDate @Nullable String date,
      @FreeText @Nullable String link) {}

  record Action(
      @FreeText @Required @Nullable String text,
      @FreeText @Nullable String owner,
      @IsoDate @Nullable String due) {}

  record Voice(
      @MunicipalityDigits @Nullable String member,
      @OneOf(value = RespondentLevel.class, message = "respondent-level-unknown")
          @Nullable String level,
      @FreeText @Nullable String role,
      @Required @OneOf(value = Status.class, message = "status-unknown") @Nullable String status,
      @FreeText @Nullable String note,
      @FreeText @Nullable String reason,
      @Nullable List<@Required @Valid @Nullable Evidence> evidence,
      @Valid @Nullable Action action) {}
}
