package io.github.goalsheet.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EraTest {
  @ParameterizedTest
  @CsvSource({
    "1868-10-23, MEIJI",
    "1912-07-29, MEIJI",
    "1912-07-30, TAISHO",
    "1926-12-24, TAISHO",
    "1926-12-25, SHOWA",
    "1989-01-07, SHOWA",
    "1989-01-08, HEISEI",
    "2019-04-30, HEISEI",
    "2019-05-01, REIWA",
    "2999-12-31, REIWA",
  })
  void changesOnTheDayOnWhichItBegan(LocalDate day, Era era) {
    assertThat(Era.at(day)).isEqualTo(era);
  }

  @Test
  void isUnknownBeforeTheFirst() {
    LocalDate day = LocalDate.of(1868, 10, 22);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Era.at(day))
        .withMessage("before the first era: 1868-10-22");
  }

  @ParameterizedTest
  @CsvSource({"MEIJI, 1868", "TAISHO, 1912", "SHOWA, 1926", "HEISEI, 1989", "REIWA, 2019"})
  void beginsWithTheYearOfItsFirstDay(Era era, int year) {
    assertThat(era.toCalendarYear(1)).isEqualTo(year);
    assertThat(era.toCalendarYear(32)).isEqualTo(year + 31);
  }

  @Test
  void everyDayLiesInTheLastEraThatHasBegun() {
    LocalDate first = Era.MEIJI.begin();
    assertThat(first.datesUntil(LocalDate.of(2060, 1, 1)))
        .allSatisfy(
            day -> {
              Era expected = Era.MEIJI;
              for (Era era : Era.values()) {
                expected = era.begin().isAfter(day) ? expected : era;
              }
              assertThat(Era.at(day)).isEqualTo(expected);
            });
  }

  @Test
  void namesAndLettersAreThoseOfTheForms() {
    assertThat(Era.values()).extracting(Era::kanji).containsExactly("明治", "大正", "昭和", "平成", "令和");
    assertThat(Era.values()).extracting(Era::letter).containsExactly('M', 'T', 'S', 'H', 'R');
  }
}
