package io.github.goalsheet.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalYearTest {
  /** The last year that an era's two digits can state: Reiwa 99. */
  private static final int LAST_BY_ERA = 2117;

  static Stream<FiscalYear> allYears() {
    return IntStream.rangeClosed(FiscalYear.MIN_YEAR, FiscalYear.MAX_YEAR).mapToObj(FiscalYear::of);
  }

  @ParameterizedTest
  @CsvSource({
    "1868, M1, 明治元年度",
    "1911, M44, 明治44年度",
    "1912, T1, 大正元年度",
    "1925, T14, 大正14年度",
    "1926, S1, 昭和元年度",
    "1988, S63, 昭和63年度",
    "1989, H1, 平成元年度",
    "2018, H30, 平成30年度",
    "2019, R1, 令和元年度",
    "2020, R2, 令和2年度",
    "2022, R4, 令和4年度",
  })
  void isNamedAfterTheEraThatItsCalendarYearEndsIn(int year, String shortText, String text) {
    assertThat(FiscalYear.of(year).toShortText()).isEqualTo(shortText);
    assertThat(FiscalYear.of(year).toText()).isEqualTo(text);
    assertThat(FiscalYear.of(year)).hasToString(Integer.toString(year));
  }

  @ParameterizedTest
  @MethodSource("allYears")
  void whatIsWrittenCanBeRead(FiscalYear year) {
    assertThat(FiscalYear.parse(year.toString())).isEqualTo(year);
    assertThat(FiscalYear.parse(year + "年度")).isEqualTo(year);
    if (year.year() <= LAST_BY_ERA) {
      assertThat(FiscalYear.parse(year.toShortText())).isEqualTo(year);
      assertThat(FiscalYear.parse(year.toText())).isEqualTo(year);
    }
  }

  @ParameterizedTest
  @MethodSource("allYears")
  void runsFromAprilToMarch(FiscalYear year) {
    LocalDate first = LocalDate.of(year.year(), 4, 1);
    LocalDate last = LocalDate.of(year.year() + 1, 3, 31);
    assertThat(year.firstDay()).isEqualTo(first);
    assertThat(year.lastDay()).isEqualTo(last);
    assertThat(year.contains(first)).isTrue();
    assertThat(year.contains(last)).isTrue();
    assertThat(year.contains(first.minusDays(1))).isFalse();
    assertThat(year.contains(last.plusDays(1))).isFalse();
    assertThat(FiscalYear.from(first)).isEqualTo(year);
    assertThat(FiscalYear.from(last)).isEqualTo(year);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "令和元年度",
        "R1",
        "Ｒ１",
        "R元",
        "平成31年度",
        "H31",
        "平成３１年",
        "2019",
        "２０１９年度",
        " 令和 元 年度 "
      })
  void fiscal2019HasManyNames(String text) {
    assertThat(FiscalYear.parse(text)).isEqualTo(FiscalYear.of(2019));
  }

  @ParameterizedTest
  @CsvSource({"平成32年度, 2020", "H35, 2023", "昭和64年度, 1989"})
  void yearsPastTheEndOfAnEraAreRead(String text, int year) {
    assertThat(FiscalYear.find(text)).contains(FiscalYear.of(year));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "年度",
        "4",
        "22",
        "1867",
        "3000",
        "R0",
        "R100",
        "M0",
        "X4",
        "令和4年4月",
        "R4目標",
        "令和４年度 西区"
      })
  void whatStatesNoYearOrOneOutOfRangeIsNotRead(String text) {
    assertThat(FiscalYear.find(text)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FiscalYear.parse(text))
        .withMessage("not a fiscal year: " + text);
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, 0, 1867, 3000, Integer.MAX_VALUE})
  void aYearOutOfRangeIsRefused(int year) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FiscalYear.of(year))
        .withMessage("not between 1868 and 2999: " + year);
  }

  @Test
  void aDayOutOfRangeIsRefused() {
    assertThat(FiscalYear.from(LocalDate.of(3000, 3, 31))).isEqualTo(FiscalYear.of(2999));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FiscalYear.from(LocalDate.of(3000, 4, 1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FiscalYear.from(LocalDate.of(1868, 3, 31)));
  }

  @Test
  void yearsAreCountedForwardsAndBackwards() {
    assertThat(FiscalYear.of(2022).plusYears(3)).isEqualTo(FiscalYear.of(2025));
    assertThat(FiscalYear.of(2022).plusYears(-3)).isEqualTo(FiscalYear.of(2019));
    assertThatIllegalArgumentException().isThrownBy(() -> FiscalYear.of(2999).plusYears(1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FiscalYear.of(2022).plusYears(Integer.MAX_VALUE));
  }

  @Test
  void beyondTheFirstAndLastYearNoneIsFound() {
    assertThat(FiscalYear.of(2022).findPlusYears(-1)).contains(FiscalYear.of(2021));
    assertThat(FiscalYear.of(1868).findPlusYears(-1)).isEmpty();
    assertThat(FiscalYear.of(2999).findPlusYears(1)).isEmpty();
    assertThat(FiscalYear.of(1868).findPlusYears(1131)).contains(FiscalYear.of(2999));
    assertThat(FiscalYear.of(2999).findPlusYears(Integer.MAX_VALUE)).isEmpty();
    assertThat(FiscalYear.of(1868).findPlusYears(Integer.MIN_VALUE)).isEmpty();
  }

  @Test
  void yearsAreOrdered() {
    assertThat(FiscalYear.of(2019)).isLessThan(FiscalYear.of(2022));
    assertThat(FiscalYear.of(2022)).isEqualByComparingTo(FiscalYear.of(2022));
  }
}
