package no.samarbeidssjekk.yaml;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import no.samarbeidssjekk.assessment.CooperationForm;
import no.samarbeidssjekk.assessment.PreparednessTask;
import no.samarbeidssjekk.assessment.Sector;
import org.jspecify.annotations.Nullable;

/** A cooperation as it stands in a file. */
record CollaborationDocument(
    @FreeText @Required @Nullable String name,
    @Nullable
        List<
            @Required @OneOf(value = CooperationForm.class, message = "form-unknown") @Nullable
            String>
        forms,
    @Pattern(regexp = "[12][0-9]{3}", message = "year-invalid") @Nullable String established,
    @Nullable List<@Required @Valid @Nullable Member> members,
    @Nullable
        List<@Required @OneOf(value = Sector.class, message = "sector-unknown") @Nullable String>
        sectors,
    @Nullable
        List<
            @Required @OneOf(value = PreparednessTask.class, message = "task-unknown") @Nullable
            String>
        tasks) {

  @ShortForm("number")
  record Member(
      @Required @MunicipalityDigits @Nullable String number, @FreeText @Nullable String name) {}
}
