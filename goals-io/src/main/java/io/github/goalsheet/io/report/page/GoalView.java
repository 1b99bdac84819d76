package io.github.goalsheet.io.report.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import io.github.goalsheet.cell.Wording;
import io.github.goalsheet.evaluation.Agreement;
import io.github.goalsheet.evaluation.GoalEvaluation;
import io.github.goalsheet.model.Goal;
import java.util.Set;
import java.util.TreeSet;
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
  private static final String SHOWN_ANYWAY = "rating_differs";

  /** What the filter knows goals by that have a finding of any kind. */
  static final String ANY_FINDING = "any";

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
    return !Wording.isBlank(goal().statement());
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
        .filter(status -> !Wording.isBlank(status))
        .collect(ImmutableList.toImmutableList());
  }

  /** What was found in the goal itself. */
  ImmutableList<FindingView> findings() {
    return sheet.context().findings().at(id());
  }

  /** What was found in the goal itself, but for what the page shows of every goal. */
  ImmutableList<FindingView> remarks() {
    return findings().stream()
        .filter(finding -> !finding.code().equals(SHOWN_ANYWAY))
        .collect(ImmutableList.toImmutableList());
  }

  /** The kinds of findings in the goal and its indicators, for the filter; empty if none. */
  String findingKinds() {
    Set<String> kinds =
        Streams.concat(
                findings().stream(),
                indicators().stream().flatMap(indicator -> indicator.findings().stream()))
            .filter(FindingView::isFinding)
            .map(FindingView::kind)
            .collect(Collectors.toCollection(TreeSet::new));
    return kinds.isEmpty() ? "" : ANY_FINDING + " " + String.join(" ", kinds);
  }
}
