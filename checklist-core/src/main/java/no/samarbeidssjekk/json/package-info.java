/**
 * Writes results as JSON for other programs: the only place with Jackson's JSON.
 *
 * <p>The format is {@code samarbeidssjekk-result/1}. Fields may be added to it, none removed or
 * renamed.
 */
@NullMarked
package no.samarbeidssjekk.json;

import org.jspecify.annotations.NullMarked;
