package io.github.goalsheet.model;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Constraint: something is stated. A text must not be blank, an optional value must be present, a
 * collection must have an element and a cell must not be blank or a dash. Null states nothing.
 */
@Documented
@Retention(RUNTIME)
@Target({METHOD, FIELD, PARAMETER, RECORD_COMPONENT, TYPE_USE})
@Constraint(validatedBy = FilledValidator.class)
public @interface Filled {
  /**
   * The message; each use names one of its own.
   *
   * @return a key in braces
   */
  String message();

  /**
   * The groups in which the constraint is checked.
   *
   * @return the groups
   */
  Class<?>[] groups() default {};

  /**
   * Payload for clients.
   *
   * @return the payload
   */
  Class<? extends Payload>[] payload() default {};
}
