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
    "令和４年 ４月 １日, 2022-04-01",
    "令和4.4.1, 2022-04-01",
    "R4-4-1, 2022-04-01",
    "R4・4・1, 2022-04-01",
    "R04.04.01, 2022-04-01",
    "20220401, 2022-04-01",
    "２０２２０４０１, 2022-04-01",
    "令和4年4月1日付け, 2022-04-01",
    "令和4年4月1日現在, 2022-04-01",
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
        "4.4.1",
        "20220431",
        "2022041",
        "202204011",
        "令和20220401",
        "44652",
        "令和四年四月一日",
        "X4.4.1"
      })
  void findsNoDateInAnythingElse(String text) {
    assertThat(JapaneseDates.findDate(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "令和4年4月1日（金曜日）",
        "令和4年4月1日（金曜）",
        "令和4年4月1日金曜日",
        "令和4年4月1日 金",
        "令和4年4月1日(金・祝)",
        "2022/4/1(金)",
        "2022/4/1 (Fri)",
        "2022/4/1 Friday"
      })
  void theDayOfTheWeekDoesNotMatter(String text) {
    assertThat(JapaneseDates.findDate(text)).contains(LocalDate.of(2022, 4, 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2022/4/1 0:00",
        "2022/4/1 0:00:00",
        "2022/04/01 00:00:00",
        "２０２２／４／１　０：００",
        "2022-04-01 00:00:00.000",
        "2022-04-01T00:00:00",
        "2022-04-01T00:00",
        "2022-04-01T00:00:00.123456",
        "2022-04-01T00:00:00+09:00",
        "2022-04-01T00:00:00+0900",
        "2022-04-01T00:00:00 JST",
        "2022-04-01T00:00:00Z",
        "2022-03-31T15:00:00.000Z",
        "2022-03-31 15:00:00 UTC",
        "2022-03-31T23:00:00-05:00",
        "20220401 0:00",
        "2022/4/1 午前0:00:00",
        "2022/4/1 12:00 AM",
        "令和4年4月1日 0:00",
        "令和4年4月1日0時00分",
        "令和4年4月1日(金) 17時",
        "R4.4.1 9:30"
      })
  void aTimeIsPassedOverAndMovedToJapan(String text) {
    assertThat(JapaneseDates.findDate(text)).contains(LocalDate.of(2022, 4, 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2022/4/10:00",
        "2022/4/1 24:00",
        "2022/4/1 0:60",
        "2022/4/1 :00",
        "2022-04-01T",
        "2022-04-01T00:00:00+99:00",
        "0:00",
        "T00:00:00",
        "2022/4/1 0:00 まで",
        "4/1 0:00"
      })
  void whatHasNoTimeOfDayBehindItsDateIsNoDate(String text) {
    assertThat(JapaneseDates.findDate(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "令和4(2022)年4月1日, 2022-04-01",
    "2022(令和4)年4月1日, 2022-04-01",
    "2022年(令和4年)4月1日, 2022-04-01",
    "平成31(令和元)年4月1日, 2019-04-01",
    "R4(2022).4.1, 2022-04-01",
  })
  void aDateInTwoCalendarsIsReadWhereTheyAgree(String text, LocalDate date) {
    assertThat(JapaneseDates.findDate(text)).contains(date);
    assertThat(JapaneseDates.findDate(text.replaceFirst("2022|2019", "2021").replace("令和元", "令和2")))
        .isEmpty();
  }

  @Test
  void aLongTextIsNoDateAtOnce() {
    assertThat(JapaneseDates.findDate("2022/4/1" + " 0:00".repeat(10_000))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "平成31(令和元)年度, 2019",
    "平成31（令和元）年度, 2019",
    "令和元(平成31)年度, 2019",
    "2019(R1), 2019",
    "R1(2019), 2019",
    "H31(R1), 2019",
    "R1(H31), 2019",
    "H31・R1, 2019",
    "H31/R1, 2019",
    "平成31・令和元年度, 2019",
    "平成31年度・令和元年度, 2019",
    "2019年度(令和元年度), 2019",
    "令和元年度（2019年度）, 2019",
    "令和元年度【2019年度】, 2019",
    "令和元年度［2019］, 2019",
    "令和元(2019)年, 2019",
    "平成31年(令和元年)度, 2019",
    "2019年度(平成31・令和元年度), 2019",
    "2019(H31/R1)年度, 2019",
    "令和 4 ( 2022 ) 年度, 2022",
    "Ｒ４（２０２２）, 2022",
    "30(2018)年度, 2018",
    "2018(30)年度, 2018",
    "R3年度末, 2021",
    "R3末, 2021",
    "令和3年度末, 2021",
    "令和3年度(末), 2021",
    "令和3年度（年度末）, 2021",
    "2022年度末現在, 2022",
    "2022(R4)年度末時点, 2022",
    "令和3年度末（2021年度末）, 2021",
    "令和3年度現在, 2021",
    "令和3年末, 2021",
  })
  void aYearInTwoCalendarsOrAtItsEndIsThatYear(String text, int year) {
    assertThat(JapaneseDates.findYear(text)).contains(year);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "令和4(2021)年度",
        "2019(R2)",
        "R3・R4",
        "R3/R4年度",
        "令和3年度(令和4年度)",
        "30(2019)年度",
        "4(30)年度",
        "令和4(2022",
        "令和4)2022(",
        "令和4()年度",
        "令和4(見込)年度",
        "R4年度(見込)",
        "R4年度当初",
        "R4年度中",
        "R4～R6",
        "R4度",
        "(2022)",
        "末",
        "'22",
        "2022(R4)(2021)",
        "2022((R4))",
        "令和4年度末まで"
      })
  void yearsThatDisagreeOrAreOnlyPartOfTheTextAreNone(String text) {
    assertThat(JapaneseDates.findYear(text)).isEmpty();
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
