package no.samarbeidssjekk.yaml;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import no.samarbeidssjekk.assessment.MunicipalityNumber;
import org.jspecify.annotations.Nullable;

/** The text is a municipality number with the digits of a county. */
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = MunicipalityDigits.Check.class)
@interface MunicipalityDigits {

  String message() default "municipality-number-format";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  final class Check implements ConstraintValidator<MunicipalityDigits, String> {

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
      if (text == null || MunicipalityNumber.parse(text).isPresent()) {
        return true;
      }
      if (MunicipalityNumber.hasFourDigits(text)) {
        context.disableDefaultConstraintViolation();
        context
            .buildConstraintViolationWithTemplate("municipality-county-unknown")
            .addConstraintViolation();
      }
      return false;
    }
  }
}
