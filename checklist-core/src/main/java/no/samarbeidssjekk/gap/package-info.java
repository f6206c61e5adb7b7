/**
 * What remains, first things first: the gaps up to the target level, and the staircase that says
 * which items lead to the next level.
 */
@NullMarked
package no.samarbeidssjekk.gap;

import org.jspecify.annotations.NullMarked;
