/**
 * The command {@code checklist}: what happens between the shell and the library.
 *
 * <p>{@link no.samarbeidssjekk.cli.Main} alone touches the process: its streams, its clock and its
 * exit code. Everything is done by the library's public API.
 */
@NullMarked
package no.samarbeidssjekk.cli;

import org.jspecify.annotations.NullMarked;
