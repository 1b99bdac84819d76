package io.github.goalsheet.io.indicators;

import io.github.goalsheet.cell.Comparison;
import io.github.goalsheet.evaluation.Assessment;
import io.github.goalsheet.evaluation.FigureGrades;
import io.github.goalsheet.evaluation.Figures;
import io.github.goalsheet.io.indicators.bulk.BytesCache;
import io.github.goalsheet.io.indicators.bulk.PlainNumber;
import io.github.goalsheet.io.indicators.bulk.RecordScanner;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The target and result of a row where both are plain figures in one unit. Holds those of the last
 * row that was read. Not thread-safe.
 */
final class BulkPair {
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

  private final FigureGrades grades;
  private final BulkColumns columns;
  private final BytesCache<BulkLabel> labels;
  private final BytesCache<BulkFigures> targets = new BytesCache<>(SMALL, BulkFigures::ofTarget);
  private final BytesCache<BulkFigures> results = new BytesCache<>(SMALL, BulkFigures::ofResult);
  private final PlainNumber aim = new PlainNumber();
  private final PlainNumber upper = new PlainNumber();
  private final PlainNumber reached = new PlainNumber();
  private BulkFigures target = BulkFigures.BARE;
  private BulkFigures result = BulkFigures.BARE;
  private BulkLabel label = BulkLabel.NONE;
  private Comparison comparison = Comparison.AT_LEAST;
  private boolean band;

  BulkPair(FigureGrades grades, BulkColumns columns) {
    this.grades = grades;
    this.columns = columns;
    this.labels = new BytesCache<>(LARGE, words -> BulkLabel.of(words, grades));
  }

  /** Whether the target begins with a number; asked first of each row. */
  boolean aims(RecordScanner row) {
    return aim.read(row.bytes(), row.start(columns.target()), row.end(columns.target()));
  }

  /** Whether the result begins with a number; asked first of each row. */
  boolean reaches(RecordScanner row) {
    return reached.read(row.bytes(), row.start(columns.result()), row.end(columns.result()));
  }

  /** Whether the target, which begins with a number, is a figure. */
  boolean isAim(RecordScanner row) {
    return ending(targets, aim, row.bytes(), row.end(columns.target())).known();
  }

  /** Whether target and result, which begin with numbers, are figures that can be compared. */
  boolean isComparable(RecordScanner row) {
    byte[] bytes = row.bytes();
    int targetEnd = row.end(columns.target());
    result = ending(results, reached, bytes, row.end(columns.result()));
    int dash = tilde(bytes, aim.next(), targetEnd);
    band = dash > 0;
    target = band ? BulkFigures.BARE : ending(targets, aim, bytes, targetEnd);
    if (!result.known() || !target.known() || isDoubtful(result, reached)) {
      return false;
    }
    label = labels.get(bytes, row.start(columns.label()), row.end(columns.label()));
    Comparison asked =
        target.comparison() == null ? label.comparison().orElse(null) : target.comparison();
    if (asked == null
        || isDoubtful(target, aim)
        || (aim.digits() == 0 && target.comparison() == null)
        || !target.isComparable(result, label.unit())) {
      return false;
    }
    comparison = asked;
    return !band || isBand(bytes, aim.next() + dash, targetEnd);
  }

  /** Whether a band of which one end counts ends here, and is none that may be of years. */
  private boolean isBand(byte[] bytes, int from, int to) {
    return grades.countsNearEnd()
        && upper.read(bytes, from, to)
        && upper.next() == to
        && upper.scale() == aim.scale()
        && upper.digits() >= aim.digits()
        && aim.digits() > 0
        && (aim.scale() > 0 || aim.digits() < FIRST_YEAR || upper.digits() > LAST_YEAR);
  }

  private PlainNumber end() {
    return !band || comparison.isUpward() ? aim : upper;
  }

  /** The grade of this pair, as {@link FigureGrades#grade} gives it. */
  int grade() {
    int scale = Math.max(end().scale(), reached.scale());
    long wanted = end().scaled(scale);
    long found = reached.scaled(scale);
    return wanted < 0 || found < 0 ? FigureGrades.UNKNOWN : grades.grade(comparison, found, wanted);
  }

  /** The assessment of this pair. */
  Assessment assess() {
    Figures.Origin origin =
        band
            ? Figures.Origin.NEAR_END
            : target.comparison() == null ? label.origin() : Figures.Origin.STATED;
    Optional<Figures.Ends> ends =
        band ? Optional.of(new Figures.Ends(number(aim), number(upper))) : Optional.empty();
    String unit = result.unit() == null ? target.unit() : result.unit();
    return grades.assess(
        comparison,
        origin,
        number(reached),
        number(end()),
        ends,
        unit == null ? label.stated() : Optional.of(unit));
  }

  private static BigDecimal number(PlainNumber number) {
    return BigDecimal.valueOf(number.digits(), number.scale());
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
}
