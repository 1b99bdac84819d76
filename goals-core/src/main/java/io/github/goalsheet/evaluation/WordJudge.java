package io.github.goalsheet.evaluation;

import io.github.goalsheet.cell.Cell;
import io.github.goalsheet.cell.Measurement;
import io.github.goalsheet.cell.Target;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Grades words: those that say the same as the target, and those that the policy lists. */
final class WordJudge {
  private final EvaluationPolicy policy;

  WordJudge(EvaluationPolicy policy) {
    this.policy = policy;
  }

  /** Grades two cells of which at least one is words. */
  Assessment judge(Cell<Target> target, Cell<Measurement> result) {
    Optional<Assessment> doubtful = doubtful(target, result);
    if (doubtful.isPresent()) {
      return doubtful.get();
    }
    if (result.reading() instanceof Measurement.Words words) {
      if (target.reading() instanceof Target.Milestone milestone
          && milestone.words().equals(words.words())) {
        Grade grade = metGrade();
        return graded(grade, true, new WordReason.Equal(words.words(), grade));
      }
      Outcome outcome = policy.words().outcomes().get(words.words());
      if (outcome != null && settles(outcome, target.reading())) {
        return outcome(outcome, words.words());
      }
    }
    return policy.words().undecided() instanceof Outcome.LeaveOut
        ? new Assessment.LeftOut(new WordReason.NotCounted(target.text(), result.text()))
        : new Assessment.Ungraded(new WordReason.Undecided(target.text(), result.text()));
  }

  /** What the policy makes of a blank target. */
  Assessment noTarget() {
    if (policy.targets().blank() instanceof Outcome.ToGrade to) {
      Grade grade = policy.scale().find(to.name()).orElseThrow();
      return graded(
          grade, isMet(policy.targets().blank()), new WordReason.NoTarget(Optional.of(grade)));
    }
    return policy.targets().blank() instanceof Outcome.LeaveOut
        ? new Assessment.LeftOut(new WordReason.NoTarget(Optional.empty()))
        : new Assessment.Ungraded(MissingReason.Simple.NO_TARGET);
  }

  /** What the policy makes of a no-data word. */
  Assessment noData(String word) {
    return noFigure(policy.noData().outcome(word), Optional.of(word));
  }

  /** What the policy makes of a blank result. */
  Assessment noResult() {
    return noFigure(policy.noData().blank(), Optional.empty());
  }

  private Assessment noFigure(Outcome outcome, Optional<String> word) {
    if (outcome instanceof Outcome.ToGrade to) {
      Grade grade = policy.scale().find(to.name()).orElseThrow();
      return graded(grade, isMet(outcome), new WordReason.NoDataGraded(word, grade));
    }
    return notGraded(outcome, word);
  }

  private static Assessment notGraded(Outcome outcome, Optional<String> word) {
    return outcome instanceof Outcome.LeaveOut
        ? new Assessment.LeftOut(new WordReason.NoData(word, true))
        : new Assessment.Ungraded(new WordReason.NoData(word, false));
  }

  /**
   * Whether a listed word settles a target. That something was not done settles every target; that
   * it was done settles only a target that asks for just that.
   */
  private boolean settles(Outcome outcome, Target target) {
    return !isMet(outcome)
        || (target instanceof Target.Milestone milestone
            && isMet(policy.words().outcomes().get(milestone.words())));
  }

  private boolean isMet(@Nullable Outcome outcome) {
    return outcome instanceof Outcome.ToGrade to
        && policy
            .scale()
            .find(to.name())
            .flatMap(grade -> policy.scale().compare(grade, metGrade()))
            .filter(order -> order >= 0)
            .isPresent();
  }

  private Assessment outcome(Outcome outcome, String word) {
    if (outcome instanceof Outcome.ToGrade to) {
      Grade grade = policy.scale().find(to.name()).orElseThrow();
      return graded(grade, isMet(outcome), new WordReason.Decides(word, grade));
    }
    return notGraded(outcome, Optional.of(word));
  }

  private Grade metGrade() {
    BigDecimal full = policy.rates().up().full();
    return policy.scale().admitting(Rate.of(full, BigDecimal.ONE));
  }

  private static Assessment graded(Grade grade, boolean met, Reason reason) {
    return new Assessment.Graded(grade, met, Optional.empty(), reason);
  }

  private static Optional<Assessment> doubtful(Cell<Target> target, Cell<Measurement> result) {
    return doubtful(target).or(() -> doubtful(result)).map(Assessment.Ungraded::new);
  }

  private static Optional<Reason> doubtful(Cell<?> cell) {
    return cell.reading().doubt().map(doubt -> new MissingReason.Doubtful(cell.text(), doubt));
  }
}
