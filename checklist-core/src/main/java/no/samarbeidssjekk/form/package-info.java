/**
 * A checklist as a form to fill in, in a browser and without a network.
 *
 * <p>The page is made of the files beside {@link no.samarbeidssjekk.form.FormWriter} among the
 * resources: markup, style, script and sentences. It reads and writes the same files as the library
 * and computes no score. All types are immutable and safe to share between threads.
 */
@NullMarked
package no.samarbeidssjekk.form;

import org.jspecify.annotations.NullMarked;
