package io.github.goalsheet.io.report.page;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.evaluation.Agreement;
import io.github.goalsheet.evaluation.GoalEvaluation;
import io.github.goalsheet.model.Goal;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One goal.
 *
 * @param evaluation the goal with its evaluation
 * @param place its place in the sheet, from 1; goal numbers may repeat
 * @param sheet its sheet
 */
record GoalView(GoalEvaluation evaluation, int place, SheetView sheet) {
  private Texts texts() {
    return sheet.context().texts();
  }

  String id() {
    return sheet.id() + "g" + place;
  }

  Goal goal() {
    return evaluation.goal();
  }

  boolean hasStatement() {
    return !goal().statement().isBlank();
  }

  String title() {
    return texts().say("goal.title", goal().number());
  }

  Agreement agreement() {
    return evaluation.agreement();
  }

  String agreementText() {
    return sheet.context().agreement(agreement());
  }

  boolean isDiffering() {
    return agreement() == Agreement.PUBLISHED_HIGHER || agreement() == Agreement.PUBLISHED_LOWER;
  }

  Badge published() {
    return sheet.context().goals().published(goal().rating());
  }

  Badge computed() {
    return sheet.context().goals().computed(evaluation.assessment());
  }

  String reason() {
    return texts().say(evaluation.assessment().reason().message());
  }

  /** Whether the goal's reason says more than that of its only indicator. */
  boolean hasReasonOfItsOwn() {
    return evaluation.indicators().size() != 1
        || !evaluation
            .indicators()
            .get(0)
            .assessment()
            .reason()
            .equals(evaluation.assessment().reason());
  }

  /** The ward goals that it serves; empty if it names none. */
  String parents() {
    return goal().parentGoals().isEmpty()
        ? ""
        : texts()
            .say(
                "goal.parents",
                goal().parentGoals().stream()
                    .map(String::valueOf)
                    .collect(Collectors.joining(texts().say("and"))));
  }

  /** Which of its fields the form leaves blank for the goal above; empty if none. */
  String carried() {
    return goal().carried().isEmpty()
        ? ""
        : texts()
            .say(
                "goal.carried",
                goal().carried().stream()
                    .map(field -> texts().say("field." + field))
                    .collect(Collectors.joining(texts().say("and"))));
  }

  ImmutableList<IndicatorView> indicators() {
    return IntStream.range(0, evaluation.indicators().size())
        .mapToObj(i -> new IndicatorView(evaluation.indicators().get(i), i + 1, this))
        .collect(ImmutableList.toImmutableList());
  }

  /** What the office says of its indicators, where it says something. */
  ImmutableList<String> explanations() {
    return evaluation.indicators().stream()
        .map(each -> each.indicator().status())
        .filter(status -> !status.isBlank())
        .collect(ImmutableList.toImmutableList());
  }
}
