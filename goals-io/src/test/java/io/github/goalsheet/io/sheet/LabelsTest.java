package io.github.goalsheet.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.model.FiscalYear;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class LabelsTest {
  @ParameterizedTest(name = "{0}: {2}")
  @CsvFileSource(
      resources = "labels.tsv",
      delimiter = '\t',
      numLinesToSkip = 1,
      emptyValue = "",
      nullValues = "NULL")
  void aCellIsTheLabelThatItsTextSays(String cell, String label, String why) {
    String found =
        Stream.of(
                Labels.head(cell).map(Enum::name),
                Labels.narrative(cell).map(Enum::name),
                Labels.column(cell)
                    .map(
                        column ->
                            column.field()
                                + column.year().map(FiscalYear::year).map(y -> " " + y).orElse("")))
            .flatMap(name -> name.stream())
            .collect(Collectors.joining(" and "));

    assertThat(found).as(why).isEqualTo(label == null ? "" : label);
  }

  @Test
  void whatIsTooLongIsNoLabel() {
    assertThat(Labels.narrative("取り組みについて(" + "あ".repeat(100) + ")")).isEmpty();
    assertThat(Labels.head("")).isEmpty();
  }

  @Test
  void theTitleMayStateTheYear() {
    assertThat(Labels.titleYear("令和5年度 組織目標管理シート")).contains(FiscalYear.of(2023));
    assertThat(Labels.titleYear("令和5(2023)年度 組織目標管理シート")).contains(FiscalYear.of(2023));
    assertThat(Labels.titleYear("令和5年度（2023年度）みどり区 組織目標管理シート")).contains(FiscalYear.of(2023));
    assertThat(Labels.titleYear("みどり区 令和5年度 組織目標管理シート")).contains(FiscalYear.of(2023));
    assertThat(Labels.titleYear("組織目標管理シート(令和元年度(2019年度))")).contains(FiscalYear.of(2019));
    assertThat(Labels.titleYear("令和5(2022)年度 組織目標管理シート")).isEmpty();
    assertThat(Labels.titleYear("第12022年度 組織目標管理シート")).isEmpty();
    assertThat(Labels.titleYear("みどり区 組織目標管理シート")).isEmpty();
    assertThat(Labels.titleYear("組織目標")).isEmpty();
    assertThat(Labels.isTitle("平成31年度（令和元年度・2019年度）みどり区 組織目標管理シート")).isTrue();
    assertThat(Labels.isTitle("令和5年度に各課がそれぞれ作成している組織目標管理シート")).isFalse();
    assertThat(Labels.isTitle("組織目標管理シートの書き方")).isFalse();
    assertThat(Labels.isTitle("公園を守る。組織目標管理シート")).isFalse();
  }
}
