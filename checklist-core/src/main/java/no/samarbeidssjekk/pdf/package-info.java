/**
 * Finished HTML pages as PDF that archives keep and screen readers read. This is the only place
 * with openhtmltopdf, PDFBox and jsoup, which are optional: all else works without them.
 */
@NullMarked
package no.samarbeidssjekk.pdf;

import org.jspecify.annotations.NullMarked;
