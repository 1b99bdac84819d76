package io.github.goalsheet.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JapaneseDatesTest {
  @ParameterizedTest
  @CsvSource({
    "令和4年4月1日, 2022-04-01",
    "令和４年４月１日, 2022-04-01",
    "令和 4 年 4 月 1 日, 2022-04-01",
    "令和元年5月1日, 2019-05-01",
    "平成31年4月30日, 2019-04-30",
    "平成32年3月31日, 2020-03-31",
    "昭和64年1月7日, 1989-01-07",
    "明治45年7月29日, 1912-07-29",
    "大正15年12月24日, 1926-12-24",
    "R4.4.1, 2022-04-01",
    "Ｒ４．４．１, 2022-04-01",
    "R.4.4.1, 2022-04-01",
    "R4/4/1, 2022-04-01",
    "H31.4.30, 2019-04-30",
    "2022-04-01, 2022-04-01",
    "2022/4/1, 2022-04-01",
    "2022年4月1日, 2022-04-01",
    "令和4年4月1日(金), 2022-04-01",
    "令和4年4月1日（金）, 2022-04-01",
    "令和6年2月29日, 2024-02-29",
    "平成32年2月29日, 2020-02-29",
  })
  void readsDatesAsOfficesWriteThem(String text, LocalDate date) {
    assertThat(JapaneseDates.findDate(text)).contains(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "令和4年4月",
        "4年4月1日",
        "令和4年2月29日",
        "令和4年13月1日",
        "令和0年4月1日",
        "令和100年4月1日",
        "22/4/1",
        "2022-4/1",
        "R4.4.1まで",
        "4月1日",
        "20220401",
        "令和四年四月一日",
        "X4.4.1"
      })
  void findsNoDateInAnythingElse(String text) {
    assertThat(JapaneseDates.findDate(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "令和4年度, 2022",
    "令和４年度, 2022",
    "令和4年, 2022",
    "令和元年度, 2019",
    "R4, 2022",
    "Ｒ４, 2022",
    "R1, 2019",
    "H31, 2019",
    "平成31年度, 2019",
    "平成32年度, 2020",
    "S63, 1988",
    "T15, 1926",
    "M1, 1868",
    "2022, 2022",
    "2022年度, 2022",
    "' R 4 ', 2022",
  })
  void readsYearsAsOfficesWriteThem(String text, int year) {
    assertThat(JapaneseDates.findYear(text)).contains(year);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "22", "4年度", "R", "R0", "R100", "令和", "西暦2022", "R4年目", "20222"})
  void findsNoYearInAnythingElse(String text) {
    assertThat(JapaneseDates.findYear(text)).isEmpty();
  }

  @Test
  void everyDayOfEveryEraIsReadBackFromItsWrittenForms() {
    LocalDate first = Era.MEIJI.begin();
    assertThat(first.datesUntil(LocalDate.of(2060, 1, 1)))
        .allSatisfy(
            day -> {
              Era era = Era.at(day);
              int year = day.getYear() - era.begin().getYear() + 1;
              String kanji =
                  era.kanji()
                      + (year == 1 ? "元" : String.valueOf(year))
                      + "年"
                      + day.getMonthValue()
                      + "月"
                      + day.getDayOfMonth()
                      + "日";
              String letter =
                  "" + era.letter() + year + "." + day.getMonthValue() + "." + day.getDayOfMonth();
              assertThat(JapaneseDates.findDate(kanji)).contains(day);
              assertThat(JapaneseDates.findDate(letter)).contains(day);
              assertThat(JapaneseDates.findDate(day.toString())).contains(day);
            });
  }

  @Test
  void everyYearOfEveryEraIsReadBackAlsoBeyondItsEnd() {
    for (Era era : Era.values()) {
      for (int year = 1; year <= 99; year++) {
        int expected = era.begin().getYear() + year - 1;
        assertThat(JapaneseDates.findYear(era.kanji() + year + "年度")).contains(expected);
        assertThat(JapaneseDates.findYear(era.letter() + "" + year)).contains(expected);
      }
    }
  }
}
