package no.samarbeidssjekk.yaml;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samarbeidssjekk.assessment.MunicipalityNumber;
import no.samarbeidssjekk.problem.Position;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.problem.Problems;
import org.hibernate.validator.HibernateValidator;

/**
 * Checks the constraints of a bound document and turns each violation into a problem at its place.
 * The message of every constraint is the code of the problem. Thread-safe.
 */
final class ConstraintCheck {

  private static final Pattern DAY_MONTH_YEAR =
      Pattern.compile("([0-9]{1,2})[./ -]+([0-9]{1,2})[./ -]+([0-9]{4})");

  private final Validator validator =
      Validation.byProvider(HibernateValidator.class)
          .configure()
          .ignoreXmlConfiguration()
          .messageInterpolator(new MessageAsWritten())
          .buildValidatorFactory()
          .getValidator();

  void check(Object document, Node root, Problems problems) {
    for (ConstraintViolation<Object> violation : validator.validate(document)) {
      report(violation, steps(violation.getPropertyPath()), root, problems);
    }
  }

  private static void report(
      ConstraintViolation<Object> violation, List<String> steps, Node root, Problems problems) {
    ProblemCode code =
        ProblemCode.valueOf(violation.getMessage().replace('-', '_').toUpperCase(Locale.ROOT));
    Place place = Place.of(root, steps);
    String found = String.valueOf(violation.getInvalidValue());
    switch (code) {
      case VALUE_MISSING -> {
        if (place.isVacant()) {
          problems.error(place.key(), code, steps.get(steps.size() - 1));
        }
      }
      case DATE_FORMAT -> problems.error(place.value(), code, found, exampleDate(found));
      case MUNICIPALITY_COUNTY_UNKNOWN ->
          problems.error(place.value(), code, found, String.join(" ", MunicipalityNumber.COUNTIES));
      case REASON_MISSING -> problems.error(place.key(), code);
      default -> {
        if (violation.getConstraintDescriptor().getAnnotation() instanceof OneOf oneOf) {
          problems.unknownWord(place.value(), code, found, OneOf.Check.vocabulary(oneOf.value()));
        } else {
          problems.error(place.value(), code, found);
        }
      }
    }
  }

  private static String exampleDate(String found) {
    Matcher matcher = DAY_MONTH_YEAR.matcher(found.strip());
    return matcher.matches()
        ? "%s-%02d-%02d"
            .formatted(
                matcher.group(3),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(1)))
        : "2025-03-21";
  }

  private static List<String> steps(Path path) {
    List<String> steps = new ArrayList<>();
    for (Path.Node node : path) {
      if (node.getIndex() != null) {
        steps.add(String.valueOf(node.getIndex()));
      } else if (node.getKey() != null) {
        steps.add(String.valueOf(node.getKey()));
      }
      if (node.getKind() == jakarta.validation.ElementKind.PROPERTY) {
        steps.add(node.getName());
      }
    }
    return steps;
  }

  /** Where a path leads: the key to name when it is missing, the value to name when it is wrong. */
  private record Place(Position key, Position value, Optional<Node> node) {

    static Place of(Node root, List<String> steps) {
      Place place = new Place(root.position(), root.position(), Optional.of(root));
      for (String step : steps) {
        place = place.below(step);
      }
      return place;
    }

    private Place below(String step) {
      if (node.isEmpty()) {
        return this;
      }
      Node parent = node.get();
      Optional<Node> child = parent.child(step);
      if (child.isEmpty()) {
        return new Place(key, value, parent instanceof Node.Scalar ? node : Optional.empty());
      }
      return new Place(parent.positionOf(step), child.get().position(), child);
    }

    boolean isVacant() {
      return node.isEmpty()
          || node.get() instanceof Node.Empty
          || (node.get() instanceof Node.Scalar scalar && scalar.text().isBlank());
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
