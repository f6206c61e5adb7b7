package no.samarbeidssjekk.yaml;

import jakarta.validation.Valid;
import java.util.List;
import no.samarbeidssjekk.assessment.Status;
import org.jspecify.annotations.Nullable;

/** An answer as it stands in a file. */
@ShortForm("status")
record AnswerDocument(
    @Required @OneOf(value = Status.class, message = "status-unknown") @Nullable String status,
    @Nullable String note,
    @Nullable String reason,
    @Nullable List<@Required @Valid @Nullable Evidence> evidence,
    @Valid @Nullable Action action) {

  record Evidence(
      @Required @Nullable String title, @IsoDate @Nullable String date, @Nullable String link) {}

  record Action(
      @Required @Nullable String text, @Nullable String owner, @IsoDate @Nullable String due) {}
}
