package io.github.goalsheet.io.layout;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.cell.Wording;
import io.github.goalsheet.io.sheet.FormErrors;
import io.github.goalsheet.io.sheet.Labels;
import io.github.goalsheet.io.writing.UnwritableSheetException;
import io.github.goalsheet.model.FormField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The paragraphs of a text: {@code <p>…</p>} if the whole text is marked up so, else its lines. */
final class Paragraphs {
  private static final String OPEN = "<p>";
  private static final String CLOSE = "</p>";

  private Paragraphs() {}

  static ImmutableList<String> split(String text) {
    return marked(text)
        .orElseGet(
            () ->
                text.lines()
                    .filter(line -> !Wording.isBlank(line))
                    .collect(ImmutableList.toImmutableList()));
  }

  /**
   * The text that splits into paragraphs: a line each if that will do, else marked.
   *
   * @throws UnwritableSheetException if neither gives the same paragraphs again
   */
  static String join(FormField field, List<String> paragraphs) throws UnwritableSheetException {
    String lines = String.join("\n", paragraphs);
    if (split(lines).equals(paragraphs)
        && !Labels.isTitle(lines)
        && Labels.narrative(lines).isEmpty()) {
      return lines;
    }
    String marked =
        paragraphs.stream().map(text -> OPEN + text + CLOSE).collect(Collectors.joining("\n"));
    if (!split(marked).equals(paragraphs)) {
      throw FormErrors.paragraphsUnwritable(field);
    }
    return marked;
  }

  private static Optional<ImmutableList<String>> marked(String text) {
    ImmutableList.Builder<String> paragraphs = ImmutableList.builder();
    int at = skipBlanks(text, 0);
    while (text.startsWith(OPEN, at)) {
      int close = text.indexOf(CLOSE, at);
      if (close < 0) {
        return Optional.empty();
      }
      paragraphs.add(text.substring(at + OPEN.length(), close));
      at = skipBlanks(text, close + CLOSE.length());
    }
    return at == text.length() ? Optional.of(paragraphs.build()) : Optional.empty();
  }

  private static int skipBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
