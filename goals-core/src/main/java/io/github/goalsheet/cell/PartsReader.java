package io.github.goalsheet.cell;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Splits a text of several labelled values: {@code 男女計:6.4% 男性:9.8%}, {@code 国際3.8 地域3.8}. Label
 * and value may be one word or several; blanks, line breaks, 、 and ; stand between them.
 */
final class PartsReader {
  private static final int MAX_PARTS = 50;
  private static final Splitter WORDS = Splitter.on(CharMatcher.anyOf(" 、;")).omitEmptyStrings();

  private final Map<String, StringBuilder> parts = new LinkedHashMap<>();
  private StringBuilder label = new StringBuilder();
  private @Nullable StringBuilder value;

  private PartsReader() {}

  /** The values by their labels; empty if the text is not wholly at least two of them. */
  static ImmutableMap<String, String> split(String folded) {
    PartsReader reader = new PartsReader();
    for (String word : WORDS.split(folded)) {
      if (!reader.add(word.endsWith(",") ? word.substring(0, word.length() - 1) : word)) {
        return ImmutableMap.of();
      }
    }
    boolean whole = reader.label.isEmpty() && reader.parts.size() > 1;
    return whole
        ? ImmutableMap.copyOf(Maps.transformValues(reader.parts, StringBuilder::toString))
        : ImmutableMap.of();
  }

  /** Takes the next word; false if it does not fit. */
  private boolean add(String word) {
    int colon = word.indexOf(':');
    if (colon >= 0) {
      return begin(word.substring(0, colon), word.substring(colon + 1));
    }
    int start = ValueLabel.valueStart(word, 0);
    StringBuilder open = label.isEmpty() ? value : null;
    if (open != null && (open.isEmpty() || start == 0 || word.startsWith("("))) {
      open.append(' ').append(word);
      return true;
    }
    if (start >= 0) {
      return begin(word.substring(0, start), word.substring(start));
    }
    label.append(' ').append(word);
    return true;
  }

  private boolean begin(String labelEnd, String valueBegin) {
    String name = label.append(' ').append(labelEnd).toString().strip();
    boolean fits =
        (value == null || !value.isEmpty())
            && parts.size() < MAX_PARTS
            && ValueLabel.isPartName(name)
            && !parts.containsKey(name);
    value = new StringBuilder(valueBegin);
    label = new StringBuilder();
    parts.put(name, value);
    return fits;
  }
}
