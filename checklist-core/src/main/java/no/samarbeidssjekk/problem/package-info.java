/**
 * What is wrong in a document, and where: a value for people and programs, never a stack trace.
 *
 * <p>A reader collects every problem of a document in {@link no.samarbeidssjekk.problem.Problems}
 * and hands them over together in one {@link no.samarbeidssjekk.problem.InvalidDocumentException}.
 */
@NullMarked
package no.samarbeidssjekk.problem;

import org.jspecify.annotations.NullMarked;
