/**
 * What is asked: a checklist with its cumulative levels, its dimensions and their items.
 *
 * <p>Any number of levels, dimensions and items; nothing here knows the bundled checklist. All
 * values are immutable and safe to share between threads.
 */
@NullMarked
package no.samarbeidssjekk.checklist;

import org.jspecify.annotations.NullMarked;
