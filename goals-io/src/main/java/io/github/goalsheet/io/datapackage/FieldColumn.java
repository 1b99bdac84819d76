package io.github.goalsheet.io.datapackage;

import com.google.common.base.Ascii;
import io.github.goalsheet.model.FormField;

/** The columns of the fields of the form: {@code parent_goals} is that of PARENT_GOALS. */
final class FieldColumn {
  private FieldColumn() {}

  static String of(FormField field) {
    return Ascii.toLowerCase(field.name());
  }
}
