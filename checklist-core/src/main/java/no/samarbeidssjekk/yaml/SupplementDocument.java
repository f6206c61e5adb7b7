package no.samarbeidssjekk.yaml;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;
import no.samarbeidssjekk.yaml.ChecklistDocument.Help;
import no.samarbeidssjekk.yaml.ChecklistDocument.Text;
import no.samarbeidssjekk.yaml.ChecklistDocument.Validity;
import org.jspecify.annotations.Nullable;

/** A supplement as it stands in a file. */
record SupplementDocument(
    @Required @Pattern(regexp = ChecklistDocument.ID, message = "id-invalid")
        @Nullable String supplement,
    @Required @Nullable String version,
    @Required @Valid @Nullable Text title,
    @Required @Valid @Nullable Text purpose,
    @Required @Nullable String checklist,
    @Valid @Nullable Versions versions,
    @Nullable List<@Required @Valid @Nullable Addition> add,
    @Nullable Map<String, @Required @Valid @Nullable Replacement> change,
    @Nullable Map<String, @Required(message = "left-out-unexplained") @Valid @Nullable Text>
        leaveOut) {

  record Versions(
      @ComparableVersion @Nullable String from, @ComparableVersion @Nullable String before) {}

  record Addition(
      @Required @Pattern(regexp = ChecklistDocument.ID, message = "id-invalid") @Nullable String id,
      @Required @Nullable String dimension,
      @Required @Nullable String level,
      @Nullable String before,
      @Nullable String after,
      @Required @Valid @Nullable Text text,
      @Required @Pattern(regexp = "true|false", message = "value-true-or-false")
          @Nullable String notApplicableAllowed,
      @Valid @Nullable Help help,
      @Nullable List<@Required @Valid @Nullable Text> references,
      @Valid @Nullable Validity validity) {}

  /** What may be replaced, and what people may try to replace but must not. */
  record Replacement(
      @Valid @Nullable Help help,
      @Valid @Nullable Validity validity,
      @Pattern(regexp = "true|false", message = "value-true-or-false")
          @Nullable String notApplicableAllowed,
      @Required @Valid @Nullable Text reason,
      @Null(message = "item-meaning-changed") @Nullable Text text,
      @Null(message = "item-meaning-changed") @Nullable String level) {}
}
