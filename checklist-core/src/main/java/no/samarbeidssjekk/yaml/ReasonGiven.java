package no.samarbeidssjekk.yaml;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.language.Vocabulary;
import org.jspecify.annotations.Nullable;

/** An answer that is «ikke relevant» says why. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ReasonGiven.Check.class)
@interface ReasonGiven {

  String message() default "reason-missing";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  final class Check implements ConstraintValidator<ReasonGiven, AnswerDocument> {

    private final Vocabulary<Status> statuses = new Vocabulary<>(List.of(Status.values()));

    @Override
    public boolean isValid(@Nullable AnswerDocument answer, ConstraintValidatorContext context) {
      return answer == null
          || answer.status() == null
          || (answer.reason() != null && !answer.reason().isBlank())
          || statuses.find(answer.status()).filter(Status.NOT_APPLICABLE::equals).isEmpty();
    }
  }
}
