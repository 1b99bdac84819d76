package io.github.goalsheet.io.grid;

import io.github.goalsheet.cell.Wording;
import io.github.goalsheet.io.notice.TableKinds;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.model.FiscalYear;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The date of a sheet that a spreadsheet saved as its serial number. Workbooks count the days from
 * 1900 or from 1904; the two lie four years apart, so that the year of the sheet tells which is
 * meant.
 *
 * @param date the date
 * @param base the year that its days are counted from
 * @param otherBase the other such year
 * @param other the date that the number would be from there
 */
public record SerialDate(LocalDate date, int base, int otherBase, LocalDate other) {
  private static final Pattern SERIAL = Pattern.compile("(\\d{2}),?(\\d{3})(?:\\.\\d{1,15})?");

  /**
   * The day before the first that is counted, and one more for 29 February 1900, which was none.
   */
  private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 30);

  private static final LocalDate FIRST_1904 = LocalDate.of(1904, 1, 1);

  /**
   * Reads a serial number.
   *
   * @param text the cell
   * @param year the year of its sheet
   * @return the date, or empty if the cell is no serial number of a day in that year, the one
   *     before or the one after
   */
  public static Optional<SerialDate> find(String text, FiscalYear year) {
    Matcher serial = SERIAL.matcher(Wording.compact(text));
    if (!serial.matches()) {
      return Optional.empty();
    }
    long days = Long.parseLong(serial.group(1) + serial.group(2));
    LocalDate since1900 = BEFORE_1900.plusDays(days);
    LocalDate since1904 = FIRST_1904.plusDays(days);
    if (isNear(since1900, year)) {
      return Optional.of(new SerialDate(since1900, 1900, 1904, since1904));
    }
    return isNear(since1904, year)
        ? Optional.of(new SerialDate(since1904, 1904, 1900, since1900))
        : Optional.empty();
  }

  private static boolean isNear(LocalDate date, FiscalYear year) {
    return date.isAfter(year.firstDay().minusYears(1))
        && date.isBefore(year.lastDay().plusYears(1));
  }

  /**
   * What there is to say of it.
   *
   * @param place where the cell stands
   * @return the notice
   */
  public Notice notice(Place place) {
    return TableKinds.DATE_FROM_SERIAL.at(place, place.raw(), date, base, otherBase, other);
  }
}
