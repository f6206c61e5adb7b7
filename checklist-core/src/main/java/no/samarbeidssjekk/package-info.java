/**
 * Samarbeidssjekk: how far a cooperation between municipalities has come, and what remains.
 *
 * <pre>
 * checklist → assessment → scoring → gap → json → report     language, problem: used by all
 *       ↑ yaml reads both ↑               ↘ comparison, freshness, overview ↗
 * </pre>
 *
 * <ul>
 *   <li>{@link no.samarbeidssjekk.language}: the three languages, and the texts and words in them
 *   <li>{@link no.samarbeidssjekk.problem}: what is wrong in a document, and where
 *   <li>{@link no.samarbeidssjekk.checklist}: what is asked
 *   <li>{@link no.samarbeidssjekk.assessment}: what was answered
 *   <li>{@link no.samarbeidssjekk.scoring}: how complete it is
 *   <li>{@link no.samarbeidssjekk.gap}: what remains, first things first
 *   <li>{@link no.samarbeidssjekk.comparison}: how far it has come since the last time
 *   <li>{@link no.samarbeidssjekk.freshness}: when an answer has grown old, and which days to keep
 *   <li>{@link no.samarbeidssjekk.calendar}: how deadlines reach calendar programs
 *   <li>{@link no.samarbeidssjekk.overview}: how many cooperations stand together
 *   <li>{@link no.samarbeidssjekk.template}: how templates are found, printed and kept in bounds
 *   <li>{@link no.samarbeidssjekk.lettering}: the bundled fonts, and letters drawn with them
 *   <li>{@link no.samarbeidssjekk.zip}: how files of several parts are packed
 *   <li>{@link no.samarbeidssjekk.pdf}: how a page becomes PDF
 *   <li>{@link no.samarbeidssjekk.report}: how it is shown to people
 *   <li>{@link no.samarbeidssjekk.word}: how a report becomes a Word file
 *   <li>{@link no.samarbeidssjekk.json}: how it is handed to programs
 *   <li>{@link no.samarbeidssjekk.form}: a form to fill in, in a browser
 *   <li>{@link no.samarbeidssjekk.yaml}: how files are read and written
 *   <li>{@link no.samarbeidssjekk.workbook}: how an assessment is filled in in a spreadsheet
 * </ul>
 *
 * <p>Embedders begin at {@link no.samarbeidssjekk.Samarbeidssjekk}. Nothing in the library keeps
 * state, reads the clock or touches a file: streams and dates are handed in.
 */
@NullMarked
package no.samarbeidssjekk;

import org.jspecify.annotations.NullMarked;
