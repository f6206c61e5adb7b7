package no.samarbeidssjekk.yaml;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.samarbeidssjekk.assessment.Access;
import no.samarbeidssjekk.assessment.Action;
import no.samarbeidssjekk.assessment.Answer;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.assessment.Collaboration;
import no.samarbeidssjekk.assessment.CooperationForm;
import no.samarbeidssjekk.assessment.Disagreement;
import no.samarbeidssjekk.assessment.EditionReference;
import no.samarbeidssjekk.assessment.Effect;
import no.samarbeidssjekk.assessment.EffectRating;
import no.samarbeidssjekk.assessment.Evidence;
import no.samarbeidssjekk.assessment.Marking;
import no.samarbeidssjekk.assessment.Member;
import no.samarbeidssjekk.assessment.MunicipalityNumber;
import no.samarbeidssjekk.assessment.PreparednessTask;
import no.samarbeidssjekk.assessment.Respondent;
import no.samarbeidssjekk.assessment.RespondentLevel;
import no.samarbeidssjekk.assessment.Sector;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.assessment.Voice;
import no.samarbeidssjekk.language.Term;
import no.samarbeidssjekk.language.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Makes the domain's values of a document in which nothing is wrong. */
record AssessmentConversion(AskedChecklist checklist) {

  Assessment convert(AssessmentDocument document) {
    return new Assessment(
        EditionReference.parse(requireNonNull(document.checklist())),
        list(document.supplements(), EditionReference::parse),
        collaboration(requireNonNull(document.collaboration())),
        LocalDate.parse(requireNonNull(document.date())),
        Optional.ofNullable(document.target()).flatMap(checklist.levels()::find),
        Optional.ofNullable(document.marking())
            .map(AssessmentConversion::marking)
            .orElse(Marking.OPEN),
        Optional.ofNullable(document.respondent()).map(AssessmentConversion::respondent),
        Optional.ofNullable(document.effect())
            .map(AssessmentConversion::effect)
            .orElse(Effect.NOT_RATED),
        Optional.ofNullable(document.note()),
        answers(requireNonNull(document.answers())));
  }

  private static Marking marking(MarkingDocument document) {
    return new Marking(
        Access.vocabulary().find(requireNonNull(document.level())).orElseThrow(),
        Optional.ofNullable(document.basis()));
  }

  private static Collaboration collaboration(CollaborationDocument document) {
    return new Collaboration(
        requireNonNull(document.name()),
        terms(document.forms(), CooperationForm.vocabulary()),
        Optional.ofNullable(document.established()).map(Year::parse),
        list(document.members(), AssessmentConversion::member),
        terms(document.sectors(), Sector.vocabulary()),
        terms(document.tasks(), PreparednessTask.vocabulary()));
  }

  private static Member member(CollaborationDocument.Member document) {
    return new Member(
        new MunicipalityNumber(requireNonNull(document.number())),
        Optional.ofNullable(document.name()));
  }

  private Map<String, Answer> answers(Map<String, @Nullable AnswerDocument> documents) {
    Vocabulary<Status> statuses = Status.vocabulary();
    Map<String, Answer> answers = new LinkedHashMap<>();
    documents.forEach(
        (word, document) -> {
          AnsweredItem item = checklist.itemNamed(word).orElseThrow();
          answers.put(item.id(), answer(item, requireNonNull(document), statuses));
        });
    return answers;
  }

  private static Answer answer(
      AnsweredItem item, AnswerDocument document, Vocabulary<Status> statuses) {
    Status status = statuses.find(requireNonNull(document.status())).orElseThrow();
    boolean isOutdated = status == Status.NOT_APPLICABLE && item.refusesNotApplicable();
    return new Answer(
        isOutdated ? Status.NOT_ASSESSED : status,
        Optional.ofNullable(document.note()),
        Optional.ofNullable(document.reason()),
        list(document.evidence(), AssessmentConversion::evidence),
        Optional.ofNullable(document.action()).map(AssessmentConversion::action),
        list(document.voices(), AssessmentConversion::voice),
        Optional.ofNullable(document.disagreement()).flatMap(Disagreement.vocabulary()::find));
  }

  private static Voice voice(AnswerDocument.Voice document) {
    return new Voice(
        respondent(new RespondentDocument(document.member(), document.level(), document.role())),
        Status.vocabulary().find(requireNonNull(document.status())).orElseThrow(),
        Optional.ofNullable(document.note()),
        Optional.ofNullable(document.reason()),
        list(document.evidence(), AssessmentConversion::evidence),
        Optional.ofNullable(document.action()).map(AssessmentConversion::action));
  }

  private static Respondent respondent(RespondentDocument document) {
    return new Respondent(
        Optional.ofNullable(document.member()).map(MunicipalityNumber::new),
        Optional.ofNullable(document.level()).flatMap(RespondentLevel.vocabulary()::find),
        Optional.ofNullable(document.role()));
  }

  private static Effect effect(EffectDocument document) {
    return new Effect(rating(document.prevention()), rating(document.handling()));
  }

  private static Optional<EffectRating> rating(@Nullable String word) {
    return Optional.ofNullable(word).flatMap(EffectRating.vocabulary()::find);
  }

  private static Evidence evidence(AnswerDocument.Evidence document) {
    return new Evidence(
        requireNonNull(document.title()),
        date(document.date()),
        Optional.ofNullable(document.link()));
  }

  private static Action action(AnswerDocument.Action document) {
    return new Action(
        requireNonNull(document.text()),
        Optional.ofNullable(document.owner()),
        date(document.due()));
  }

  private static Optional<LocalDate> date(@Nullable String text) {
    return Optional.ofNullable(text).map(LocalDate::parse);
  }

  private static <T extends Term> List<T> terms(
      @Nullable List<@Nullable String> words, Vocabulary<T> vocabulary) {
    return list(words, word -> vocabulary.find(word).orElseThrow());
  }

  private static <D, T> List<T> list(
      @Nullable List<@Nullable D> documents, Function<D, T> conversion) {
    return documents == null
        ? List.of()
        : documents.stream().map(document -> conversion.apply(requireNonNull(document))).toList();
  }
}
