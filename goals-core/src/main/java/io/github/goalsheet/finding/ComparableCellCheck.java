package io.github.goalsheet.finding;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.cell.Target;
import io.github.goalsheet.evaluation.MissingReason;
import io.github.goalsheet.evaluation.Reason;
import io.github.goalsheet.evaluation.WordReason;
import io.github.goalsheet.finding.CheckedSheets.IndicatorAt;
import io.github.goalsheet.model.FormField;
import java.util.stream.Stream;

/** Results that cannot be compared with their target: words, or numbers in another unit. */
final class ComparableCellCheck implements Check {
  @Override
  public ImmutableList<Rule> rules() {
    return ImmutableList.of(CellFinding.ResultNotNumber.RULE, CellFinding.UnitMismatch.RULE);
  }

  @Override
  public Stream<Remark> check(CheckedSheets sheets) {
    return sheets.indicators().flatMap(ComparableCellCheck::check);
  }

  private static Stream<Remark> check(IndicatorAt at) {
    Reason reason = at.evaluation().assessment().reason();
    Subject subject = at.subject(FormField.RESULT);
    if (reason instanceof MissingReason.UnitMismatch units) {
      return Stream.of(new CellFinding.UnitMismatch(subject, units.target(), units.result()));
    }
    if (reason instanceof WordReason.Undecided words
        && at.indicator().target().reading() instanceof Target.Numeric) {
      return Stream.of(new CellFinding.ResultNotNumber(subject, words.target(), words.result()));
    }
    return Stream.empty();
  }
}
