package no.samarbeidssjekk.yaml;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.samarbeidssjekk.assessment.MunicipalityNumber;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.problem.Position;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.problem.Problems;
import org.hibernate.validator.HibernateValidator;

/**
 * Checks the constraints of a bound document and turns each violation into a problem at its place.
 * The message of every constraint is the code of the problem. Thread-safe.
 */
final class ConstraintCheck {

  private final Validator validator =
      Validation.byProvider(HibernateValidator.class)
          .configure()
          .ignoreXmlConfiguration()
          .messageInterpolator(new MessageAsWritten())
          .buildValidatorFactory()
          .getValidator();

  void check(Object document, Node root, Problems problems) {
    for (ConstraintViolation<Object> violation : validator.validate(document)) {
      if (problems.isFull()) {
        return;
      }
      report(violation, root, problems);
    }
  }

  private static void report(ConstraintViolation<Object> violation, Node root, Problems problems) {
    ProblemCode code =
        ProblemCode.valueOf(violation.getMessage().replace('-', '_').toUpperCase(Locale.ROOT));
    Place place = Place.of(root, steps(violation.getPropertyPath()));
    String found = String.valueOf(violation.getInvalidValue());
    switch (code) {
      case VALUE_MISSING -> {
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
        if (violation.getConstraintDescriptor().getAnnotation() instanceof OneOf oneOf) {
          problems.unknownWord(place.value(), code, found, OneOf.Check.vocabulary(oneOf.value()));
        } else {
          problems.report(place.value(), code, found);
        }
      }
    }
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
  private record Place(Position key, Position value, Node node, boolean isVacant) {

    static Place of(Node root, List<String> steps) {
      Place place = new Place(root.position(), root.position(), root, false);
      for (String step : steps) {
        place = place.below(step);
      }
      return place;
    }

    private Place below(String step) {
      boolean vacant = node.isVacant(step);
      return node.child(step)
          .map(child -> new Place(node.positionOf(step), child.position(), child, vacant))
          .orElseGet(() -> new Place(key, value, node, vacant));
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
