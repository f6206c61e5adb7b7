/**
 * How a template is found, looked through and printed.
 *
 * <p>Templates of one's own replace built-in ones of the same name. They may loop, branch and print
 * plain values: what could run code, reach outside their folder or never end is refused before it
 * runs, and {@link no.samarbeidssjekk.template.RenderingLimits} stop the rest. This is the only
 * place with FreeMarker.
 */
@NullMarked
package no.samarbeidssjekk.template;

import org.jspecify.annotations.NullMarked;
