package io.github.goalsheet.model;

import io.github.goalsheet.cell.Cell;
import io.github.goalsheet.cell.Wording;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides {@link Filled}. A provider creates it; nothing else needs to. */
public final class FilledValidator implements ConstraintValidator<Filled, Object> {
  /** For the provider. */
  public FilledValidator() {}

  @Override
  public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
    if (value == null) {
      return false;
    }
    if (value instanceof CharSequence text) {
      return !Wording.isBlank(text.toString());
    }
    if (value instanceof Optional<?> optional) {
      return optional.isPresent();
    }
    if (value instanceof Collection<?> elements) {
      return !elements.isEmpty();
    }
    if (value instanceof Cell<?> cell) {
      return !cell.isNone();
    }
    throw new IllegalArgumentException(
        "@Filled is for texts, optional values, collections and cells, not " + value);
  }
}
