package no.samarbeidssjekk.yaml;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import no.samarbeidssjekk.assessment.MunicipalityNumber;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.language.LocalizedText;
import no.samarbeidssjekk.language.Term;
import no.samarbeidssjekk.language.Vocabulary;
import no.samarbeidssjekk.problem.Position;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.problem.Problems;
import org.hibernate.validator.HibernateValidator;

/**
 * Checks the constraints of a bound document and turns each violation into a problem at its place.
 * The message of every constraint is the code of the problem. Thread-safe.
 */
final class ConstraintCheck {

  private static final Pattern HARD_SPACE_AROUND =
      Pattern.compile("\\u00A0.*|.*\\u00A0", Pattern.DOTALL);
  private static final Pattern BEFORE_SLASHES = Pattern.compile("\\s+//.*");

  private final Validator validator =
      Validation.byProvider(HibernateValidator.class)
          .configure()
          .ignoreXmlConfiguration()
          .messageInterpolator(new MessageAsWritten())
          .buildValidatorFactory()
          .getValidator();

  void check(Object document, Node root, Problems problems) {
    for (ConstraintViolation<Object> violation : validator.validate(document)) {
      report(violation, root, problems);
    }
  }

  private static void report(ConstraintViolation<Object> violation, Node root, Problems problems) {
    ProblemCode code =
        ProblemCode.valueOf(violation.getMessage().replace('-', '_').toUpperCase(Locale.ROOT));
    Place place = Place.of(root, steps(violation.getPropertyPath()));
    String found = String.valueOf(violation.getInvalidValue());
    Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
    if (!(constraint instanceof OneOf) && HARD_SPACE_AROUND.matcher(found).matches()) {
      problems.report(place.value(), ProblemCode.YAML_HARD_SPACE);
      return;
    }
    switch (code) {
      case VALUE_MISSING, LEFT_OUT_UNEXPLAINED -> {
        if (violation.getInvalidValue() != null || place.isVacant()) {
          problems.report(place.key(), code, name(violation.getPropertyPath()));
        }
      }
      case DATE_FORMAT -> problems.report(place.value(), code, found, DateExample.of(found));
      case MUNICIPALITY_COUNTY_UNKNOWN ->
          problems.report(
              place.value(), code, found, String.join(" ", MunicipalityNumber.COUNTIES));
      case LANGUAGE_UNKNOWN -> problems.unknownWord(place.value(), code, found, Language.codes());
      default -> {
        if (constraint instanceof OneOf oneOf) {
          Vocabulary<Term> terms = OneOf.Check.vocabulary(oneOf.value());
          if (!isTermWithText(violation, place, terms, problems)) {
            unknownTerm(place, code, found, terms, problems);
          }
        } else {
          problems.report(place.value(), code, found);
        }
      }
    }
  }

  /** Whether a term has text after it that belongs in another field; it is told so. */
  private static boolean isTermWithText(
      ConstraintViolation<Object> violation,
      Place place,
      Vocabulary<Term> terms,
      Problems problems) {
    List<String> steps = steps(violation.getPropertyPath());
    String field = steps.get(steps.size() - 1);
    ShortForm shortForm = violation.getLeafBean().getClass().getAnnotation(ShortForm.class);
    Optional<TermWithText> found =
        shortForm != null && shortForm.value().equals(field)
            ? TermWithText.in(String.valueOf(violation.getInvalidValue()), terms)
            : Optional.empty();
    return found
        .flatMap(text -> mended(text, field, steps.get(steps.size() - 2), place, problems))
        .map(
            mended -> {
              String typed = found.orElseThrow().typed();
              problems.report(place.value(), ProblemCode.VALUE_WITH_TEXT, typed, mended);
              return true;
            })
        .orElse(false);
  }

  private static Optional<LocalizedText> mended(
      TermWithText found, String field, String name, Place place, Problems problems) {
    if (place.parent().child(field).filter(place.node()::equals).isEmpty()) {
      return Optional.of(LocalizedText.ofBokmal(found.mended(name, field)));
    }
    boolean isOnOwnLine = place.parent() instanceof Node.Mapping group && !group.isInBraces();
    return isOnOwnLine && place.parent().isVacant(found.field())
        ? Optional.of(
            problems.phrase(
                "advice.two.lines",
                field + ": " + found.typed(),
                found.field() + ": " + Example.quoted(found.text())))
        : Optional.empty();
  }

  private static void unknownTerm(
      Place place, ProblemCode code, String found, Vocabulary<Term> terms, Problems problems) {
    Optional<SplitTerm> split =
        place.node() instanceof Node.Scalar part && place.parent() instanceof Node.Sequence list
            ? SplitTerm.around(part, list, terms)
            : Optional.empty();
    if (split.isPresent()) {
      SplitTerm term = split.get();
      problems.report(term.start(), ProblemCode.YAML_COMMA, place.parentKey(), term.text());
    } else if (terms.find(BEFORE_SLASHES.matcher(found).replaceFirst("")).isPresent()) {
      problems.report(place.value(), ProblemCode.YAML_COMMENT);
    } else if (place.parent() instanceof Node.Sequence && hasTermBeforeSemicolon(found, terms)) {
      problems.report(place.value(), ProblemCode.YAML_SEMICOLON);
    } else {
      problems.unknownWord(place.value(), code, found, terms);
    }
  }

  private static boolean hasTermBeforeSemicolon(String found, Vocabulary<Term> terms) {
    int semicolon = found.indexOf(';');
    return semicolon > 0 && terms.find(found.substring(0, semicolon)).isPresent();
  }

  private static List<String> steps(Path path) {
    List<String> steps = new ArrayList<>();
    for (Path.Node node : path) {
      if (node.getIndex() != null) {
        steps.add(String.valueOf(node.getIndex()));
      } else if (node.getKey() != null) {
        steps.add(String.valueOf(node.getKey()));
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        steps.add(node.getName());
      }
    }
    return steps;
  }

  private static String name(Path path) {
    String name = "";
    for (Path.Node node : path) {
      if (node.getKey() != null) {
        name = String.valueOf(node.getKey());
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        name = node.getName();
      }
    }
    return name;
  }

  /** Where a path leads: the key to name when it is missing, the value to name when it is wrong. */
  private record Place(
      Position key, Position value, Node node, Node parent, String parentKey, boolean isVacant) {

    static Place of(Node root, List<String> steps) {
      Place place = new Place(root.position(), root.position(), root, root, "", false);
      String above = "";
      for (String step : steps) {
        place = place.below(step, above);
        above = step;
      }
      return place;
    }

    private Place below(String step, String above) {
      boolean vacant = node.isVacant(step);
      return node.child(step)
          .map(
              child ->
                  new Place(node.positionOf(step), child.position(), child, node, above, vacant))
          .orElseGet(() -> new Place(key, value, node, parent, parentKey, vacant));
    }
  }

  private static final class MessageAsWritten implements MessageInterpolator {

    @Override
    public String interpolate(String template, Context context) {
      return template;
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
      return template;
    }
  }
}
