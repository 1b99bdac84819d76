package io.github.goalsheet.io.json;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;

/**
 * How much JSON is read before it is refused, so that hostile input costs neither memory nor time.
 * Lengths are in UTF-16 units, as {@link String#length()}. Immutable and thread-safe.
 *
 * @param depth how deep objects and arrays may be nested, at most 1000
 * @param textLength how long one string may be
 * @param nameLength how long the name of a field may be
 * @param numberLength how long one number may be
 * @param sheetLength how long one sheet may be
 */
public record JsonLimits(
    int depth, int textLength, int nameLength, int numberLength, int sheetLength) {
  /** Far more than any form needs. */
  public static final JsonLimits DEFAULT = new JsonLimits(64, 1_000_000, 1_000, 1_000, 16_000_000);

  private static final int MAX_DEPTH = 1000;

  public JsonLimits {
    ImmutableList.of(depth, textLength, nameLength, numberLength, sheetLength)
        .forEach(limit -> checkArgument(limit >= 1, "limit: %s", limit));
    checkArgument(depth <= MAX_DEPTH, "depth: %s", depth);
  }
}
