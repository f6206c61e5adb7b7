/**
 * Filling in an assessment at the terminal: a conversation about one file, item by item. What is
 * said is in {@code Conversation}; what is kept, and that nothing is lost, in {@code AssessedFile}.
 */
@NullMarked
package no.samarbeidssjekk.cli.assess;

import org.jspecify.annotations.NullMarked;
