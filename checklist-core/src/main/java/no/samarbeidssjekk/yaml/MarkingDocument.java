package no.samarbeidssjekk.yaml;

import no.samarbeidssjekk.assessment.Access;
import org.jspecify.annotations.Nullable;

/** A marking as it stands in a file. */
@ShortForm("level")
record MarkingDocument(
    @Required @OneOf(value = Access.class, message = "marking-unknown") @Nullable String level,
    @FreeText @Nullable String basis) {}
