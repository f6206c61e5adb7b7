package no.samarbeidssjekk.yaml;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Period;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** The text is a period longer than nothing, written as in {@code P2Y} (ISO 8601). */
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = IsoPeriod.Check.class)
@interface IsoPeriod {

  String message() default "period-invalid";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  final class Check implements ConstraintValidator<IsoPeriod, String> {

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
      if (text == null) {
        return true;
      }
      try {
        Period period = Period.parse(text);
        return !period.isZero() && !period.isNegative();
      } catch (DateTimeParseException e) {
        return false;
      }
    }
  }
}
