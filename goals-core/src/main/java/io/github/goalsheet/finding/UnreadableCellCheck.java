package io.github.goalsheet.finding;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.cell.Cell;
import io.github.goalsheet.finding.CheckedSheets.IndicatorAt;
import io.github.goalsheet.model.FormField;
import java.util.stream.Stream;

/** Cells that look like numbers but cannot be read as such. */
final class UnreadableCellCheck implements Check {
  @Override
  public ImmutableList<Rule> rules() {
    return ImmutableList.of(CellFinding.UnreadableCell.RULE);
  }

  @Override
  public Stream<Remark> check(CheckedSheets sheets) {
    return sheets.indicators().flatMap(UnreadableCellCheck::check);
  }

  private static Stream<Remark> check(IndicatorAt at) {
    Stream<Remark> actuals =
        at.indicator().actuals().entrySet().stream()
            .flatMap(
                actual -> {
                  Subject subject =
                      Subject.ofActual(
                          at.in().in().index(), at.in().index(), at.index(), actual.getKey());
                  return check(subject, actual.getValue());
                });
    return Stream.of(
            actuals,
            check(at.subject(FormField.TARGET), at.indicator().target()),
            check(at.subject(FormField.RESULT), at.indicator().result()))
        .flatMap(each -> each);
  }

  private static Stream<Remark> check(Subject subject, Cell<?> cell) {
    return cell
        .reading()
        .doubt()
        .map(doubt -> new CellFinding.UnreadableCell(subject, cell.text(), doubt))
        .stream()
        .map(Remark.class::cast);
  }
}
