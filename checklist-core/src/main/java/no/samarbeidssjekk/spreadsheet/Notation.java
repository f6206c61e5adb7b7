package no.samarbeidssjekk.spreadsheet;

/**
 * How values are shown, in the number formats of spreadsheets, which are the same on every machine.
 *
 * @param date such as {@code dd.mm.yyyy}
 * @param percentage such as {@code 0 %}
 * @param cut what stands at the end of a text that is too long for a cell
 */
public record Notation(String date, String percentage, String cut) {}
