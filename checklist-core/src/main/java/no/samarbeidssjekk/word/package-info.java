/**
 * Word documents: a .docx that a person has styled in Word, filled with a body that a template has
 * printed. Knows nothing of reports.
 *
 * <p>The body is WordprocessingML in which names stand where Word wants numbers and ids: the name
 * of a style, the address of a link, the name of a picture, the relative width of a column. What
 * the .docx says of styles, pages, headers and footers is kept, and nothing else of it; one that
 * would fetch or run something is refused. This is the only place with Batik.
 */
@NullMarked
package no.samarbeidssjekk.word;

import org.jspecify.annotations.NullMarked;
