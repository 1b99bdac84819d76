package io.github.goalsheet.finding.text;

import com.google.common.collect.ImmutableMap;
import io.github.goalsheet.cell.AmountInText;
import io.github.goalsheet.cell.Nature;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far numbers that were rounded before they were written may miss each other: parts in {@code
 * 千円} seldom add up to their total to the last digit.
 */
final class Rounding {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.(\\d+))?([百千万億兆]*)");
  private static final ImmutableMap<Character, Integer> ZEROS =
      ImmutableMap.of('百', 2, '千', 3, '万', 4, '億', 8, '兆', 12);

  private Rounding() {}

  /**
   * By how much a number may differ from what it was before it was written.
   *
   * @param written the number as the text states it: {@code 1,200}, {@code 0.9万人}
   * @param unit its unit
   * @return half a step of its last digit; 0 for a count without decimals or multiplier
   */
  static BigDecimal of(String written, String unit) {
    int zeros = 0;
    Matcher number = NUMBER.matcher(written);
    while (number.find()) {
      int decimals = number.group(1) == null ? 0 : number.group(1).length();
      zeros = number.group(2).chars().map(c -> ZEROS.getOrDefault((char) c, 0)).sum() - decimals;
    }
    return step(zeros, unit);
  }

  /** Whether an amount may have been rounded before it was written. */
  static boolean isRounded(FigureText text, AmountInText found) {
    String unit = found.amount().unit().orElse("");
    return of(text.text(found.start(), found.end()), unit).signum() != 0;
  }

  /**
   * Whether a sum may miss a number only because its parts and the number were rounded.
   *
   * @param sum the sum of parts in a unit
   * @param number the number
   * @param ofNumber by how much the number may have been rounded
   */
  static boolean explains(Breakdown sum, BigDecimal number, BigDecimal ofNumber) {
    String unit = sum.unit().orElseThrow();
    BigDecimal ofParts =
        sum.parts().stream().map(part -> of(part.text(), unit)).reduce(ofNumber, BigDecimal::add);
    return sum.outcome().subtract(number).abs().compareTo(ofParts) <= 0;
  }

  /** Half a step of the last digit of a mean, or of what it is the mean of. */
  static BigDecimal ofMean(BigDecimal number) {
    return HALF.movePointLeft(Math.max(number.scale(), 0));
  }

  /**
   * By how much the number of a cell may differ from what it was.
   *
   * @param number the number as it stands
   * @param folded the same in a unit, with the multiplier of the label folded in
   * @param unit that unit
   */
  static BigDecimal of(BigDecimal number, BigDecimal folded, String unit) {
    int multiplier = folded.precision() - folded.scale() - number.precision() + number.scale();
    return step(multiplier - Math.max(number.scale(), 0), unit);
  }

  private static BigDecimal step(int zeros, String unit) {
    return zeros == 0 && !isMeasured(unit)
        ? BigDecimal.ZERO
        : HALF.movePointRight(zeros).stripTrailingZeros();
  }

  private static boolean isMeasured(String unit) {
    return Nature.of(unit).filter(nature -> nature == Nature.MEASURE).isPresent();
  }
}
