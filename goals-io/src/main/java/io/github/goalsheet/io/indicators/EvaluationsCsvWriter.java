package io.github.goalsheet.io.indicators;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.evaluation.Assessment;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.evaluation.GoalEvaluation;
import io.github.goalsheet.evaluation.Grade;
import io.github.goalsheet.evaluation.IndicatorEvaluation;
import io.github.goalsheet.evaluation.Rate;
import io.github.goalsheet.evaluation.SheetEvaluation;
import io.github.goalsheet.io.grid.BulkCells;
import io.github.goalsheet.io.grid.CsvOut;
import io.github.goalsheet.io.writing.CsvOptions;
import io.github.goalsheet.io.writing.UnwritableSheetException;
import io.github.goalsheet.message.Language;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Indicator;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes evaluations as indicators CSV with four columns more: the grade computed for the goal, the
 * achievement rate of the indicator (1 for 100 %, rounded half up to six decimals; blank if there
 * is none), the reason for the indicator's assessment, or for the goal's where there is no
 * indicator, and how the published rating stands to the computed one. Not thread-safe.
 */
public final class EvaluationsCsvWriter implements Closeable {
  private final CsvOut out;
  private final IndicatorRows rows;
  private final RowLayout layout;
  private final Language language;
  private @Nullable EvaluationPolicy policy;

  private EvaluationsCsvWriter(CsvOut out, IndicatorRows rows, Language language) {
    this.out = out;
    this.rows = rows;
    this.layout = new RowLayout(rows.columns());
    this.language = language;
  }

  /**
   * Begins a file with its titles.
   *
   * @param out where to write; closed with this writer
   * @param options how to write
   * @param columns which columns there are beside those of the evaluation
   * @param language the language of the reasons
   * @return the writer
   * @throws IOException if {@code out} fails
   */
  public static EvaluationsCsvWriter of(
      OutputStream out, CsvOptions options, RowColumns columns, Language language)
      throws IOException {
    IndicatorRows rows = new IndicatorRows(columns);
    CsvOut csv = new CsvOut(out, options);
    csv.write(ImmutableList.of(rows.titles(true)));
    return new EvaluationsCsvWriter(csv, rows, language);
  }

  /**
   * Begins a file with its titles, such as {@code fiscal_year}.
   *
   * @param out where to write; closed with this writer
   * @param options how to write
   * @param actualYears how many years before the sheet's have a column of actuals, 0 to 99
   * @param language the language of the reasons
   * @return the writer
   * @throws IOException if {@code out} fails
   */
  public static EvaluationsCsvWriter to(
      OutputStream out, CsvOptions options, int actualYears, Language language) throws IOException {
    return of(out, options, RowColumns.DEFAULT.withActualYears(actualYears), language);
  }

  /**
   * Begins a file with Japanese titles, such as {@code 年度}.
   *
   * @param out where to write; closed with this writer
   * @param options how to write
   * @param actualYears how many years before the sheet's have a column of actuals, 0 to 99
   * @param language the language of the reasons
   * @return the writer
   * @throws IOException if {@code out} fails
   */
  public static EvaluationsCsvWriter japanese(
      OutputStream out, CsvOptions options, int actualYears, Language language) throws IOException {
    RowColumns japanese = RowColumns.DEFAULT.withTitles(Language.JA);
    return of(out, options, japanese.withActualYears(actualYears), language);
  }

  /**
   * Writes the indicators of one sheet.
   *
   * @param evaluation the sheet
   * @throws IllegalArgumentException if it was evaluated under another policy than those before,
   *     which no column tells
   * @throws UnwritableSheetException if an actual is of a year that has no column, the charset
   *     lacks a character, or, without keys, what follows each other would read as one sheet or
   *     goal; then no row of this sheet is written
   * @throws IOException if the output fails
   */
  public void write(SheetEvaluation evaluation) throws IOException {
    expect(evaluation.policy());
    layout.check(evaluation.sheet());
    out.write(lines(evaluation));
    layout.pass(evaluation.sheet());
  }

  /** All rows are of one policy. */
  void expect(EvaluationPolicy next) {
    checkArgument(
        policy == null || policy.equals(next), "evaluated under another policy: %s", next.name());
    policy = next;
  }

  private ImmutableList<ImmutableList<String>> lines(SheetEvaluation evaluation)
      throws UnwritableSheetException {
    ImmutableList.Builder<ImmutableList<String>> lines = ImmutableList.builder();
    for (int i = 0; i < evaluation.goals().size(); i++) {
      GoalEvaluation goal = evaluation.goals().get(i);
      ImmutableList<String> key = layout.key(i);
      if (goal.indicators().isEmpty()) {
        lines.add(row(evaluation.sheet(), goal, Optional.empty(), goal.assessment(), key));
      }
      for (IndicatorEvaluation indicator : goal.indicators()) {
        lines.add(
            row(
                evaluation.sheet(),
                goal,
                Optional.of(indicator.indicator()),
                indicator.assessment(),
                key));
      }
    }
    return lines.build();
  }

  /** A writer of the same rows to other bytes, without titles. */
  EvaluationsCsvWriter writingTo(OutputStream bytes) throws IOException {
    CsvOut csv = new CsvOut(bytes, out.options().withByteOrderMark(false));
    return new EvaluationsCsvWriter(csv, rows, language);
  }

  /** Appends the rows of sheets that are written already. */
  void append(BulkCells written, int count, RowLayout.SheetCells first, RowLayout.SheetCells last)
      throws IOException {
    layout.pass(first, last);
    out.append(written, count);
  }

  /** Writes a sheet that is known to stand below another one. */
  void writeApart(SheetEvaluation evaluation) throws IOException {
    layout.forget();
    write(evaluation);
  }

  /** Leaves nothing that was written in a buffer. */
  void flush() throws IOException {
    out.flush();
  }

  /** How many rows were written, the titles among them. */
  int rows() {
    return out.rows();
  }

  CsvOptions options() {
    return out.options();
  }

  boolean hasKeys() {
    return rows.columns().keys();
  }

  int actualYears() {
    return rows.columns().actualYears();
  }

  private ImmutableList<String> row(
      GoalSheet sheet,
      GoalEvaluation goal,
      Optional<Indicator> indicator,
      Assessment assessment,
      ImmutableList<String> key)
      throws UnwritableSheetException {
    return ImmutableList.<String>builder()
        .addAll(rows.row(sheet, goal.goal(), indicator))
        .add(
            goal.assessment().grade().map(Grade::name).orElse(""),
            rate(assessment),
            reason(assessment),
            goal.agreement().code())
        .addAll(key)
        .build();
  }

  static String rate(Assessment assessment) {
    return assessment
        .rate()
        .filter(rate -> !rate.isUnbounded())
        .map(Rate::toNumber)
        .map(number -> number.toPlainString())
        .orElse("");
  }

  String reason(Assessment assessment) {
    return assessment.reason().in(language);
  }

  /**
   * Closes the output.
   *
   * @throws IOException if it fails
   */
  @Override
  public void close() throws IOException {
    out.close();
  }
}
