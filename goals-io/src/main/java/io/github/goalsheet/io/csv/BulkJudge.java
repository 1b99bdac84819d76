package io.github.goalsheet.io.csv;

import com.google.common.collect.ImmutableSortedMap;
import io.github.goalsheet.cell.Cell;
import io.github.goalsheet.cell.Comparison;
import io.github.goalsheet.cell.Measurement;
import io.github.goalsheet.cell.Target;
import io.github.goalsheet.evaluation.Evaluator;
import io.github.goalsheet.evaluation.FigureGrades;
import io.github.goalsheet.io.bulk.BytesCache;
import io.github.goalsheet.io.bulk.PlainNumber;
import io.github.goalsheet.io.bulk.RecordScanner;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * The verdict of a row: by its bytes where target and result are plain figures or words seen
 * before, else by the evaluator. Not thread-safe.
 */
final class BulkJudge {
  private static final int UNKNOWN = FigureGrades.UNKNOWN;
  private static final int SMALL = 10;
  private static final int LARGE = 12;

  /** A number of thousandths before a unit may be one with a thousands mark. */
  private static final int DOUBTFUL_SCALE = 3;

  /** Two numbers that lie between these may be years. */
  private static final long FIRST_YEAR = 1900;

  private static final long LAST_YEAR = 2100;
  private static final byte[][] TILDES = {
    {'~'}, {(byte) 0xEF, (byte) 0xBD, (byte) 0x9E}, {(byte) 0xE3, (byte) 0x80, (byte) 0x9C}
  };

  private final Evaluator evaluator;
  private final FigureGrades grades;
  private final BulkColumns columns;
  private final BulkVerdicts verdicts;
  private final BytesCache<BulkLabel> labels;
  private final BytesCache<BulkFigures> targets = new BytesCache<>(SMALL, BulkFigures::ofTarget);
  private final BytesCache<BulkFigures> results = new BytesCache<>(SMALL, BulkFigures::ofResult);
  private final BytesCache<Integer> absences;
  private final BytesCache<Integer> words;
  private final int noTarget;
  private final PlainNumber aim = new PlainNumber();
  private final PlainNumber upper = new PlainNumber();
  private final PlainNumber reached = new PlainNumber();
  private byte[] pair = new byte[1 << 8];

  BulkJudge(Evaluator evaluator, FigureGrades grades, BulkColumns columns, BulkVerdicts verdicts) {
    this.evaluator = evaluator;
    this.grades = grades;
    this.columns = columns;
    this.verdicts = verdicts;
    this.labels = new BytesCache<>(LARGE, label -> BulkLabel.of(label, grades));
    this.absences = new BytesCache<>(SMALL, this::absence);
    this.words = new BytesCache<>(LARGE, this::pair);
    this.noTarget = verdict(Cell.target(""), Cell.measurement(""));
  }

  /** The verdict of a row. */
  int verdict(RecordScanner row) {
    boolean escaped =
        row.isEscaped(columns.label())
            || row.isEscaped(columns.target())
            || row.isEscaped(columns.result());
    int verdict = escaped ? UNKNOWN : quick(row);
    return verdict == UNKNOWN ? slow(row) : verdict;
  }

  private int quick(RecordScanner row) {
    byte[] bytes = row.bytes();
    int targetEnd = row.end(columns.target());
    int resultEnd = row.end(columns.result());
    if (row.isEmpty(columns.target())) {
      return noTarget;
    }
    boolean aims = aim.read(bytes, row.start(columns.target()), targetEnd);
    boolean reaches = reached.read(bytes, row.start(columns.result()), resultEnd);
    if (!reaches && aims) {
      BulkFigures target = ending(targets, aim, bytes, targetEnd);
      return target.known() ? absences.get(bytes, row.start(columns.result()), resultEnd) : UNKNOWN;
    }
    if (!reaches) {
      return wordsOf(row);
    }
    return aims ? numbers(row, targetEnd, resultEnd) : UNKNOWN;
  }

