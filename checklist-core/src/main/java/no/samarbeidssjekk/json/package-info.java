/**
 * Writes results, overviews and problems as JSON for other programs, and reads results and
 * overviews back: the only place with Jackson's JSON.
 *
 * <p>The format of results is {@code samarbeidssjekk-result/1}, of overviews {@code
 * samarbeidssjekk-overview/1}, and of what everybody may see of them {@code
 * samarbeidssjekk-overview-open/1}. Fields may be added to each, none removed or renamed. What is
 * read is trusted in nothing: it has a bound, and whatever could not have been written by us is a
 * problem with its place, the first one of each document.
 */
@NullMarked
package no.samarbeidssjekk.json;

import org.jspecify.annotations.NullMarked;
