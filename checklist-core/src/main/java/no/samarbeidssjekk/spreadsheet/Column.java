package no.samarbeidssjekk.spreadsheet;

/**
 * A column of a table.
 *
 * @param heading what stands at its top
 * @param width how many digits fit side by side, 1 to 255
 */
public record Column(String heading, int width) {}
