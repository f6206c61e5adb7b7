package no.samarbeidssjekk.yaml;

import no.samarbeidssjekk.assessment.RespondentLevel;
import org.jspecify.annotations.Nullable;

/** Whose answers a file holds, as it stands there. */
record RespondentDocument(
    @MunicipalityDigits @Nullable String member,
    @OneOf(value = RespondentLevel.class, message = "respondent-level-unknown")
        @Nullable String level,
    @FreeText @Nullable String role) {}
