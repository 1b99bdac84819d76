package io.github.goalsheet.io.text;

import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.message.Language;
import io.github.goalsheet.message.Message;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.IntUnaryOperator;

/** Writes a list of policies as a table for people: name, title, source. UTF-8 with LF. */
public final class PolicyListTextWriter {
  private PolicyListTextWriter() {}

  /**
   * Writes the table.
   *
   * @param policies the policies
   * @param language the language of the words
   * @param widths how many columns of the terminal a code point takes; 2 for most Japanese ones
   * @param stream where to write it; flushed, not closed
   * @throws IOException if the stream fails
   */
  public static void write(
      Iterable<EvaluationPolicy> policies,
      Language language,
      IntUnaryOperator widths,
      OutputStream stream)
      throws IOException {
    TextTable table = new TextTable(language.locale(), widths, 20, 60, 90);
    table.row(
        new Message("名前", "name").in(language),
        new Message("内容", "what").in(language),
        new Message("出典", "source").in(language));
    for (EvaluationPolicy policy : policies) {
      table.row(
          policy.name(), policy.provenance().title().in(language), policy.provenance().source());
    }
    stream.write(table.toString().getBytes(StandardCharsets.UTF_8));
    stream.flush();
  }
}
