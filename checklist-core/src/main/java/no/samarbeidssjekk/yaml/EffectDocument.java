package no.samarbeidssjekk.yaml;

import no.samarbeidssjekk.assessment.EffectRating;
import org.jspecify.annotations.Nullable;

/** How large an effect the cooperation has, as it stands in a file. */
record EffectDocument(
    @OneOf(value = EffectRating.class, message = "effect-unknown") @Nullable String prevention,
    @OneOf(value = EffectRating.class, message = "effect-unknown") @Nullable String handling) {}
