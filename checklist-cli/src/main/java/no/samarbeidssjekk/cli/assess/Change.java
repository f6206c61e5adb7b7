package no.samarbeidssjekk.cli.assess;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import no.samarbeidssjekk.assessment.Answer;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.assessment.Collaboration;
import no.samarbeidssjekk.assessment.Respondent;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.checklist.Level;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.yaml.AssessmentText;

/**
 * A change to an assessment and to the text in which it stands.
 *
 * @param place the part of the assessment that it changes; nobody else may have changed that
 * @param inText the whole text with the change
 * @param inAssessment what shall then be read from it
 */
record Change(
    Function<Assessment, Object> place,
    Function<AssessmentText, String> inText,
    UnaryOperator<Assessment> inAssessment) {

  static Change answer(Item item, Answer answer, Language language) {
    return new Change(
        assessment -> assessment.answer(item),
        text -> text.withAnswer(item, answer, language),
        assessment -> assessment.withAnswer(item.id(), answer));
  }

  static Change target(Level target, Language language) {
    return new Change(
        Assessment::target,
        text -> text.withTarget(target, language),
        assessment -> assessment.withTarget(target));
  }

  static Change collaboration(Collaboration collaboration, Language language) {
    return new Change(
        Assessment::collaboration,
        text -> text.withCollaboration(collaboration, language),
        assessment -> assessment.withCollaboration(collaboration));
  }

  static Change respondent(Optional<Respondent> respondent, Language language) {
    return new Change(
        Assessment::respondent,
        text -> text.withRespondent(respondent, language),
        assessment -> assessment.withRespondent(respondent));
  }
}
