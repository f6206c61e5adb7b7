/**
 * Workbooks: sheets of typed cells, and how they are written as XLSX and read from it. Knows
 * nothing of checklists. This is the only place with fastexcel, which a program that writes no XLSX
 * can leave out; reading takes nothing but the JDK.
 *
 * <p>A text is always a text: no cell is a formula or a link, whatever stands in it.
 */
@NullMarked
package no.samarbeidssjekk.spreadsheet;

import org.jspecify.annotations.NullMarked;
