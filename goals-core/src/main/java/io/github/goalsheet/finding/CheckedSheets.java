package io.github.goalsheet.finding;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.evaluation.Evaluator;
import io.github.goalsheet.evaluation.GoalEvaluation;
import io.github.goalsheet.evaluation.IndicatorEvaluation;
import io.github.goalsheet.evaluation.SheetEvaluation;
import io.github.goalsheet.model.FormField;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Indicator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The sheets that are checked together, with what their evaluation says. Immutable. */
final class CheckedSheets {
  private final Evaluator evaluator;
  private final ImmutableList<SheetEvaluation> evaluations;
  private final List<? extends Set<FormField>> notRead;

  CheckedSheets(
      Evaluator evaluator,
      ImmutableList<SheetEvaluation> evaluations,
      List<? extends Set<FormField>> notRead) {
    this.evaluator = evaluator;
    this.evaluations = evaluations;
    this.notRead = notRead;
  }

  /** Whether what a field says, or that it says nothing, is known from the sheet's source. */
  boolean isRead(Subject subject) {
    return isRead(subject.sheet(), subject.field());
  }

  /** Whether what the fields of a sheet say, or that they say nothing, is known from its source. */
  boolean isRead(int sheet, FormField field) {
    return sheet >= notRead.size() || !notRead.get(sheet).contains(field);
  }

  int size() {
    return evaluations.size();
  }

  EvaluationPolicy policy() {
    return evaluator.policy();
  }

  Evaluator evaluator() {
    return evaluator;
  }

  /** The sheets, in order. */
  Stream<SheetAt> sheets() {
    return IntStream.range(0, evaluations.size())
        .mapToObj(index -> new SheetAt(index, evaluations.get(index)));
  }

  /** The indicators of all sheets, in order. */
  Stream<IndicatorAt> indicators() {
    return sheets().flatMap(SheetAt::goals).flatMap(GoalAt::indicators);
  }

  /** A sheet with its index. */
  record SheetAt(int index, SheetEvaluation evaluation) {
    GoalSheet sheet() {
      return evaluation.sheet();
    }

    Subject subject(FormField field) {
      return Subject.of(index, field);
    }

    Stream<GoalAt> goals() {
      return IntStream.range(0, evaluation.goals().size())
          .mapToObj(goal -> new GoalAt(this, goal, evaluation.goals().get(goal)));
    }
  }

  /** A goal with its index. */
  record GoalAt(SheetAt in, int index, GoalEvaluation evaluation) {
    Goal goal() {
      return evaluation.goal();
    }

    Subject subject(FormField field) {
      return Subject.of(in.index(), index, field);
    }

    Stream<IndicatorAt> indicators() {
      return IntStream.range(0, evaluation.indicators().size())
          .mapToObj(each -> new IndicatorAt(this, each, evaluation.indicators().get(each)));
    }
  }

  /** An indicator with its index. */
  record IndicatorAt(GoalAt in, int index, IndicatorEvaluation evaluation) {
    Indicator indicator() {
      return evaluation.indicator();
    }

    GoalSheet sheet() {
      return in.in().sheet();
    }

    Subject subject(FormField field) {
      return Subject.of(in.in().index(), in.index(), index, field);
    }
  }
}
