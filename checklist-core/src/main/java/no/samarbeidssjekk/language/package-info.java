/**
 * The three languages of the product and the texts and words that exist in them.
 *
 * <p>Everything a person reads is said in bokmål, nynorsk and English. This package knows nothing
 * of checklists; every other package may use it.
 */
@NullMarked
package no.samarbeidssjekk.language;

import org.jspecify.annotations.NullMarked;
