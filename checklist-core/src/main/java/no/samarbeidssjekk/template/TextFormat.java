package no.samarbeidssjekk.template;

import java.util.function.UnaryOperator;

/**
 * A format that templates may print in, beside those that FreeMarker knows.
 *
 * @param name what a template calls it, in {@code <#ftl output_format="…">}
 * @param mimeType its media type
 * @param escape makes any text harmless in it
 */
public record TextFormat(String name, String mimeType, UnaryOperator<String> escape) {}
