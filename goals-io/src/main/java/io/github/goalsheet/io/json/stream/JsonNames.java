package io.github.goalsheet.io.json.stream;

import com.google.common.base.CaseFormat;

/** What the constants of enums are called in JSON. */
public final class JsonNames {
  private JsonNames() {}

  /**
   * The name of a constant.
   *
   * @param constant for example {@code LOOKS_LIKE_DATE}
   * @return for example {@code looksLikeDate}
   */
  public static String of(Enum<?> constant) {
    return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_CAMEL, constant.name());
  }
}
