package no.samarbeidssjekk.yaml;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.samarbeidssjekk.checklist.Supplement;
import no.samarbeidssjekk.checklist.Supplement.Placement;
import no.samarbeidssjekk.checklist.Supplement.Side;
import no.samarbeidssjekk.checklist.VersionNumber;
import no.samarbeidssjekk.language.Spelling;
import org.jspecify.annotations.Nullable;

/** Makes a supplement of a document in which nothing is wrong. */
record SupplementConversion(SupplementDocument document) {

  Supplement convert() {
    return new Supplement(
        ChecklistConversion.id(document.supplement()),
        requireNonNull(document.version()),
        ChecklistConversion.text(document.title()),
        ChecklistConversion.text(document.purpose()),
        new Supplement.Target(
            ChecklistConversion.id(document.checklist()),
            bound(SupplementDocument.Versions::from),
            bound(SupplementDocument.Versions::before)),
        ChecklistConversion.list(document.add(), SupplementConversion::addition),
        byId(document.change(), SupplementConversion::replacement),
        byId(document.leaveOut(), ChecklistConversion::text));
  }

  private Optional<VersionNumber> bound(
      Function<SupplementDocument.Versions, @Nullable String> end) {
    return Optional.ofNullable(document.versions())
        .flatMap(versions -> Optional.ofNullable(end.apply(versions)))
        .map(VersionNumber::new);
  }

  private static Supplement.Addition addition(SupplementDocument.Addition addition) {
    return new Supplement.Addition(
        ChecklistConversion.id(addition.id()),
        ChecklistConversion.id(addition.dimension()),
        ChecklistConversion.id(addition.level()),
        placement(addition),
        ChecklistConversion.text(addition.text()),
        Boolean.parseBoolean(requireNonNull(addition.notApplicableAllowed())),
        Optional.ofNullable(addition.help()).map(ChecklistConversion::help),
        ChecklistConversion.list(addition.references(), ChecklistConversion::text),
        Optional.ofNullable(addition.validity()).map(ChecklistConversion::validity));
  }

  private static Optional<Placement> placement(SupplementDocument.Addition addition) {
    return Optional.ofNullable(addition.before())
        .map(item -> new Placement(Side.BEFORE, Spelling.composed(item)))
        .or(
            () ->
                Optional.ofNullable(addition.after())
                    .map(item -> new Placement(Side.AFTER, Spelling.composed(item))));
  }

  private static Supplement.Replacement replacement(SupplementDocument.Replacement replacement) {
    return new Supplement.Replacement(
        Optional.ofNullable(replacement.help()).map(ChecklistConversion::help),
        Optional.ofNullable(replacement.validity()).map(ChecklistConversion::validity),
        Optional.ofNullable(replacement.notApplicableAllowed()).map(Boolean::valueOf),
        ChecklistConversion.text(replacement.reason()));
  }

  private static <D, T> Map<String, T> byId(
      @Nullable Map<String, @Nullable D> documents, Function<D, T> conversion) {
    Map<String, T> values = new LinkedHashMap<>();
    if (documents != null) {
      documents.forEach(
          (id, value) ->
              values.put(Spelling.composed(id), conversion.apply(requireNonNull(value))));
    }
    return values;
  }
}
