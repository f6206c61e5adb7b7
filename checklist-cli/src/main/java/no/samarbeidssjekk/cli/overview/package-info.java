/**
 * Many files read at once for an overview: found in folders, read on every core, counted in order,
 * and told of while it takes time. Holds no more than a bounded number of them.
 */
@NullMarked
package no.samarbeidssjekk.cli.overview;

import org.jspecify.annotations.NullMarked;
