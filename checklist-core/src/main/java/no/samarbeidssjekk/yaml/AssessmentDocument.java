package no.samarbeidssjekk.yaml;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An assessment as it stands in a file: texts as typed, each of which may be absent. */
record AssessmentDocument(
    @NotBlank(message = "value-missing") @Nullable String checklist,
    @Required @Valid @Nullable CollaborationDocument collaboration,
    @NotBlank(message = "value-missing") @IsoDate @Nullable String date,
    @Nullable String target,
    @Nullable String note,
    @Required @Nullable Map<String, @Required @Valid @Nullable AnswerDocument> answers) {}
