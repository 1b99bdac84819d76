package io.github.goalsheet.io.indicators;

import io.github.goalsheet.evaluation.Agreement;
import io.github.goalsheet.evaluation.Assessment;
import io.github.goalsheet.evaluation.Evaluator;
import io.github.goalsheet.evaluation.FigureGrades;
import io.github.goalsheet.evaluation.IndicatorEvaluation;
import io.github.goalsheet.evaluation.SheetEvaluation;
import io.github.goalsheet.io.grid.BulkCells;
import io.github.goalsheet.io.indicators.bulk.BytesCache;
import io.github.goalsheet.io.indicators.bulk.RecordScanner;
import io.github.goalsheet.io.sheet.GoalNumbers;
import io.github.goalsheet.io.writing.CsvOptions;
import io.github.goalsheet.model.Indicator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes rows as they came, with the computed cells behind them. Not thread-safe. */
final class BulkCsv implements BulkSink, BulkJudge.Verdicts<BulkCsv.Computed> {
  private static final int BITS = 8;
  private static final byte[] NO_GRADE = BulkCells.written("");

  private final EvaluationsCsvWriter target;
  private final EvaluationsCsvWriter plain;
  private final BulkColumns columns;
  private final BulkVerdicts verdicts;
  private final BulkJudge<Computed> judge;
  private final boolean verdictsSuffice;
  private final int[] copied;
  private final byte[] lineEnd;
  private final List<byte[]> gradeCells;
  private final List<byte[]> agreementCells;
  private final BulkEnds ends;
  private final BulkCells written = new BulkCells();
  private final BulkCells rows = new BulkCells();
  private final BulkCells own = new BulkCells();
  private final List<Computed> computed = new ArrayList<>();
  private final List<IndicatorEvaluation> indicators = new ArrayList<>();
  private final BytesCache<byte[]> parents =
      new BytesCache<>(
          BITS,
          cell ->
              BulkCells.written(
                  IndicatorRows.numbers(GoalNumbers.parentGoals(cell).orElseThrow())));
  private int[] rowEnds = new int[1 << 4];
  private int[] goal = new int[1 << 4];
  private int[] agreements = {};
  private int sheetBegin;
  private int count;
  private int sheetCount;

  /** What is written for a row: the cells of rate and reason, and what the goal needs to know. */
  static final class Computed {
    private final Assessment assessment;
    private final int verdict;
    private final byte[] cells;

    private Computed(Assessment assessment, int verdict, byte[] cells) {
      this.assessment = assessment;
      this.verdict = verdict;
      this.cells = cells;
    }
  }

  private BulkCsv(EvaluationsCsvWriter target, Evaluator evaluator, BulkColumns columns)
      throws IOException {
    this.target = target;
    this.plain = target.writingTo(written);
    this.columns = columns;
    this.ends = new BulkEnds(columns);
    this.verdicts = new BulkVerdicts(evaluator, columns);
    this.verdictsSuffice = BulkVerdicts.suffice(evaluator.policy());
    this.judge = new BulkJudge<>(evaluator, FigureGrades.of(evaluator.policy()), columns, this);
    this.copied = copied(columns, target.actualYears());
    this.lineEnd =
        (target.options().windowsLineEnds() ? "\r\n" : "\n").getBytes(StandardCharsets.UTF_8);
    this.gradeCells = verdicts.goalGrades().stream().map(BulkCells::written).toList();
    this.agreementCells =
        BulkVerdicts.AGREEMENTS.stream().map(Agreement::code).map(BulkCells::written).toList();
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
        && !target.hasKeys()
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
    ends.row(row);
    agreements = verdicts.agreements(row);
    computed.clear();
    indicators.clear();
    rows.truncate(0);
  }

  @Override
  public void row(RecordScanner row) {
    for (int column : copied) {
      if (column == columns.parents()) {
        rows.cells(parents.get(row.bytes(), row.start(column), row.end(column)));
      } else {
        rows.copy(row.bytes(), row.start(column), row.end(column), row.isQuoted(column));
      }
    }
    int at = computed.size();
    if (at == rowEnds.length) {
      rowEnds = Arrays.copyOf(rowEnds, 2 * at);
      goal = Arrays.copyOf(goal, 2 * at);
    }
    Computed found = judge.verdict(row);
    computed.add(found);
    rowEnds[at] = rows.size();
    goal[at] = found.verdict;
    if (!verdictsSuffice) {
      Indicator named = Indicator.of(row.text(columns.label()));
      indicators.add(new IndicatorEvaluation(named, found.assessment));
    }
  }

  @Override
  public Computed of(BulkPair pair) {
    return of(pair.assess());
  }

  @Override
  public Computed of(Assessment assessment) {
    own.truncate(0);
    own.cell(EvaluationsCsvWriter.rate(assessment));
    own.cell(target.reason(assessment));
    return new Computed(assessment, verdicts.of(assessment), own.toByteArray());
  }

  @Override
  public void endGoal() {
    int grade = verdictsSuffice ? verdicts.goal(goal, computed.size()) : verdicts.goal(indicators);
    byte[] gradeCell = grade < 0 ? NO_GRADE : gradeCells.get(grade);
    byte[] agreement = agreementCells.get(agreements[grade < 0 ? gradeCells.size() : grade]);
    int from = 0;
    for (int i = 0; i < computed.size(); i++) {
      written.append(rows, from, rowEnds[i]);
      from = rowEnds[i];
      written.cells(gradeCell);
      written.cells(computed.get(i).cells);
      written.cells(agreement);
      written.endRow(lineEnd);
    }
    sheetCount += computed.size();
  }

  @Override
  public void add(SheetEvaluation evaluation) throws IOException {
    int before = plain.rows();
    plain.writeApart(evaluation);
    plain.flush();
    ends.add(evaluation.sheet());
    sheetCount += plain.rows() - before;
  }

  @Override
  public void endSheet() {
    ends.endSheet();
    sheetBegin = written.size();
    count += sheetCount;
    sheetCount = 0;
  }

  @Override
  public void discardSheet() {
    ends.discardSheet();
    written.truncate(sheetBegin);
    sheetCount = 0;
  }

  @Override
  public void deliver() throws IOException {
    if (ends.first().isPresent()) {
      target.append(written, count, ends.first().get(), ends.last());
    }
    ends.clear();
    written.truncate(0);
    sheetBegin = 0;
    count = 0;
  }

  @Override
  public void addLast(SheetEvaluation evaluation) throws IOException {
    target.write(evaluation);
  }
}
