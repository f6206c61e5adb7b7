package no.samarbeidssjekk.yaml;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;
import no.samarbeidssjekk.assessment.Status;
import org.jspecify.annotations.Nullable;

/** A checklist as it stands in a file. */
record ChecklistDocument(
    @Required @Pattern(regexp = ChecklistDocument.ID, message = "id-invalid")
        @Nullable String checklist,
    @Required @Nullable String version,
    @Nullable List<@Required @Nullable String> earlierVersions,
    @Required @Valid @Nullable Text title,
    @Required @Valid @Nullable Source source,
    @NotEmpty(message = "value-missing") @Nullable List<@Required @Valid @Nullable Level> levels,
    @NotEmpty(message = "value-missing")
        @Nullable List<@Required @Valid @Nullable Dimension> dimensions,
    @Nullable List<@Required @Valid @Nullable Retired> retired,
    @Nullable List<@Required @Valid @Nullable Case> cases) {

  /** Letters, digits, hyphens, full stops and underscores, so that an id can stand anywhere. */
  static final String ID = "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]*";

  private static final String MEAN = "[1-4]([.][0-9]{1,2})?|5([.]00?)?";

  @ShortForm("nb")
  record Text(
      @FreeText @Required @Nullable String nb,
      @FreeText @Nullable String nn,
      @FreeText @Nullable String en) {}

  record Source(
      @Required @Valid @Nullable Text title,
      @Required @Valid @Nullable Text publisher,
      @Required @IsoDate @Nullable String date,
      @Nullable String chapter,
      @Required @Valid @Nullable Rights rights,
      @Nullable List<@Required @Valid @Nullable Text> cautions,
      @Valid @Nullable Survey survey) {}

  record Survey(
      @Required @Valid @Nullable Text description,
      @Required @Valid @Nullable Means national,
      @Nullable List<@Required @Valid @Nullable County> counties) {}

  record Means(
      @Required @Pattern(regexp = MEAN, message = "mean-invalid") @Nullable String prevention,
      @Required @Pattern(regexp = MEAN, message = "mean-invalid") @Nullable String handling) {}

  record County(
      @Required @Valid @Nullable Text name,
      @NotEmpty(message = "value-missing")
          @Nullable
              List<
                  @Required @Pattern(regexp = "[0-9]{2}", message = "county-invalid") @Nullable
                  String>
              codes,
      @Required @Valid @Nullable Means means) {}

  record Rights(
      @Required @Valid @Nullable Text notice,
      @Valid @Nullable Text disclaimer,
      @Nullable
          List<
              @Required @Pattern(regexp = "nb|nn|en", message = "language-unknown") @Nullable
              String>
          unofficialTranslations) {}

  record Level(
      @Required @Pattern(regexp = ID, message = "id-invalid") @Nullable String id,
      @Required @Valid @Nullable Text name,
      @Required @Valid @Nullable Text description,
      @Nullable List<@Required @Nullable String> aliases) {}

  record Dimension(
      @Required @Pattern(regexp = ID, message = "id-invalid") @Nullable String id,
      @Required @Valid @Nullable Text name,
      @Valid @Nullable Text description,
      @NotEmpty(message = "value-missing") @Nullable List<@Required @Valid @Nullable Item> items) {}

  record Item(
      @Required @Pattern(regexp = ID, message = "id-invalid") @Nullable String id,
      @Required @Nullable String level,
      @Required @Valid @Nullable Text text,
      @Required @Pattern(regexp = "true|false", message = "value-true-or-false")
          @Nullable String notApplicableAllowed,
      @Valid @Nullable Help help,
      @Nullable List<@Required @Valid @Nullable Text> references,
      @Valid @Nullable Validity validity,
      @Nullable String since,
      @Nullable List<@Required @Valid @Nullable Change> changes) {}

  record Change(@Required @Nullable String version, @Required @Valid @Nullable Text what) {}

  record Retired(
      @Required @Pattern(regexp = ID, message = "id-invalid") @Nullable String id,
      @Required @Valid @Nullable Text text,
      @Nullable String since,
      @Required @Nullable String version,
      @Required @Valid @Nullable Text reason,
      @Nullable String replacedBy) {}

  /** A reference case: answers, and what they are expected to give. */
  record Case(
      @FreeText @Required @Nullable String name,
      @Nullable
          Map<
              String,
              @Required @OneOf(value = Status.class, message = "status-unknown") @Nullable String>
          answers,
      @OneOf(value = Status.class, message = "status-unknown") @Nullable String otherwise,
      @Nullable String target,
      @Required @Valid @Nullable Expected expected) {}

  record Expected(
      @Nullable String reached,
      @Nullable String reachedAtBest,
      @Nullable
          Map<
              String,
              @Required
              @Pattern(regexp = "100|[0-9]{1,2}|[Ii]ngen|[Nn]one", message = "percent-invalid")
              @Nullable String>
          percent,
      @Nullable List<@Required @Nullable String> gaps) {}

  record Validity(
      @Required @IsoPeriod @Nullable String period, @Required @Valid @Nullable Text reason) {}

  record Help(
      @Required @Valid @Nullable Text why,
      @Required @Valid @Nullable Text inPlace,
      @Required @Valid @Nullable Text evidence) {}
}
