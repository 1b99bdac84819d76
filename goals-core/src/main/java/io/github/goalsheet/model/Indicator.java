package io.github.goalsheet.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import io.github.goalsheet.cell.Cell;
import io.github.goalsheet.cell.IndicatorLabel;
import io.github.goalsheet.cell.Measurement;
import io.github.goalsheet.cell.Target;
import java.util.Optional;

/**
 * An indicator: what is measured, what was reached before, what is aimed at and what was reached.
 * Immutable and thread-safe.
 *
 * @param label 項目(単位), verbatim; may be empty, since forms leave it blank where the initiative says
 *     it
 * @param actuals the actuals of earlier years, by year; a year with a blank cell is present with
 *     that cell
 * @param target the target of the sheet's year
 * @param result the result of the sheet's year
 * @param supplement 補足・参考指標, verbatim; may be empty
 * @param status 目標達成状況, verbatim; may be empty
 */
public record Indicator(
    String label,
    ImmutableSortedMap<FiscalYear, Cell<Measurement>> actuals,
    @Filled(message = "{io.github.goalsheet.target.missing}", groups = Planned.class)
        Cell<Target> target,
    @Filled(message = "{io.github.goalsheet.result.missing}", groups = Evaluated.class)
        Cell<Measurement> result,
    String supplement,
    String status) {
  public Indicator {
    requireNonNull(label, "label");
    requireNonNull(actuals, "actuals");
    requireNonNull(target, "target");
    requireNonNull(result, "result");
    requireNonNull(supplement, "supplement");
    requireNonNull(status, "status");
  }

  /**
   * An indicator of which only the label is known.
   *
   * @param label the label, with its unit in brackets
   * @return the indicator
   */
  public static Indicator of(String label) {
    return new Indicator(
        label, ImmutableSortedMap.of(), Cell.target(""), Cell.measurement(""), "", "");
  }

  /**
   * The name: the label without its unit and cumulative mark.
   *
   * @return the name
   */
  public String name() {
    return IndicatorLabel.parse(label).name();
  }

  /**
   * The unit that the label states.
   *
   * @return the unit, with its multiplier, or empty
   */
  public Optional<String> unit() {
    return IndicatorLabel.parse(label).unit();
  }

  /**
   * This indicator with one more actual.
   *
   * @param year the year of the actual; replaces one of the same year
   * @param text the cell's words
   * @return the changed copy
   */
  public Indicator withActual(FiscalYear year, String text) {
    ImmutableSortedMap.Builder<FiscalYear, Cell<Measurement>> changed =
        ImmutableSortedMap.naturalOrder();
    actuals.forEach(
        (key, cell) -> {
          if (!key.equals(year)) {
            changed.put(key, cell);
          }
        });
    return new Indicator(
        label,
        changed.put(year, Cell.measurement(text)).buildOrThrow(),
        target,
        result,
        supplement,
        status);
  }

  /**
   * This indicator as one of a sheet of some year: offices also write the figure that is reached in
   * the sheet's own year as an actual, and it then is the result.
   *
   * @param year the year of the sheet
   * @return the indicator with the actual of that year as its result, which it has no longer among
   *     its actuals; unchanged if it has none, or has a result that states something
   */
  public Indicator withActualAsResult(FiscalYear year) {
    Cell<Measurement> own = actuals.get(year);
    if (own == null || !result.isNone()) {
      return this;
    }
    ImmutableSortedMap.Builder<FiscalYear, Cell<Measurement>> others =
        ImmutableSortedMap.naturalOrder();
    others.putAll(Maps.filterKeys(actuals, key -> !key.equals(year)));
    return new Indicator(label, others.buildOrThrow(), target, own, supplement, status);
  }

  /**
   * This indicator with another target.
   *
   * @param text the cell's words, for example {@code 85.0以上}
   * @return the changed copy
   */
  public Indicator withTarget(String text) {
    return new Indicator(label, actuals, Cell.target(text), result, supplement, status);
  }

  /**
   * This indicator with another result.
   *
   * @param text the cell's words, for example {@code 95.4}
   * @return the changed copy
   */
  public Indicator withResult(String text) {
    return new Indicator(label, actuals, target, Cell.measurement(text), supplement, status);
  }

  /**
   * This indicator with another supplement.
   *
   * @param text 補足・参考指標
   * @return the changed copy
   */
  public Indicator withSupplement(String text) {
    return new Indicator(label, actuals, target, result, text, status);
  }

  /**
   * This indicator with another status.
   *
   * @param text 目標達成状況
   * @return the changed copy
   */
  public Indicator withStatus(String text) {
    return new Indicator(label, actuals, target, result, supplement, text);
  }
}
