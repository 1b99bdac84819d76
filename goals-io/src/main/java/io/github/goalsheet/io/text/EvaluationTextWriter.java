package io.github.goalsheet.io.text;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.cell.Wording;
import io.github.goalsheet.evaluation.Agreement;
import io.github.goalsheet.evaluation.Assessment;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.evaluation.GoalEvaluation;
import io.github.goalsheet.evaluation.Grade;
import io.github.goalsheet.evaluation.IndicatorEvaluation;
import io.github.goalsheet.evaluation.SheetEvaluation;
import io.github.goalsheet.evaluation.Summary;
import io.github.goalsheet.io.reading.ReadInput;
import io.github.goalsheet.message.Language;
import io.github.goalsheet.model.GoalSheet;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Writes evaluations as tables for people: a row an indicator, with the reason of its grade, and
 * the totals at the end. UTF-8 with LF.
 */
public final class EvaluationTextWriter {
  private final OutputStream out;
  private final TextWords words;
  private final IntUnaryOperator widths;
  private final EvaluationPolicy policy;
  private final Summary.Counter counter;

  /**
   * A writer to a stream.
   *
   * @param out where to write; flushed by {@link #writeTotals}, not closed
   * @param policy the policy of the evaluations
   * @param language the language of the words
   * @param widths how many columns of the terminal a code point takes; 2 for most Japanese ones
   */
  public EvaluationTextWriter(
      OutputStream out, EvaluationPolicy policy, Language language, IntUnaryOperator widths) {
    this.out = requireNonNull(out, "out");
    this.policy = requireNonNull(policy, "policy");
    this.words = new TextWords(requireNonNull(language, "language"));
    this.widths = requireNonNull(widths, "widths");
    this.counter = new Summary.Counter(policy);
  }

  /**
   * Writes the table of a sheet.
   *
   * @param evaluation the sheet, evaluated under the policy
   * @throws IllegalArgumentException if it was evaluated under another policy
   * @throws IOException if the stream fails
   */
  public void write(SheetEvaluation evaluation) throws IOException {
    checkArgument(
        policy.equals(evaluation.policy()),
        "evaluated under another policy: %s",
        evaluation.policy().name());
    GoalSheet sheet = evaluation.sheet();
    line((words.organization(sheet) + "  " + words.year(sheet)).strip());
    TextTable table = new TextTable(words.language().locale(), widths, 5, 30, 18, 18, 12, 12, 56);
    table.row(
        words.say("No.", "No."),
        words.say("項目(単位)", "indicator"),
        words.say("目標", "target"),
        words.say("結果", "result"),
        words.say("公表", "published"),
        words.say("算定", "computed"),
        words.say("理由", "reason"));
    evaluation.goals().forEach(goal -> goal(goal, table));
    print(table + "\n");
    counter.add(evaluation);
  }

  /**
   * Counts sheets into the totals that have no table.
   *
   * @param counted the sheets, evaluated under the policy
   */
  public void add(Summary counted) {
    counter.add(counted);
  }

  /**
   * A goal with one indicator takes a row; one with several takes a row of its own above theirs.
   */
  private void goal(GoalEvaluation goal, TextTable table) {
    String number = Integer.toString(goal.goal().number());
    boolean single = goal.indicators().size() == 1;
    if (!single) {
      table.row(
          number,
          words.say("(目標全体)", "(the goal)"),
          "",
          "",
          published(goal),
          grade(goal.assessment()),
          reason(goal.assessment()) + disagreement(goal));
    }
    for (IndicatorEvaluation each : goal.indicators()) {
      table.row(
          single ? number : "",
          (single ? "" : words.say("・", "- ")) + each.indicator().label(),
          each.indicator().target().text(),
          each.indicator().result().text(),
          single ? published(goal) : "",
          grade(each.assessment()),
          reason(each.assessment()) + (single ? disagreement(goal) : ""));
    }
  }

  private String reason(Assessment assessment) {
    return assessment.reason().in(words.language());
  }

  private static String published(GoalEvaluation goal) {
    return goal.goal().rating().orElse("-");
  }

  private static String grade(Assessment assessment) {
    return assessment.grade().map(Grade::name).orElse("-");
  }

  /**
   * Where the published rating differs, the office's own explanation stands beside the computed
   * one.
   */
  private String disagreement(GoalEvaluation goal) {
    String how =
        switch (goal.agreement()) {
          case PUBLISHED_HIGHER -> words.say(" ※公表の評価の方が高い。", " * The published rating is higher.");
          case PUBLISHED_LOWER -> words.say(" ※公表の評価の方が低い。", " * The published rating is lower.");
          case AGREES, NOT_RATED, UNDETERMINED -> "";
        };
    List<String> statuses = new ArrayList<>();
    if (!how.isEmpty()) {
      goal.goal().indicators().stream()
          .map(indicator -> Wording.strip(indicator.status()))
          .filter(status -> !status.isEmpty())
          .forEach(statuses::add);
    }
    return statuses.isEmpty()
        ? how
        : how + words.say(" 目標達成状況: ", " Status: ") + String.join(" / ", statuses);
  }

  /**
   * Writes the totals of all sheets so far and what was not read, and flushes.
   *
   * @param inputs what was read of each input; empty if that is not known
   * @throws IOException if the stream fails
   */
  public void writeTotals(ImmutableList<ReadInput> inputs) throws IOException {
    Summary sum = counter.summary();
    line(
        words
            .say("規則 %s: %s シート、%s 目標、%s 指標", "policy %s: sheets %s, goals %s, indicators %s")
            .formatted(policy.name(), sum.sheets(), sum.goals(), sum.indicators()));
    StringBuilder grades = new StringBuilder();
    sum.grades()
        .forEach((grade, count) -> grades.append("  ").append(grade).append(' ').append(count));
    String ofThem =
        sum.lacking() == 0
            ? ""
            : words.say(" (うち結果なし %s)", " (no result %s)").formatted(sum.lacking());
    line(
        words.say("算定:%s  なし %s", "computed:%s  none %s").formatted(grades, sum.ungraded())
            + ofThem);
    String lacking =
        sum.lackingRated() == 0
            ? ""
            : words.say("  結果なし %s", "  no result %s").formatted(sum.lackingRated());
    line(
        words
            .say(
                "公表との比較:  一致 %s  公表が高い %s  公表が低い %s  公表なし %s%s  判定できない %s",
                "published:  agrees %s  higher %s  lower %s  none %s%s  undetermined %s")
            .formatted(
                sum.count(Agreement.AGREES),
                sum.count(Agreement.PUBLISHED_HIGHER),
                sum.count(Agreement.PUBLISHED_LOWER),
                sum.count(Agreement.NOT_RATED),
                lacking,
                sum.forPersons()));
    print(UnreadText.of(inputs, words));
    out.flush();
  }

  private void line(String text) throws IOException {
    print(TerminalText.oneLine(text) + "\n");
  }

  private void print(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
