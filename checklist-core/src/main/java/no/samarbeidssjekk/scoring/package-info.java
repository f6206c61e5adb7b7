/**
 * How complete a cooperation is: pure functions from answers to numbers.
 *
 * <p>The rules are those of README, «Slik regnes tallene»; nothing outside this package decides a
 * level or a percentage. A level is reached when every applicable item up to it is in place;
 * completeness in percent is told apart from it. What is not known bounds both from above: «at
 * best». A parent's counts are the sum of its children's.
 */
@NullMarked
package no.samarbeidssjekk.scoring;

import org.jspecify.annotations.NullMarked;
