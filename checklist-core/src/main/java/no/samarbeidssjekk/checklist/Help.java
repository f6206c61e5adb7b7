package no.samarbeidssjekk.checklist;

import no.samarbeidssjekk.language.LocalizedText;

/**
 * Help in answering an item.
 *
 * @param why why the item matters
 * @param inPlace what «på plass» looks like in practice
 * @param evidence what to look for as evidence
 */
public record Help(LocalizedText why, LocalizedText inPlace, LocalizedText evidence) {}
