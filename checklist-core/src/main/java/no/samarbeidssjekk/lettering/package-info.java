/**
 * The bundled fonts, and letters drawn as outlines of them, so that a drawing looks the same on
 * every machine. With {@link no.samarbeidssjekk.pdf}, the only place with FontBox.
 */
@NullMarked
package no.samarbeidssjekk.lettering;

import org.jspecify.annotations.NullMarked;
