package io.github.goalsheet.io.report.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.goalsheet.evaluation.Agreement;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.evaluation.GoalEvaluation;
import io.github.goalsheet.io.reading.CheckResult;
import io.github.goalsheet.io.reading.ReadSheet;
import io.github.goalsheet.io.reading.SheetLabels;
import io.github.goalsheet.io.report.chart.ChartWords;
import java.util.List;

/**
 * What all views of a page share. Immutable and thread-safe.
 *
 * @param policy the policy
 * @param texts the page's own words
 * @param goals the badges of goals and sheets
 * @param indicators the badges of indicators; their scale may be another
 * @param findings what was found in the sheets
 * @param chartWords the words of charts
 * @param severalYears whether the sheets are of more than one year
 * @param labels what their organizations are called
 */
record ViewContext(
    EvaluationPolicy policy,
    Texts texts,
    GradeBadges goals,
    GradeBadges indicators,
    Findings findings,
    ChartWords chartWords,
    boolean severalYears,
    SheetLabels labels) {
  static ViewContext of(
      EvaluationPolicy policy, CheckResult checked, Texts texts, boolean severalYears) {
    return new ViewContext(
        policy,
        texts,
        new GradeBadges(policy.goalScale(), texts),
        new GradeBadges(policy.scale(), texts),
        Findings.of(checked, texts),
        texts.chartWords(),
        severalYears,
        SheetLabels.of(Iterables.transform(checked.sheets(), ReadSheet::sheet)));
  }

  /** How the goals are rated: as published, and as computed. */
  ImmutableList<Tally> tallies(List<GoalEvaluation> counted) {
    return ImmutableList.of(
        Tally.of(
            texts.say("published"),
            texts.say("published.short"),
            goals,
            counted.stream().map(goal -> goals.published(goal.goal().rating()))),
        Tally.of(
            texts.say("computed"),
            texts.say("computed.short"),
            goals,
            counted.stream().map(goal -> goals.computed(goal.assessment()))));
  }

  String agreement(Agreement agreement) {
    return texts.say("agreement." + agreement.code());
  }
}
