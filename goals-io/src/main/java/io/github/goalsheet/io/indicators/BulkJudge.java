package io.github.goalsheet.io.indicators;

import com.google.common.collect.ImmutableSortedMap;
import io.github.goalsheet.cell.Cell;
import io.github.goalsheet.cell.Measurement;
import io.github.goalsheet.cell.Target;
import io.github.goalsheet.evaluation.Assessment;
import io.github.goalsheet.evaluation.Evaluator;
import io.github.goalsheet.evaluation.FigureGrades;
import io.github.goalsheet.io.indicators.bulk.BytesCache;
import io.github.goalsheet.io.indicators.bulk.RecordScanner;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Indicator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The verdict of a row: by its bytes where target and result are plain figures or words seen
 * before, else by the evaluator. Not thread-safe.
 *
 * @param <V> what becomes of an assessment
 */
final class BulkJudge<V> {
  private static final int SMALL = 10;
  private static final int LARGE = 12;

  private final Evaluator evaluator;
  private final BulkColumns columns;
  private final Verdicts<V> verdicts;
  private final @Nullable BulkPair pair;
  private final BytesCache<Optional<V>> absences;
  private final BytesCache<Optional<V>> words;
  private final V noTarget;
  private byte[] cells = new byte[1 << 8];

  /** What becomes of the assessments of rows. */
  interface Verdicts<V> {
    /** What becomes of the assessment of two figures; null if only the evaluator can tell. */
    @Nullable V of(BulkPair pair);

    /** What becomes of an assessment. */
    V of(Assessment assessment);
  }

  /**
   * A judge.
   *
   * @param grades grades of plain figures; without them, the evaluator judges every row
   */
  BulkJudge(
      Evaluator evaluator,
      Optional<FigureGrades> grades,
      BulkColumns columns,
      Verdicts<V> verdicts) {
    this.evaluator = evaluator;
    this.columns = columns;
    this.verdicts = verdicts;
    this.pair = grades.map(known -> new BulkPair(known, columns)).orElse(null);
    this.absences = new BytesCache<>(SMALL, this::absence);
    this.words = new BytesCache<>(LARGE, this::words);
    this.noTarget = verdict(Cell.target(""), Cell.measurement(""));
  }

  /** The verdict of a row. */
  V verdict(RecordScanner row) {
    boolean escaped =
        row.isEscaped(columns.label())
            || row.isEscaped(columns.target())
            || row.isEscaped(columns.result());
    V verdict = escaped || pair == null ? null : quick(row, pair);
    return verdict == null ? slow(row) : verdict;
  }

  private @Nullable V quick(RecordScanner row, BulkPair figures) {
    if (row.isEmpty(columns.target())) {
      return noTarget;
    }
    boolean aims = figures.aims(row);
    if (figures.reaches(row)) {
      return aims && figures.isComparable(row) ? verdicts.of(figures) : null;
    }
    if (aims) {
      return figures.isAim(row) ? absenceOf(row) : null;
    }
    return wordsOf(row);
  }

  private @Nullable V absenceOf(RecordScanner row) {
    int column = columns.result();
    return absences.get(row.bytes(), row.start(column), row.end(column)).orElse(null);
  }

  private @Nullable V wordsOf(RecordScanner row) {
    int target = row.end(columns.target()) - row.start(columns.target());
    int result = row.end(columns.result()) - row.start(columns.result());
    int length = target + 1 + result;
    if (length > cells.length) {
      return null;
    }
    System.arraycopy(row.bytes(), row.start(columns.target()), cells, 0, target);
    cells[target] = 0;
    System.arraycopy(row.bytes(), row.start(columns.result()), cells, target + 1, result);
    return words.get(cells, 0, length).orElse(null);
  }

  /** The verdict of a result that is no figure, whatever the target aims at. */
  private Optional<V> absence(String result) {
    Cell<Measurement> cell = Cell.measurement(result);
    return cell.isNone() || cell.reading() instanceof Measurement.NotAssessable
        ? Optional.of(verdict(Cell.target("1"), cell))
        : Optional.empty();
  }

  /** The verdict of two cells of words, whatever the label. */
  private Optional<V> words(String both) {
    int between = both.indexOf('\0');
    Cell<Target> target = Cell.target(both.substring(0, between));
    Cell<Measurement> result = Cell.measurement(both.substring(between + 1));
    boolean targetSays = target.isNone() || target.reading() instanceof Target.Milestone;
    boolean resultSays =
        result.isNone()
            || result.reading() instanceof Measurement.Words
            || result.reading() instanceof Measurement.NotAssessable;
    return targetSays && resultSays ? Optional.of(verdict(target, result)) : Optional.empty();
  }

  private V verdict(Cell<Target> target, Cell<Measurement> result) {
    Indicator indicator = new Indicator("", ImmutableSortedMap.of(), target, result, "", "");
    return verdicts.of(evaluator.evaluate(indicator, FiscalYear.of(FiscalYear.MAX_YEAR)));
  }

  private V slow(RecordScanner row) {
    FiscalYear year = FiscalYear.of(columns.yearOf(row));
    return verdicts.of(evaluator.evaluate(columns.indicator(row, year), year));
  }
}
