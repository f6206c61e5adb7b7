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
import java.util.Objects;
import no.samarbeidssjekk.language.Term;
import no.samarbeidssjekk.language.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The text is a word for one of the terms of an enum, in any language and forgiven spelling. */
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = OneOf.Check.class)
@interface OneOf {

  /** An enum whose constants are {@link Term}s. */
  Class<? extends Term> value();

  /** The code of the problem when the text is no such word. */
  String message();

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  final class Check implements ConstraintValidator<OneOf, String> {

    private Vocabulary<Term> vocabulary = new Vocabulary<>(List.of());

    static Vocabulary<Term> vocabulary(Class<? extends Term> terms) {
      return new Vocabulary<>(List.of(Objects.requireNonNull(terms.getEnumConstants())));
    }

    @Override
    public void initialize(OneOf annotation) {
      vocabulary = vocabulary(annotation.value());
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
      return text == null || vocabulary.find(text).isPresent();
    }
  }
}
