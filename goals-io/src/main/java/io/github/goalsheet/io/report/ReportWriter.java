package io.github.goalsheet.io.report;

import io.github.goalsheet.io.report.page.Page;
import io.github.goalsheet.message.Language;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Writes reports as HTML. */
public final class ReportWriter {
  private ReportWriter() {}

  /**
   * Writes a report: one HTML document in UTF-8, with its style and script in it. It is written as
   * it is made; the sheets are not laid out twice or held as text.
   *
   * @param report the report
   * @param language the language of everything but the sheets' own words
   * @param out where to write it; flushed, left open
   * @throws IOException if {@code out} fails
   */
  public static void write(Report report, Language language, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    try {
      Page.of(report.policy(), report.sheets(), report.checked(), language).render(writer);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    writer.flush();
  }
}
