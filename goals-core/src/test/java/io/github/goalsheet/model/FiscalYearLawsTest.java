package io.github.goalsheet.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.testing.CellArbitraries;
import io.github.goalsheet.testing.SheetArbitraries;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiscalYearLawsTest {
  @Provide
  Arbitrary<FiscalYear> years() {
    return SheetArbitraries.fiscalYears();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(
            FiscalYear.of(FiscalYear.MIN_YEAR).firstDay().toEpochDay(),
            FiscalYear.of(FiscalYear.MAX_YEAR).lastDay().toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Property(tries = 300)
  void everyDayLiesInTheYearThatIsMadeFromIt(@ForAll("days") LocalDate day) {
    FiscalYear year = FiscalYear.from(day);

    assertThat(year.contains(day)).isTrue();
    if (year.year() < FiscalYear.MAX_YEAR) {
      assertThat(year.plusYears(1).contains(day)).isFalse();
    }
    if (year.year() > FiscalYear.MIN_YEAR) {
      assertThat(year.plusYears(-1).contains(day)).isFalse();
    }
  }

  @Property(tries = 300)
  void yearsAreOrderedLikeTheirDays(
      @ForAll("years") FiscalYear one, @ForAll("years") FiscalYear other) {
    assertThat(Integer.signum(one.compareTo(other)))
        .isEqualTo(Integer.signum(one.firstDay().compareTo(other.firstDay())));
    assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
  }

  @Property(tries = 300)
  void goingOnAndBackLeadsHome(
      @ForAll("years") FiscalYear year, @ForAll @IntRange(min = -50, max = 50) int by) {
    int there = year.year() + by;
    if (there >= FiscalYear.MIN_YEAR && there <= FiscalYear.MAX_YEAR) {
      assertThat(year.plusYears(by).plusYears(-by)).isEqualTo(year);
      assertThat(year.plusYears(by).year() - year.year()).isEqualTo(by);
    }
    assertThat(year.plusYears(0)).isEqualTo(year);
  }

  @Property(tries = 300)
  void aYearEndsTheDayBeforeTheNextBegins(@ForAll("years") FiscalYear year) {
    if (year.year() < FiscalYear.MAX_YEAR) {
      assertThat(year.lastDay().plusDays(1)).isEqualTo(year.plusYears(1).firstDay());
    }
  }

  @Property(tries = 300)
  void widthsAndBlanksDoNotMatter(@ForAll("years") FiscalYear year) {
    if (year.year() <= 2117) {
      assertThat(FiscalYear.find(CellArbitraries.widened(year.toText()))).contains(year);
      assertThat(FiscalYear.find(CellArbitraries.widened(year.toShortText()))).contains(year);
      assertThat(FiscalYear.find("　" + year.toText().replace("年", " 年 ") + "\n")).contains(year);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "R.4, 2022",
    "令和04年度, 2022",
    "令和４, 2022",
    "令和4年, 2022",
    "R04, 2022",
    "M1, 1868",
    "明治元年度, 1868",
    "T15, 1926",
    "S1, 1926",
    "S64, 1989",
    "H01, 1989",
    "H1, 1989",
    "２０２２年, 2022",
    "2999, 2999",
    "1868年度, 1868",
  })
  void theSpellingsOfOfficesAreRead(String text, int year) {
    assertThat(FiscalYear.find(text)).contains(FiscalYear.of(year));
    assertThat(FiscalYear.parse(text)).isEqualTo(FiscalYear.of(year));
  }

  @ParameterizedTest
  @CsvSource({
    "r4", "R-4", "R4.4", "R4年4月", "令和四年度", "令4", "Ｒ４年度中", "2022-23", "22年度", "02022", "昭和100年度",
    "大正0年", "平成元元年", "2022年度分", "FY2022"
  })
  void otherTextsStateNoYear(String text) {
    assertThat(FiscalYear.find(text)).isEmpty();
  }

  @Test
  void theYearsOfTwoErasAreNamedAfterTheLaterOneUnlessItBeganInTheLastQuarter() {
    assertThat(FiscalYear.of(1926).toText()).isEqualTo("昭和元年度");
    assertThat(FiscalYear.of(1988).toText()).isEqualTo("昭和63年度");
    assertThat(FiscalYear.of(1989).toShortText()).isEqualTo("H1");
    assertThat(FiscalYear.of(2018).toText()).isEqualTo("平成30年度");
    assertThat(FiscalYear.of(2019).toShortText()).isEqualTo("R1");
  }

  @Test
  void theLastYearHasNoDayAfterIt() {
    FiscalYear last = FiscalYear.of(FiscalYear.MAX_YEAR);

    assertThat(last.contains(last.lastDay())).isTrue();
    assertThat(last.contains(LocalDate.MAX)).isFalse();
    assertThat(FiscalYear.of(FiscalYear.MIN_YEAR).contains(LocalDate.MIN)).isFalse();
  }
}
