package io.github.goalsheet.io.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.io.grid.Row;
import io.github.goalsheet.io.reading.Place;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadLabelsTest {
  private static Row row(String... cells) {
    return new Row("f", 3, 2, ImmutableList.copyOf(cells));
  }

  private static Row split(String cells) {
    return row(cells.replace("\\n", "\n").split("/", -1));
  }

  /** The entries of a row, each as its field and value. */
  private static List<String> entries(Row row) {
    return HeadLabels.read(row).entries().stream()
        .map(entry -> entry.field() + "=" + entry.value())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "年度/R4|FISCAL_YEAR=R4",
        "年度//　//R4|FISCAL_YEAR=R4",
        "年度/令和/4/年|FISCAL_YEAR=令和4年",
        "年度/令和/4/年度|FISCAL_YEAR=令和4,FISCAL_YEAR=",
        "作成日/評価日:R5.3.31|CREATED=,EVALUATED=R5.3.31",
        "年度/作成日：R4.4.1/修正日/評価日 R5.3.31|FISCAL_YEAR=,CREATED=R4.4.1,REVISED=,EVALUATED=R5.3.31",
        "組織の目的/年度 の初めに植える|PURPOSE=年度 の初めに植える",
        "年度/R4/年度版|FISCAL_YEAR=R4",
        "年度:R4|FISCAL_YEAR=R4",
        "年度 : R4|FISCAL_YEAR=R4",
        "年度\\nR4|FISCAL_YEAR=R4",
        "年度:/R4|FISCAL_YEAR=R4",
        "年度/作成日|FISCAL_YEAR=,CREATED=",
        "年度//作成日/R4.4.1|FISCAL_YEAR=,CREATED=R4.4.1",
        "作成日/2022/-/4/-/1/評価日/5/月|CREATED=2022-4-1,EVALUATED=5",
        "組織名(部)みどり区|DEPARTMENT=みどり区",
        "組織名(部) みどり区|DEPARTMENT=みどり区",
        "組織名(部)/みどり区/組織名(課)/公園課|DEPARTMENT=みどり区,SECTION=公園課",
        "問合せ先(電話番号)0000|CONTACT=0000",
        "電話番号：00-0000|CONTACT=00-0000",
        "組織の目的/ 公園を守る |PURPOSE= 公園を守る ",
        "組織目標管理シート/年度/R4|FISCAL_YEAR=R4",
      })
  void aValueStandsBehindItsLabel(String cells, String entries) {
    assertThat(entries(split(cells))).containsExactly(entries.split(","));
    assertThat(HeadLabels.begin(split(cells))).isEqualTo(!cells.startsWith("組織目標管理シート"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"年度末に数えました", "年", "年度内に", "作成日程", "組織名", "組織の目的は公園", "電話", "評価日程:4月", "R4", "達成"})
  void whatOnlyBeginsLikeALabelIsNone(String cell) {
    assertThat(HeadLabels.read(row(cell)).entries()).isEmpty();
    assertThat(HeadLabels.read(row(cell)).others())
        .containsExactly(new Place.TableCell("f", 3, 2, 1, "", cell));
    assertThat(HeadLabels.begin(row(cell))).isFalse();
  }

  @Test
  void aValueHasItsPlaceAndABlankOneThatOfItsLabel() {
    HeadLabels.Read read = HeadLabels.read(row("", "年度", "", "R4", "作成日", "", "評価日: R5.3.31"));

    assertThat(read.entries())
        .extracting(HeadLabels.Entry::place)
        .containsExactly(
            new Place.TableCell("f", 3, 2, 4, "年度", "R4"),
            new Place.TableCell("f", 3, 2, 5, "作成日", "作成日"),
            new Place.TableCell("f", 3, 2, 7, "評価日", "評価日: R5.3.31"));
    assertThat(read.others()).isEmpty();
  }

  @Test
  void aDateOverSeveralCellsHasThePlaceOfTheFirst() {
    HeadLabels.Read read = HeadLabels.read(row("作成日", "令和", "4", "年", "4", "月", "1", "日"));

    assertThat(read.entries())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.value()).isEqualTo("令和4年4月1日");
              assertThat(entry.place()).isEqualTo(new Place.TableCell("f", 3, 2, 2, "作成日", "令和"));
            });
  }

  @Test
  void whatIsLeftOfARowIsOthers() {
    HeadLabels.Read read = HeadLabels.read(row("様式第1号", "年度", "R4", "確定", "組織目標管理シート", "x"));

    assertThat(read.others()).extracting(Place::raw).containsExactly("様式第1号", "確定", "x");
  }

  @Test
  void aBlankRowSaysNothing() {
    assertThat(HeadLabels.read(row("", " ", "　")).entries()).isEmpty();
    assertThat(HeadLabels.read(row("", " ", "　")).others()).isEmpty();
  }
}
