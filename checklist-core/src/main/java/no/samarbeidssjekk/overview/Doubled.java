package no.samarbeidssjekk.overview;

/**
 * A cooperation that occurs more than once, for instance with assessments of two years.
 *
 * @param name its name, as it is spelt the first time
 * @param times how often it occurs, 2 or more
 */
public record Doubled(String name, int times) {}
