package io.github.goalsheet.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineTest {
  @ParameterizedTest
  @CsvSource({
    "令和4年度まで, 令和4年度まで, 2023-03-31",
    "令和4(2022)年度まで, 令和4(2022)年度まで, 2023-03-31",
    "2022年度(令和4年度)末までに, 2022年度(令和4年度)末まで, 2023-03-31",
    "2030年(令和12年)までに, 2030年(令和12年)まで, 2030-12-31",
    "令和5(2023)年3月末に, 令和5(2023)年3月末, 2023-03-31",
    "令和4年度までに, 令和4年度まで, 2023-03-31",
    "令和4年度末までに, 令和4年度末まで, 2023-03-31",
    "令和4年度中に, 令和4年度中, 2023-03-31",
    "令和4年度内に, 令和4年度内, 2023-03-31",
    "令和元年度末まで, 令和元年度末まで, 2020-03-31",
    "R5.3.31まで, R5.3.31まで, 2023-03-31",
    "R5/3/31まで, R5/3/31まで, 2023-03-31",
    "R5.3まで, R5.3まで, 2023-03-31",
    "令和5年3月までに, 令和5年3月まで, 2023-03-31",
    "令和5年3月末に, 令和5年3月末, 2023-03-31",
    "令和5年2月末日までに, 令和5年2月末日まで, 2023-02-28",
    "令和6年2月末までに, 令和6年2月末まで, 2024-02-29",
    "令和5年3月10日に, 令和5年3月10日, 2023-03-10",
    "令和5年3月上旬に, 令和5年3月上旬, 2023-03-10",
    "令和5年3月中旬までに, 令和5年3月中旬まで, 2023-03-20",
    "令和5年3月下旬に, 令和5年3月下旬, 2023-03-31",
    "2025年までに, 2025年まで, 2025-12-31",
    "2025年末に, 2025年末, 2025-12-31",
    "2025年度までに, 2025年度まで, 2026-03-31",
    "平成32年度までに, 平成32年度まで, 2021-03-31",
    "H30年度迄に, H30年度迄, 2019-03-31",
    "令和4~6年度までに, 令和4~6年度まで, ",
    "5年度までに, 5年度まで, ",
    "令和4年度に, 令和4年度, ",
    "令和4年度は, 令和4年度, ",
    "令和4年度における, 令和4年度, ",
    "令和4年度末時点で, 令和4年度末時点, ",
    "令和4年度の3か年平均で, 令和4年度の3か年平均, ",
  })
  void theLastDayIsKnownWhereSomethingIsDueAndTheYearCertain(
      String text, String words, LocalDate lastDay) {
    Deadline deadline = Deadline.read(new Cursor(text));

    assertThat(deadline).isEqualTo(new Deadline(words, lastDay));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "年度内に",
        "3月までに",
        "5年3月までに",
        "令和5年13月までに",
        "令和5年2月30日までに",
        "令和0年度までに",
        "令和4(2021)年度までに",
        "令和4年度(2021年度)までに",
        "令和100年度までに",
        "令和4年~令和6年までに",
        "令和4年度までの",
        "令和4年度計画",
        "令和4年度以降に",
        "令和",
        "R5-3-31まで",
        "2022.3.31まで",
        "123年度までに"
      })
  void otherWordsNameNoDeadline(String text) {
    Cursor in = new Cursor(text);

    assertThat(Deadline.read(in)).isNull();
    assertThat(in.at).isZero();
  }

  @Test
  void whatFollowsIsLeft() {
    Cursor in = new Cursor("令和4年度末までに、策定する");

    assertThat(Deadline.read(in)).isNotNull();
    assertThat(in.text.substring(in.at)).isEqualTo("策定する");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "令和5年3月末までに策定|2023-03-31",
        "令和4年度中に供用開始|2023-03-31",
        "2025年までにゼロカーボン宣言|2025-12-31",
        "策定（令和5年3月末）|",
        "令和4年度に策定|",
        "策定|",
      })
  void aMilestoneKnowsItsDeadline(String text, LocalDate deadline) {
    assertThat(Target.parse(text))
        .isInstanceOfSatisfying(
            Target.Milestone.class,
            milestone -> assertThat(milestone.deadline().orElse(null)).isEqualTo(deadline));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "令和4年度末までに80%以上|80%|令和4年度末まで",
        "2025年までに50件以上|50件|2025年まで",
        "30年度までに3回以上|3回|30年度まで",
      })
  void aDeadlineBeforeANumberIsANote(String text, String amount, String note) {
    assertThat(Target.parse(text))
        .isInstanceOfSatisfying(
            Target.Threshold.class,
            threshold -> {
              assertThat(threshold.amount()).hasToString(amount);
              assertThat(threshold.details().qualifier()).contains(note);
            });
  }
}
