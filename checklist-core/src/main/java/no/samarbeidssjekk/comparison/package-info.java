/**
 * The same cooperation at two or more dates: what has changed in its answers, told apart from what
 * has changed in the yardstick by which they are measured.
 *
 * <p>Pure functions of results that are already scored. Numbers are set beside each other only over
 * the items that were asked every time; what is new or retired is told of by itself.
 */
@NullMarked
package no.samarbeidssjekk.comparison;

import org.jspecify.annotations.NullMarked;
