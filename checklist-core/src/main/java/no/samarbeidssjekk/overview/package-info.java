/**
 * Many cooperations at once, in numbers that can be added.
 *
 * <p>A {@link no.samarbeidssjekk.overview.Contribution} is what one assessment tells. An {@link
 * no.samarbeidssjekk.overview.Overview} is what many tell together, and a value of a commutative
 * monoid: {@link no.samarbeidssjekk.overview.Overview#plus} is associative and commutative, and
 * {@link no.samarbeidssjekk.overview.Overview#empty} changes nothing. However the assessments are
 * split, ordered and brought together, the overview is the same. It is bounded: it does not grow
 * with the number of assessments. {@link no.samarbeidssjekk.overview.Gathering} does the adding,
 * and {@link no.samarbeidssjekk.overview.Disclosure} tells which groups may be shown to everybody.
 *
 * <p>Everything but {@code Gathering} is immutable and thread-safe. Beside every number of
 * cooperations stands how many of the items asked they have settled, so that what is not answered
 * never looks like something that is lacking.
 */
@NullMarked
package no.samarbeidssjekk.overview;

import org.jspecify.annotations.NullMarked;
