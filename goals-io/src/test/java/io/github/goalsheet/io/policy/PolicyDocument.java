package io.github.goalsheet.io.policy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code docs/policies.md} or its Japanese twin: the examples and tables that follow its marks. */
record PolicyDocument(Path file, String text) {
  private static final String FENCE = "\n```";

  static PolicyDocument read(String name) throws IOException {
    Path file = Path.of("..", "docs", name);
    return new PolicyDocument(file, Files.readString(file, UTF_8).replace("\r\n", "\n"));
  }

  /** The text from a mark on, without it. */
  private String from(String mark) {
    int start = text.indexOf("<!-- " + mark);
    if (start < 0) {
      throw new AssertionError(file + " has no mark " + mark);
    }
    return text.substring(text.indexOf("-->", start) + "-->".length());
  }

  /** The JSON that follows a mark. */
  String json(String mark) {
    String rest = from(mark);
    int start = rest.indexOf('\n', rest.indexOf(FENCE) + FENCE.length()) + 1;
    return rest.substring(start, rest.indexOf(FENCE, start)) + "\n";
  }

  /** The rows of the table that follows a mark, without its head. */
  ImmutableList<List<String>> table(String mark) {
    return from(mark)
        .lines()
        .dropWhile(line -> !line.startsWith("|---"))
        .skip(1)
        .takeWhile(line -> line.startsWith("|"))
        .map(row -> Splitter.on('|').trimResults().splitToList(row))
        .map(cells -> cells.subList(1, cells.size() - 1))
        .collect(ImmutableList.toImmutableList());
  }

  /** The lines of the indented block that follows the JSON of a mark. */
  ImmutableList<String> said(String mark) {
    return from(mark)
        .lines()
        .dropWhile(line -> !line.startsWith("    "))
        .dropWhile(line -> !line.startsWith("    midori"))
        .takeWhile(line -> line.startsWith("    "))
        .map(String::strip)
        .collect(ImmutableList.toImmutableList());
  }

  /** What stands between a mark and the mark of its end. */
  String between(String mark) {
    String rest = from(mark);
    return rest.substring(0, rest.indexOf("<!-- " + mark + ": end"));
  }

  /** The document with other words between a mark and the mark of its end. */
  PolicyDocument with(String mark, String words) {
    String rest = from(mark);
    String head = text.substring(0, text.length() - rest.length());
    return new PolicyDocument(file, head + words + rest.substring(between(mark).length()));
  }

  void write() throws IOException {
    Files.writeString(file, text, UTF_8);
  }
}
