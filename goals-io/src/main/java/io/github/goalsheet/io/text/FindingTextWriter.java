package io.github.goalsheet.io.text;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Iterables;
import io.github.goalsheet.finding.CheckReport;
import io.github.goalsheet.finding.Remark;
import io.github.goalsheet.finding.Subject;
import io.github.goalsheet.io.reading.CheckResult;
import io.github.goalsheet.io.reading.ReadSheet;
import io.github.goalsheet.io.reading.SheetLabels;
import io.github.goalsheet.message.Language;
import io.github.goalsheet.message.Message;
import io.github.goalsheet.message.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes findings as lines for people, as compilers do: where, how serious, what, and the code;
 * then how many there are. UTF-8 with LF.
 */
public final class FindingTextWriter {
  private final CheckResult result;
  private final SheetLabels labels;
  private final TextWords words;
  private final StringBuilder text = new StringBuilder();

  private FindingTextWriter(CheckResult result, Language language) {
    this.result = result;
    this.labels = SheetLabels.of(Iterables.transform(result.sheets(), ReadSheet::sheet));
    this.words = new TextWords(language);
  }

  /**
   * Writes the findings of sheets.
   *
   * @param result what was found
   * @param explain whether to write what was verified too
   * @param language the language of the sentences
   * @param stream where to write it; flushed, not closed
   * @throws IOException if the stream fails
   */
  public static void write(
      CheckResult result, boolean explain, Language language, OutputStream stream)
      throws IOException {
    FindingTextWriter writer =
        new FindingTextWriter(requireNonNull(result, "result"), requireNonNull(language));
    writer.append(explain);
    stream.write(writer.text.toString().getBytes(StandardCharsets.UTF_8));
    stream.flush();
  }

  private void append(boolean explain) {
    CheckReport report = result.report();
    report
        .findings()
        .forEach(
            found ->
                line(
                    found.severity().word(),
                    found.finding(),
                    " [" + found.finding().rule().code() + "]"));
    if (explain) {
      report.verified().forEach(sound -> line(new Message("確認", "verified"), sound, ""));
    }
    if (report.findings().size() < report.count()) {
      text.append(
          words
              .say("（先頭の %s 件だけを示しています）\n", "(only the first %s are shown)\n")
              .formatted(report.findings().size()));
    }
    text.append(UnreadText.of(result.inputs(), words));
    String unread =
        UnreadText.isSomething(result.inputs())
            ? words.say("（読めなかった内容があります）", ", but not everything could be read")
            : "";
    text.append(
        words
            .say(
                "指摘 %s 件%s: エラー %s、警告 %s、情報 %s。本文と合うことを確認した数値 %s 件。\n",
                "findings: %s%s (errors %s, warnings %s, info %s); figures that agree with their"
                    + " text: %s\n")
            .formatted(
                report.count(),
                unread,
                report.bySeverity().getOrDefault(Severity.ERROR, 0),
                report.bySeverity().getOrDefault(Severity.WARNING, 0),
                report.bySeverity().getOrDefault(Severity.INFO, 0),
                report.verifiedCount()));
  }

  private void line(Message kind, Remark remark, String end) {
    String line =
        UnreadText.place(result.place(remark.subject()))
            + ": "
            + kind.in(words.language())
            + ": "
            + about(remark.subject())
            + remark.message().in(words.language())
            + end;
    text.append(TerminalText.oneLine(line)).append('\n');
  }

  /** The organization and goal, so that a line says what it is about without the file at hand. */
  private String about(Subject subject) {
    String section = labels.of(result.sheet(subject));
    String goal = result.goal(subject).map(each -> "No." + each.number()).orElse("");
    String both = (section + " " + goal).strip();
    return both.isEmpty() ? "" : both + ": ";
  }
}