  private int numbers(RecordScanner row, int targetEnd, int resultEnd) {
    byte[] bytes = row.bytes();
    BulkFigures result = ending(results, reached, bytes, resultEnd);
    int dash = tilde(bytes, aim.next(), targetEnd);
    boolean band = dash > 0;
    BulkFigures target = band ? BulkFigures.BARE : ending(targets, aim, bytes, targetEnd);
    if (!result.known() || !target.known() || isDoubtful(result, reached)) {
      return UNKNOWN;
    }
    BulkLabel label = labels.get(bytes, row.start(columns.label()), row.end(columns.label()));
    Comparison comparison =
        target.comparison() == null ? label.comparison().orElse(null) : target.comparison();
    if (comparison == null
        || isDoubtful(target, aim)
        || (aim.digits() == 0 && target.comparison() == null)
        || !target.isComparable(result, label.unit())) {
      return UNKNOWN;
    }
    PlainNumber end = band ? end(comparison, bytes, aim.next() + dash, targetEnd) : aim;
    return end == null ? UNKNOWN : compare(comparison, end);
  }

  /** The end of a band that counts; null if this is none, or one that may be of years. */
  private @Nullable PlainNumber end(Comparison comparison, byte[] bytes, int from, int to) {
    boolean band =
        grades.countsNearEnd()
            && upper.read(bytes, from, to)
            && upper.next() == to
            && upper.scale() == aim.scale()
            && upper.digits() >= aim.digits()
            && aim.digits() > 0
            && (aim.scale() > 0 || aim.digits() < FIRST_YEAR || upper.digits() > LAST_YEAR);
    if (!band) {
      return null;
    }
    return comparison.isUpward() ? aim : upper;
  }

  private int compare(Comparison comparison, PlainNumber end) {
    int scale = Math.max(end.scale(), reached.scale());
    long target = end.scaled(scale);
    long result = reached.scaled(scale);
    return target < 0 || result < 0 ? UNKNOWN : grades.grade(comparison, result, target);
  }

  private static boolean isDoubtful(BulkFigures figure, PlainNumber number) {
    return number.scale() == DOUBTFUL_SCALE && figure.unit() != null;
  }

  private static BulkFigures ending(
      BytesCache<BulkFigures> known, PlainNumber number, byte[] bytes, int end) {
    return number.next() == end ? BulkFigures.BARE : known.get(bytes, number.next(), end);
  }

  /** How many bytes the tilde here takes; 0 if there is none. */
  private static int tilde(byte[] bytes, int at, int end) {
    for (byte[] tilde : TILDES) {
      int matched = 0;
      while (matched < tilde.length
          && at + matched < end
          && bytes[at + matched] == tilde[matched]) {
        matched++;
      }
      if (matched == tilde.length) {
        return matched;
      }
    }
    return 0;
  }

  private int wordsOf(RecordScanner row) {
    int target = row.end(columns.target()) - row.start(columns.target());
    int result = row.end(columns.result()) - row.start(columns.result());
    int length = target + 1 + result;
    if (length > pair.length) {
      return UNKNOWN;
    }
    System.arraycopy(row.bytes(), row.start(columns.target()), pair, 0, target);
    pair[target] = 0;
    System.arraycopy(row.bytes(), row.start(columns.result()), pair, target + 1, result);
    return words.get(pair, 0, length);
  }

  /** The verdict of a result that is no figure, whatever the target aims at. */
  private int absence(String result) {
    Cell<Measurement> cell = Cell.measurement(result);
    return cell.isNone() || cell.reading() instanceof Measurement.NotAssessable
        ? verdict(Cell.target("1"), cell)
        : UNKNOWN;
  }

  /** The verdict of two cells of words, whatever the label. */
  private int pair(String cells) {
    int between = cells.indexOf('\0');
    Cell<Target> target = Cell.target(cells.substring(0, between));
    Cell<Measurement> result = Cell.measurement(cells.substring(between + 1));
    boolean targetSays = target.isNone() || target.reading() instanceof Target.Milestone;
    boolean resultSays =
        result.isNone()
            || result.reading() instanceof Measurement.Words
            || result.reading() instanceof Measurement.NotAssessable;
    return targetSays && resultSays ? verdict(target, result) : UNKNOWN;
  }

  private int verdict(Cell<Target> target, Cell<Measurement> result) {
    Indicator indicator = new Indicator("", ImmutableSortedMap.of(), target, result, "", "");
    return verdicts.of(evaluator.evaluate(indicator, FiscalYear.of(FiscalYear.MAX_YEAR)));
  }

  private int slow(RecordScanner row) {
    FiscalYear year = FiscalYear.of(columns.yearOf(row));
    return verdicts.of(evaluator.evaluate(columns.indicator(row, year), year));
  }
}
