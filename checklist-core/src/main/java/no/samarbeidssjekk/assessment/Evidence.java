package no.samarbeidssjekk.assessment;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an answer rests on.
 *
 * @param title the document, decision or meeting
 * @param date its date
 * @param link where it can be found, as written; need not be a web address
 */
public record Evidence(String title, Optional<LocalDate> date, Optional<String> link) {}
