/**
 * How the result is shown: finished data in one language, and templates that print it.
 *
 * <p>A {@link no.samarbeidssjekk.report.Report} holds plain values only: texts, whole numbers,
 * truth values, lists and maps of these, everything computed and put into words. A template loops,
 * branches and prints; {@link no.samarbeidssjekk.template} sees to that. Workbooks are made of the
 * same data with their types.
 */
@NullMarked
package no.samarbeidssjekk.report;

import org.jspecify.annotations.NullMarked;
