package no.samarbeidssjekk.yaml;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An assessment as it stands in a file: texts as typed, each of which may be absent. */
record AssessmentDocument(
    @Required @Nullable String checklist,
    @Nullable List<@Required @Nullable String> supplements,
    @Required @Valid @Nullable CollaborationDocument collaboration,
    @Required @IsoDate @Nullable String date,
    @Nullable String target,
    @Valid @Nullable MarkingDocument marking,
    @Valid @Nullable RespondentDocument respondent,
    @Valid @Nullable EffectDocument effect,
    @FreeText @Nullable String note,
    @Required @Nullable Map<String, @Required @Valid @Nullable AnswerDocument> answers) {}
