package io.github.goalsheet.io.csv;

import io.github.goalsheet.evaluation.Assessment;
import io.github.goalsheet.evaluation.Evaluator;
import io.github.goalsheet.evaluation.Grade;
import io.github.goalsheet.evaluation.IndicatorEvaluation;
import io.github.goalsheet.evaluation.SheetEvaluation;
import io.github.goalsheet.io.bulk.BytesCache;
import io.github.goalsheet.io.bulk.RecordScanner;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Indicator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Writes rows as they came, with the computed cells behind them. Not thread-safe. */
final class BulkCsv implements BulkSink {
  private static final int BITS = 8;

  private final EvaluationsCsvWriter target;
  private final EvaluationsCsvWriter plain;
  private final Evaluator evaluator;
  private final BulkColumns columns;
  private final int[] copied;
  private final byte[] lineEnd;
  private final BulkCells written = new BulkCells();
  private final BulkCells rows = new BulkCells();
  private final List<IndicatorEvaluation> indicators = new ArrayList<>();
  private final BytesCache<String> parents =
      new BytesCache<>(
          BITS, cell -> IndicatorRows.numbers(GoalNumbers.parentGoals(cell).orElseThrow()));
  private int[] rowEnds = new int[1 << 4];
  private Optional<String> published = Optional.empty();
  private int sheetBegin;
  private int count;
  private int sheetCount;

  private BulkCsv(EvaluationsCsvWriter target, Evaluator evaluator, BulkColumns columns)
      throws IOException {
    this.target = target;
    this.plain = target.writingTo(written);
    this.evaluator = evaluator;
    this.columns = columns;
    this.copied = copied(columns, target.actualYears());
    this.lineEnd =
        (target.options().windowsLineEnds() ? "\r\n" : "\n").getBytes(StandardCharsets.UTF_8);
  }

  static BulkCsv to(EvaluationsCsvWriter target, Evaluator evaluator, BulkColumns columns)
      throws IOException {
    return new BulkCsv(target, evaluator, columns);
  }

  /** Whether bytes that were read can be written in this way, and all actuals have a column. */
  static boolean canCopy(EvaluationsCsvWriter target, BulkColumns columns) {
    CsvOptions options = target.options();
    return options.delimiter() == CsvOptions.DEFAULT.delimiter()
        && options.charset().equals(StandardCharsets.UTF_8)
        && !options.spreadsheetSafe()
        && columns.actuals().keySet().stream().allMatch(before -> before <= target.actualYears());
  }

  /** Where the cells of a row to write stand in the row that is read. */
  private static int[] copied(BulkColumns columns, int actualYears) {
    List<Integer> cells = new ArrayList<>(columns.goalCells());
    for (int before = actualYears; before >= 1; before--) {
      cells.add(columns.actuals().getOrDefault(before, columns.titles()));
    }
    cells.addAll(columns.resultCells());
    return cells.stream().mapToInt(Integer::intValue).toArray();
  }

  @Override
  public void beginGoal(RecordScanner row) {
    published = Optional.of(row.text(columns.rating())).filter(word -> !word.isEmpty());
    indicators.clear();
    rows.reset();
  }

  @Override
  public void row(RecordScanner row) {
    for (int column : copied) {
      if (column == columns.parents()) {
        rows.cell(parents.get(row.bytes(), row.start(column), row.end(column)));
      } else {
        rows.cell(row.bytes(), row.start(column), row.end(column));
      }
    }
    FiscalYear year = FiscalYear.of(columns.yearOf(row));
    Indicator indicator = columns.indicator(row, year);
    if (indicators.size() == rowEnds.length) {
      rowEnds = Arrays.copyOf(rowEnds, 2 * rowEnds.length);
    }
    rowEnds[indicators.size()] = rows.size();
    indicators.add(new IndicatorEvaluation(indicator, evaluator.evaluate(indicator, year)));
  }

  @Override
  public void endGoal() {
    Assessment goal = evaluator.rollUp(indicators);
    String grade = goal.grade().map(Grade::name).orElse("");
    String agreement = evaluator.agreement(published, goal.grade()).code();
    int from = 0;
    for (int i = 0; i < indicators.size(); i++) {
      Assessment assessment = indicators.get(i).assessment();
      written.append(rows, from, rowEnds[i]);
      from = rowEnds[i];
      written.cell(grade);
      written.cell(EvaluationsCsvWriter.rate(assessment));
      written.cell(target.reason(assessment));
      written.cell(agreement);
      written.endRow(lineEnd);
    }
    sheetCount += indicators.size();
  }

  @Override
  public void add(SheetEvaluation evaluation) throws IOException {
    int before = plain.rows();
    plain.write(evaluation);
    plain.flush();
    sheetCount += plain.rows() - before;
  }

  @Override
  public void endSheet() {
    sheetBegin = written.size();
    count += sheetCount;
    sheetCount = 0;
  }

  @Override
  public void discardSheet() {
    written.truncate(sheetBegin);
    sheetCount = 0;
  }

  @Override
  public void deliver() throws IOException {
    target.append(written, count);
    written.reset();
    sheetBegin = 0;
    count = 0;
  }

  @Override
  public void addLast(SheetEvaluation evaluation) throws IOException {
    target.write(evaluation);
  }
}
