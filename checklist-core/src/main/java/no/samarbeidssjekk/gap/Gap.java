package no.samarbeidssjekk.gap;

import no.samarbeidssjekk.assessment.Answer;
import no.samarbeidssjekk.checklist.Dimension;
import no.samarbeidssjekk.checklist.Item;

/**
 * An applicable item at the target level or below that is not in place.
 *
 * @param dimension the item's dimension
 * @param item the item that remains
 * @param answer how it stands
 */
public record Gap(Dimension dimension, Item item, Answer answer) {}
