/**
 * Assessments as workbooks: one to fill in in a spreadsheet, and its answers read back by the same
 * rules as those of a file in YAML.
 *
 * <p>A workbook is known by its headings, in any of the languages. Sheets, rows and columns may
 * stand in another order than that in which they were written, and others may stand between them.
 */
@NullMarked
package no.samarbeidssjekk.workbook;

import org.jspecify.annotations.NullMarked;
