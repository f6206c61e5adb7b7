package no.samarbeidssjekk.yaml;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import no.samarbeidssjekk.assessment.Status;
import org.jspecify.annotations.Nullable;

/** An answer as it stands in a file. */
@ShortForm("status")
record AnswerDocument(
    @NotBlank(message = "value-missing") @OneOf(value = Status.class, message = "status-unknown")
        @Nullable String status,
    @Nullable String note,
    @Nullable String reason,
    @Nullable List<@Required @Valid @Nullable Evidence> evidence,
    @Valid @Nullable Action action) {

  record Evidence(
      @NotBlank(message = "value-missing") @Nullable String title,
      @IsoDate @Nullable String date,
      @Nullable String link) {}

  record Action(
      @NotBlank(message = "value-missing") @Nullable String text,
      @Nullable String owner,
      @IsoDate @Nullable String due) {}
}
