/**
 * When an answer has grown old: what must be renewed, whether the level reached rests on something
 * that has lapsed, and the days to keep. It tells of time alone, and never changes a score.
 */
@NullMarked
package no.samarbeidssjekk.freshness;

import org.jspecify.annotations.NullMarked;
