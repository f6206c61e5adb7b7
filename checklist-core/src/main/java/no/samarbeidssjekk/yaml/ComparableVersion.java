package no.samarbeidssjekk.yaml;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import no.samarbeidssjekk.checklist.VersionNumber;
import org.jspecify.annotations.Nullable;

/** The text is a version that can be told from earlier and later ones. */
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ComparableVersion.Check.class)
@interface ComparableVersion {

  String message() default "version-invalid";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  final class Check implements ConstraintValidator<ComparableVersion, String> {

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
      return text == null || VersionNumber.of(text).isPresent();
    }
  }
}
