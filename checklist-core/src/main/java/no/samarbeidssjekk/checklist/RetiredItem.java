package no.samarbeidssjekk.checklist;

import java.util.Optional;
import no.samarbeidssjekk.language.LocalizedText;

/**
 * An item that earlier versions of a checklist asked and this one no longer does. It counts
 * nowhere.
 *
 * @param id the stable id, never used again for another item
 * @param text the item as it was worded
 * @param since the version in which the item came in; absent when it was there from the first
 * @param version the version from which it is retired
 * @param reason why it was retired
 * @param replacedBy the id of the item that took its place, to which answers carry over; that item
 *     may itself have been retired later
 */
public record RetiredItem(
    String id,
    LocalizedText text,
    Optional<String> since,
    String version,
    LocalizedText reason,
    Optional<String> replacedBy) {}
