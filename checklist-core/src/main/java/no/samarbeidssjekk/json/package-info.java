/**
 * Writes results and problems as JSON for other programs: the only place with Jackson's JSON.
 *
 * <p>The format of results is {@code samarbeidssjekk-result/1}. Fields may be added to it, none
 * removed or renamed.
 */
@NullMarked
package no.samarbeidssjekk.json;

import org.jspecify.annotations.NullMarked;
