package io.github.goalsheet.finding;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.finding.CheckedSheets.IndicatorAt;
import io.github.goalsheet.model.FormField;
import io.github.goalsheet.model.Indicator;
import io.github.goalsheet.model.Phase;
import java.util.stream.Stream;

/** Targets and results that the sheet must state where it stands in its year. */
final class MissingCellCheck implements Check {
  @Override
  public ImmutableList<Rule> rules() {
    return ImmutableList.of(CellFinding.MissingTarget.RULE, CellFinding.MissingResult.RULE);
  }

  @Override
  public Stream<Remark> check(CheckedSheets sheets) {
    return sheets.indicators().flatMap(MissingCellCheck::check);
  }

  private static Stream<Remark> check(IndicatorAt at) {
    Indicator indicator = at.indicator();
    Stream.Builder<Remark> found = Stream.builder();
    if (indicator.target().isNone()) {
      found.add(new CellFinding.MissingTarget(at.subject(FormField.TARGET), indicator.label()));
    }
    if (indicator.result().isNone() && at.sheet().phase() == Phase.EVALUATED) {
      found.add(new CellFinding.MissingResult(at.subject(FormField.RESULT), indicator.label()));
    }
    return found.build();
  }
}
