package io.github.goalsheet.finding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import io.github.goalsheet.cell.Measurement;
import io.github.goalsheet.evaluation.Agreement;
import io.github.goalsheet.evaluation.GoalEvaluation;
import io.github.goalsheet.evaluation.Grade;
import io.github.goalsheet.evaluation.Scale;
import io.github.goalsheet.finding.CheckedSheets.GoalAt;
import io.github.goalsheet.finding.CheckedSheets.IndicatorAt;
import io.github.goalsheet.finding.CheckedSheets.SheetAt;
import io.github.goalsheet.model.FormField;
import io.github.goalsheet.model.Indicator;
import io.github.goalsheet.model.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The published ratings. A rating whose cell is merged over several goals is that of all of them,
 * and is compared with what their indicators come to together.
 */
final class RatingCheck implements Check {
  @Override
  public ImmutableList<Rule> rules() {
    return ImmutableList.of(
        RatingFinding.RatingDiffers.RULE,
        RatingFinding.UnknownRating.RULE,
        RatingFinding.MissingRating.RULE,
        RatingFinding.RatedWithoutFigure.RULE);
  }

  @Override
  public Stream<Remark> check(CheckedSheets sheets) {
    return sheets.sheets().flatMap(sheet -> check(sheets, sheet));
  }

  private static Stream<Remark> check(CheckedSheets sheets, SheetAt sheet) {
    return groups(sheet).stream().flatMap(group -> check(sheets, sheet, group));
  }

  /** The goals, together with those below that carry their rating on. */
  private static List<List<GoalAt>> groups(SheetAt sheet) {
    List<List<GoalAt>> groups = new ArrayList<>();
    sheet
        .goals()
        .forEach(
            goal -> {
              if (groups.isEmpty() || !goal.goal().carried().contains(FormField.RATING)) {
                groups.add(new ArrayList<>());
              }
              groups.get(groups.size() - 1).add(goal);
            });
    return groups;
  }

  private static Stream<Remark> check(CheckedSheets sheets, SheetAt sheet, List<GoalAt> group) {
    GoalAt first = group.get(0);
    Subject subject = first.subject(FormField.RATING);
    if (first.goal().rating().isEmpty()) {
      return sheet.sheet().phase() == Phase.EVALUATED
          ? Stream.of(new RatingFinding.MissingRating(subject, first.goal().number()))
          : Stream.empty();
    }
    String published = first.goal().rating().get();
    Scale scale = sheets.policy().goalScale();
    if (scale.findRating(published).isEmpty()) {
      ImmutableList<String> known =
          Streams.concat(scale.grades().stream(), scale.others().stream())
              .map(Grade::name)
              .collect(ImmutableList.toImmutableList());
      return Stream.of(new RatingFinding.UnknownRating(subject, published, known));
    }
    return Stream.concat(differs(sheets, group, published), withoutFigure(group, published));
  }

  private static Stream<Remark> differs(
      CheckedSheets sheets, List<GoalAt> group, String published) {
    GoalAt first = group.get(0);
    GoalEvaluation evaluation = first.evaluation();
    if (group.size() > 1) {
      ImmutableList<Indicator> all =
          group.stream()
              .flatMap(goal -> goal.goal().indicators().stream())
              .collect(ImmutableList.toImmutableList());
      evaluation =
          sheets
              .evaluator()
              .evaluate(first.goal().withIndicators(all), first.in().sheet().fiscalYear());
    }
    Agreement agreement = evaluation.agreement();
    return agreement == Agreement.PUBLISHED_HIGHER || agreement == Agreement.PUBLISHED_LOWER
        ? Stream.of(
            new RatingFinding.RatingDiffers(
                first.subject(FormField.RATING),
                published,
                evaluation.assessment().grade().orElseThrow().name(),
                evaluation.assessment().reason()))
        : Stream.empty();
  }

  private static Stream<Remark> withoutFigure(List<GoalAt> group, String published) {
    Subject subject = group.get(0).subject(FormField.RATING);
    return group.stream()
        .flatMap(GoalAt::indicators)
        .map(IndicatorAt::indicator)
        .flatMap(
            indicator ->
                indicator.result().reading() instanceof Measurement.NotAssessable none
                    ? Stream.of(
                        new RatingFinding.RatedWithoutFigure(
                            subject, published, indicator.label(), none.word()))
                    : Stream.empty());
  }
}
