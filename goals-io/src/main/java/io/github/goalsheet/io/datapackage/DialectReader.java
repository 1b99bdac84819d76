package io.github.goalsheet.io.datapackage;

import com.google.common.collect.ImmutableSet;
import io.github.goalsheet.io.json.stream.Json;
import io.github.goalsheet.io.json.stream.Located;
import io.github.goalsheet.io.reading.UnreadableInputException;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;

/** Reads the dialect of a table. A property that is not known could change what every cell says. */
final class DialectReader {
  /** What says nothing of the cells of a text file that has one row of titles, or none. */
  private static final ImmutableSet<String> WITHOUT_EFFECT =
      ImmutableSet.of("$schema", "csvddfVersion", "title", "description", "headerJoin");

  private final Refusals refusals;

  DialectReader(Refusals refusals) {
    this.refusals = refusals;
  }

  /**
   * How cells and rows are told apart.
   *
   * @param dialect the dialect, if there is one
   * @param tabbed whether tabs do unless the dialect says otherwise
   */
  CSVFormat format(Optional<Located> dialect, boolean tabbed) throws UnreadableInputException {
    CSVFormat.Builder format = CSVFormat.RFC4180.builder().setDelimiter(tabbed ? '\t' : ',');
    if (dialect.isPresent() && dialect.get().json() instanceof Json.Obj object) {
      for (String name : object.fields().keySet()) {
        Located value = dialect.get().find(name).orElseThrow();
        if (ResourceReader.isSaid(value) && !WITHOUT_EFFECT.contains(name)) {
          set(format, name, value);
        }
      }
      return built(format).orElseThrow(() -> refusals.unsupported("dialect", dialect.get()));
    }
    return format.get();
  }

  /** The format; empty if one character is to mean two things. */
  private static Optional<CSVFormat> built(CSVFormat.Builder format) {
    try {
      return Optional.of(format.get());
    } catch (IllegalArgumentException sameCharacterTwice) {
      return Optional.empty();
    }
  }

  private void set(CSVFormat.Builder format, String name, Located value)
      throws UnreadableInputException {
    boolean done =
        switch (name) {
          case "delimiter" -> character(value).map(format::setDelimiter).isPresent();
          case "quoteChar" -> character(value).map(format::setQuote).isPresent();
          case "commentChar" -> character(value).map(format::setCommentMarker).isPresent();
          case "header" -> value.json() instanceof Json.Bool;
          case "headerRows" -> isFirstRow(value);
          case "commentRows" -> value.json() instanceof Json.Arr && value.items().isEmpty();
          // Rows end wherever one of these stands, whichever is stated.
          case "lineTerminator" -> ImmutableSet.of("\n", "\r\n", "\r").contains(value.raw());
          case "doubleQuote" -> value.json() instanceof Json.Bool flag && flag.value();
          case "skipInitialSpace" -> isFalse(value);
          case "nullSequence" -> value.json() instanceof Json.Text;
          // Titles are compared as they stand; one that differs is told.
          case "caseSensitiveHeader" -> value.json() instanceof Json.Bool;
          default -> false;
        };
    if (!done) {
      throw refusals.unsupported("dialect." + name, value);
    }
  }

  private static boolean isFirstRow(Located value) {
    return value.items().size() == 1 && value.items().get(0).raw().equals("1");
  }

  static boolean isFalse(Located value) {
    return value.json() instanceof Json.Bool flag && !flag.value();
  }

  private static Optional<Character> character(Located value) {
    return Optional.of(value.raw())
        .filter(raw -> value.json() instanceof Json.Text && raw.length() == 1)
        .map(raw -> raw.charAt(0))
        .filter(c -> c != '\n' && c != '\r' && c != '\0' && !Character.isSurrogate(c));
  }
}
