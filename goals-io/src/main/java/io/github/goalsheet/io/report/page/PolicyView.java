package io.github.goalsheet.io.report.page;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.evaluation.Grade;
import io.github.goalsheet.evaluation.RateMethod;
import io.github.goalsheet.message.Message;
import java.math.BigDecimal;
import java.util.List;

/**
 * The policy.
 *
 * @param context what all views share
 */
record PolicyView(ViewContext context) {
  /**
   * One grade of the scale.
   *
   * @param badge the grade
   * @param range the rates that lead to it
   */
  record Step(Badge badge, String range) {}

  private EvaluationPolicy policy() {
    return context.policy();
  }

  String title() {
    return context.texts().say(policy().provenance().title());
  }

  String name() {
    return policy().name();
  }

  String source() {
    String source = policy().provenance().source();
    return source.isBlank() ? context.texts().say("policy.nosource") : source;
  }

  ImmutableList<String> published() {
    return said(policy().provenance().published());
  }

  ImmutableList<String> ours() {
    return said(policy().provenance().ours());
  }

  private ImmutableList<String> said(List<Message> messages) {
    return messages.stream().map(context.texts()::say).collect(ImmutableList.toImmutableList());
  }

  /** Whether the scale counts in differences from the target instead of rates. */
  boolean isDifference() {
    return policy().rates().up() == RateMethod.DIFFERENCE;
  }

  /** The grades that rates lead to, best first. */
  ImmutableList<Step> steps() {
    List<Grade> grades = policy().scale().grades();
    List<Badge> badges = context.indicators().all();
    ImmutableList.Builder<Step> steps = ImmutableList.builder();
    for (int i = 0; i < grades.size(); i++) {
      String lower = lower(grades.get(i));
      String upper = i == 0 ? "" : upper(grades.get(i - 1));
      steps.add(new Step(badges.get(i), (lower + " " + upper).strip()));
    }
    return steps.build();
  }

  private String lower(Grade grade) {
    return grade
        .from()
        .map(from -> bound(grade.fromIncluded() ? "from.atLeast" : "from.moreThan", from))
        .orElse("");
  }

  private String upper(Grade better) {
    return better
        .from()
        .map(from -> bound(better.fromIncluded() ? "to.lessThan" : "to.atMost", from))
        .orElse("");
  }

  private String bound(String key, BigDecimal bound) {
    String number = bound.toPlainString();
    return context.texts().say("policy." + key, isDifference() ? number : number + "%");
  }
}
