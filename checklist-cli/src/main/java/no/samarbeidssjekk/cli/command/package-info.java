/** One small class for each command: its options, a call to the library, and printing. */
@NullMarked
package no.samarbeidssjekk.cli.command;

import org.jspecify.annotations.NullMarked;
