package no.samarbeidssjekk.checklist;

import java.util.Optional;
import no.samarbeidssjekk.language.LocalizedText;

/**
 * An item that earlier versions of a checklist asked and this one no longer does. It counts
 * nowhere.
 *
 * @param id the stable id, never used again for another item
 * @param text the item as it was worded
 * @param version the version from which it is retired
 * @param reason why it was retired
 * @param replacedBy the id of the item that took its place, to which answers carry over
 */
public record RetiredItem(
    String id,
    LocalizedText text,
    String version,
    LocalizedText reason,
    Optional<String> replacedBy) {}
