/**
 * What was answered: a cooperation's own assessment of itself against a checklist.
 *
 * <p>All values are immutable and safe to share between threads. What is absent is an empty list or
 * an empty {@link java.util.Optional}, never null.
 */
@NullMarked
package no.samarbeidssjekk.assessment;

import org.jspecify.annotations.NullMarked;
