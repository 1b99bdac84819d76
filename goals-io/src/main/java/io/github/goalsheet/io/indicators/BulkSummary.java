package io.github.goalsheet.io.indicators;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.goalsheet.evaluation.Agreement;
import io.github.goalsheet.evaluation.Evaluator;
import io.github.goalsheet.evaluation.FigureGrades;
import io.github.goalsheet.evaluation.SheetEvaluation;
import io.github.goalsheet.evaluation.Summary;
import io.github.goalsheet.io.indicators.bulk.RecordScanner;
import java.util.Arrays;
import java.util.Optional;

/** Counts goals by grade and agreement. Not thread-safe but for the total. */
final class BulkSummary implements BulkSink {
  private static final int UNDETERMINED = BulkVerdicts.AGREEMENTS.indexOf(Agreement.UNDETERMINED);

  private final Summary.Counter total;
  private final BulkVerdicts verdicts;
  private final BulkJudge<Integer> judge;
  private Summary.Counter added;
  private final Evaluator evaluator;
  private final long[] grades;
  private final long[] agreements = new long[BulkVerdicts.AGREEMENTS.size()];
  private final int[] goal;
  private long sheets;
  private long goals;
  private long indicators;
  private long lacking;
  private long lackingRated;

  /** Grade and agreement of the goals of the sheet so far. */
  private int[] pending = new int[2 << 4];

  private int pendingGoals;
  private int pendingRows;
  private int goalRows;
  private int[] published = {};
  private Summary.Counter pendingAdded;

  BulkSummary(
      Summary.Counter total,
      Evaluator evaluator,
      FigureGrades figures,
      BulkColumns columns,
      int rowLimit) {
    this.total = total;
    this.evaluator = evaluator;
    this.verdicts = new BulkVerdicts(evaluator, columns);
    this.judge = new BulkJudge<>(evaluator, Optional.of(figures), columns, verdicts);
    this.added = new Summary.Counter(evaluator.policy());
    this.pendingAdded = new Summary.Counter(evaluator.policy());
    this.grades = new long[verdicts.goalGrades().size()];
    this.goal = new int[rowLimit];
  }

  @Override
  public void beginGoal(RecordScanner row) {
    published = verdicts.agreements(row);
    goalRows = 0;
  }

  @Override
  public void row(RecordScanner row) {
    goal[goalRows++] = judge.verdict(row);
  }

  @Override
  public void endGoal() {
    if (pending.length == 2 * pendingGoals) {
      pending = Arrays.copyOf(pending, 2 * pending.length);
    }
    int grade = verdicts.goal(goal, goalRows);
    pending[2 * pendingGoals] = grade;
    pending[2 * pendingGoals + 1] = published[grade < 0 ? grades.length : grade];
    pendingGoals++;
    pendingRows += goalRows;
  }

  @Override
  public void add(SheetEvaluation evaluation) {
    pendingAdded.add(evaluation);
  }

  @Override
  public void endSheet() {
    if (pendingGoals == 0) {
      added.add(pendingAdded.summary());
      pendingAdded = new Summary.Counter(evaluator.policy());
      return;
    }
    for (int i = 0; i < pendingGoals; i++) {
      if (pending[2 * i] >= 0) {
        grades[pending[2 * i]]++;
      }
      agreements[pending[2 * i + 1]]++;
      if (pending[2 * i] == BulkVerdicts.NO_RESULT) {
        lacking++;
        lackingRated += pending[2 * i + 1] == UNDETERMINED ? 1 : 0;
      }
    }
    sheets++;
    goals += pendingGoals;
    indicators += pendingRows;
    pendingGoals = 0;
    pendingRows = 0;
  }

  @Override
  public void discardSheet() {
    pendingGoals = 0;
    pendingRows = 0;
    pendingAdded = new Summary.Counter(evaluator.policy());
  }

  /** Adds everything since the start to the total, and begins at zero again. */
  @Override
  public void deliver() {
    ImmutableMap.Builder<String, Long> byGrade = ImmutableMap.builder();
    for (int i = 0; i < grades.length; i++) {
      byGrade.put(verdicts.goalGrades().get(i), grades[i]);
    }
    ImmutableMap<Agreement, Long> byAgreement =
        Maps.toMap(
            BulkVerdicts.AGREEMENTS, each -> agreements[BulkVerdicts.AGREEMENTS.indexOf(each)]);
    total.add(
        new Summary(
            sheets, goals, indicators, byAgreement, byGrade.buildOrThrow(), lacking, lackingRated));
    Arrays.fill(grades, 0);
    Arrays.fill(agreements, 0);
    sheets = 0;
    goals = 0;
    indicators = 0;
    lacking = 0;
    lackingRated = 0;
    total.add(added.summary());
    added = new Summary.Counter(evaluator.policy());
  }

  @Override
  public void addLast(SheetEvaluation evaluation) {
    total.add(evaluation);
  }
}
