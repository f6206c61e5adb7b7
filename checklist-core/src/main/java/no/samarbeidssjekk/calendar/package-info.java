/**
 * Deadlines as a file that calendar programs take in: iCalendar, as RFC 5545 says. The same
 * deadlines give the same bytes.
 */
@NullMarked
package no.samarbeidssjekk.calendar;

import org.jspecify.annotations.NullMarked;
