package no.samarbeidssjekk.assessment;

import java.util.Optional;

/**
 * A municipality that takes part in a cooperation.
 *
 * @param number what identifies it
 * @param name its name as written in the assessment, for people only
 */
public record Member(MunicipalityNumber number, Optional<String> name) {}
