package io.github.goalsheet.cell;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a bracket at the end of a label states if it is a place for the unit: {@code (人)}, {@code
 * (千円)}, {@code (回数)}, {@code (累計人数)}, {@code (累計)}, {@code (単位:件)}, {@code (数)}.
 *
 * @param unit the unit with its multiplier; empty for 数, which is no particular one
 * @param cumulative whether it is marked 累計 or 延べ
 */
record LabelSlot(Optional<String> unit, boolean cumulative) {
  private static final Splitter PARTS = Splitter.on(CharMatcher.anyOf("、,・ ")).omitEmptyStrings();
  private static final ImmutableList<String> MARKS = ImmutableList.of("累計", "累積", "延べ", "のべ", "延");
  private static final String COUNT = "数";

  /** Reads the content of a bracket; null if it states anything else. */
  static @Nullable LabelSlot find(String content) {
    String folded = Footnote.strip(Wording.fold(content));
    String stated = folded.startsWith("単位:") ? folded.substring("単位:".length()) : folded;
    if (ScaledUnit.find(stated) != null) {
      return new LabelSlot(Optional.of(stated), false);
    }
    Optional<String> unit = Optional.empty();
    boolean cumulative = false;
    boolean any = false;
    for (String part : PARTS.split(stated)) {
      String rest = withoutMark(part);
      cumulative |= rest.length() < part.length();
      Optional<String> found = unit(rest);
      boolean plain = rest.isEmpty() || rest.equals(COUNT);
      if (found.isPresent() ? unit.isPresent() : !plain) {
        return null;
      }
      unit = unit.or(() -> found);
      any = true;
    }
    return any ? new LabelSlot(unit, cumulative) : null;
  }

  private static String withoutMark(String part) {
    for (String mark : MARKS) {
      if (part.startsWith(mark)) {
        return part.substring(mark.length());
      }
    }
    return part;
  }

  /** The unit itself, or what is counted where the word ends in 数. */
  private static Optional<String> unit(String word) {
    if (ScaledUnit.find(word) != null) {
      return Optional.of(word);
    }
    String counted = word.endsWith(COUNT) ? word.substring(0, word.length() - 1) : "";
    return ScaledUnit.find(counted) != null ? Optional.of(counted) : Optional.empty();
  }
}
