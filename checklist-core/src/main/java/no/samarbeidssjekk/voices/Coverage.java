package no.samarbeidssjekk.voices;

import no.samarbeidssjekk.assessment.Respondent;

/**
 * How much a respondent has answered.
 *
 * @param respondent who
 * @param known how many items they know the status of
 * @param unknown to how many they have answered «vet ikke»
 * @param items how many items the checklist has
 */
public record Coverage(Respondent respondent, int known, int unknown, int items) {}
