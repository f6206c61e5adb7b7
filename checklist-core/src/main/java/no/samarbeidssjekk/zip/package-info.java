/** Zip files, of which the formats of spreadsheets and of Word are made. */
@NullMarked
package no.samarbeidssjekk.zip;

import org.jspecify.annotations.NullMarked;
