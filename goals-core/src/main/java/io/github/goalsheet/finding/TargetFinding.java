package io.github.goalsheet.finding;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import io.github.goalsheet.evaluation.Direction;
import io.github.goalsheet.message.Message;
import io.github.goalsheet.message.Severity;
import io.github.goalsheet.model.FiscalYear;
import java.util.Map;
import java.util.stream.Collectors;

/** Findings about the ambition of a target. */
public sealed interface TargetFinding extends Finding {
  /**
   * Every earlier actual is better than the target.
   *
   * @param subject the target
   * @param target the target, verbatim
   * @param direction which figures are better
   * @param actuals the earlier actuals that are numbers, verbatim; at least one
   */
  record TargetBelowActuals(
      Subject subject,
      String target,
      Direction direction,
      ImmutableSortedMap<FiscalYear, String> actuals)
      implements TargetFinding {
    static final Rule RULE =
        new Rule(
            "target_below_actuals",
            Severity.INFO,
            new Message(
                "目標が、記載された過去のどの実績よりも易しい（低い方がよい指標では高い）。",
                "The target is easier than every earlier actual on the sheet: lower, or higher where lower is better."),
            new Message(
                "過去のどの年を繰り返しても達成となり、目標として働かない。", "Repeating any of the years shown would meet it."),
            new Message(
                "目標を見直すか、そう定めた理由を補足・参考指標に書く。",
                "Reconsider the target, or say in 補足・参考指標 why it was set so."));

    public TargetBelowActuals {
      requireNonNull(subject, "subject");
      requireNonNull(target, "target");
      requireNonNull(direction, "direction");
      requireNonNull(actuals, "actuals");
      checkArgument(!actuals.isEmpty(), "no actuals");
    }

    @Override
    public Rule rule() {
      return RULE;
    }

    @Override
    public Message message() {
      String shown =
          actuals.entrySet().stream()
              .map(TargetBelowActuals::actual)
              .collect(Collectors.joining("、"));
      String aim = Sentences.oneLine(target);
      boolean up = direction == Direction.UP;
      return new Message(
          "目標「%s」は、過去の実績（%s）のどれよりも%sなっています。".formatted(aim, shown, up ? "低く" : "高く"),
          "The target of %s is %s than every earlier actual (%s)."
              .formatted(aim, up ? "lower" : "higher", Sentences.english(shown)));
    }

    private static String actual(Map.Entry<FiscalYear, String> actual) {
      return actual.getKey().toShortText() + " " + Sentences.oneLine(actual.getValue());
    }
  }
}
