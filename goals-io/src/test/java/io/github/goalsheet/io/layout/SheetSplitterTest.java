package io.github.goalsheet.io.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.goalsheet.io.reading.ReadResult;
import io.github.goalsheet.io.reading.UnreadableInputException;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.Narrative;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetSplitterTest {
  private static final String TABLE = Form.HEADER + "1,,花を植えます。,・花壇,花壇の数,1,2,3,5,6,,,達成\n";
  private static final String FOOT = "取り組みについて(方針など),,取り組みの結果について(評価など)\n植えます。,,植えました。\n";

  @Test
  void aTitleBeginsASheet() throws UnreadableInputException {
    String sheet = "組織目標管理シート\n年度,R4\n" + TABLE + FOOT;

    ReadResult read = Form.read(sheet + sheet + "\n" + sheet);

    assertThat(read.goalSheets()).hasSize(3).containsOnly(Form.sheet(Form.read(sheet)));
    assertThat(read.notices()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "組織目標管理シート",
        "組 織 目 標 管 理 シ ー ト",
        "令和4年度組織目標管理シート",
        "みどり区 組織目標管理シート(公園課)",
        "\uFEFF組織目標管理シート",
      })
  void theTitleIsKnownInItsSpellings(String title) throws UnreadableInputException {
    ReadResult read = Form.read("組織目標管理シート\n年度,R4\n" + TABLE + title + "\n組織名(部),みどり区\n" + TABLE);

    assertThat(read.goalSheets()).hasSize(2);
  }

  @Test
  void withoutTitlesALabelThatComesAgainBeginsASheet() throws UnreadableInputException {
    String sheet = "問合せ先(電話番号),00-0000\n年度,R4\n組織名(部),みどり区\n" + TABLE;

    assertThat(Form.read(sheet + sheet).goalSheets())
        .hasSize(2)
        .containsOnly(Form.sheet(Form.read(sheet)));
    assertThat(Form.read(sheet + FOOT + "\n" + sheet + FOOT).goalSheets())
        .hasSize(2)
        .containsOnly(Form.sheet(Form.read(sheet + FOOT)));
  }

  @Test
  void anotherHeaderBeginsASheet() throws UnreadableInputException {
    ReadResult read =
        Form.read("組織目標管理シート\n年度,R4\n" + TABLE + "No.,組織目標,項目(単位),R5目標\n1,木を植えます。,木の数,3\n");

    assertThat(read.goalSheets())
        .extracting(sheet -> sheet.fiscalYear().year())
        .containsExactly(2022, 2023);
    assertThat(Form.notices(read)).containsExactly("fiscal_year_inferred 5");
  }

  @Test
  void anotherHeaderAfterTheNarrativesBeginsASheet() throws UnreadableInputException {
    ReadResult read = Form.read("組織目標管理シート\n年度,R4\n" + TABLE + FOOT + "\n" + TABLE);

    assertThat(read.goalSheets()).hasSize(2);
    assertThat(Form.notices(read)).containsExactly("fiscal_year_inferred 8");
  }

  @Test
  void aHeaderThatIsPrintedAgainSaysNothing() throws UnreadableInputException {
    ReadResult read =
        Form.read(
            "組織目標管理シート\n年度,R4\n" + TABLE + Form.HEADER + "2,,木を植えます。,・並木,木の数,1,2,3,5,6,,,達成\n");

    assertThat(read.notices()).isEmpty();
    assertThat(Form.goals(read)).extracting(Goal::number).containsExactly(1, 2);
  }

  @Test
  void aLabelThatOnlyTheHeaderPrintedAgainHasIsTold() throws UnreadableInputException {
    ReadResult read =
        Form.read(
            "組織目標管理シート\n年度,R4\n"
                + TABLE
                + Form.HEADER.replace("\n", ",備考\n")
                + "2,,木を植えます。,・並木,木の数,1,2,3,5,6,,,達成\n");

    assertThat(Form.notices(read)).containsExactly("cell_not_read N5 備考");
    assertThat(Form.goals(read)).extracting(Goal::number).containsExactly(1, 2);
  }

  @Test
  void aFormBelowATableWhoseNumbersStandBehindIsAnotherSheet() throws UnreadableInputException {
    String form =
        """
        組織目標管理シート,,,,問合せ先,,%s係
        年度,,R4
        組織名(部),,みどり区,組織名(準部・課・機関名),,%s課

        組織目標,主な取組(事業),項目(単位),R4目標,R4結果,評価,No.
        花を植えます。,苗を配る,数(本),5,5,達成,1

        """;
    ReadResult read = Form.read(form.formatted("甲", "土木") + form.formatted("乙", "農政"));

    assertThat(read.goalSheets())
        .extracting(sheet -> sheet.organization().section())
        .containsExactly("土木課", "農政課");
    assertThat(read.goalSheets()).allSatisfy(sheet -> assertThat(sheet.goals()).hasSize(1));
  }

  @Test
  void dataThatReadsLikeLabelsStaysData() throws UnreadableInputException {
    ReadResult read =
        Form.read(
            "組織目標管理シート\n年度,R4\n"
                + TABLE
                + ",,組織目標管理シート,年度,作成日,1,2,3,取り組みについて,評価日,問合せ先 1,評価,達成\n"
                + "2,,年度,,組織目標,,,,評価,,,,\n");

    assertThat(read.notices()).isEmpty();
    assertThat(read.goalSheets()).hasSize(1);
    assertThat(Form.goals(read).get(0).statement()).isEqualTo("花を植えます。\n組織目標管理シート");
    assertThat(Form.goals(read).get(1).statement()).isEqualTo("年度");
  }

  @Test
  void fieldsBelowTheTableBelongToTheSheetIfItHasNoneSuch() throws UnreadableInputException {
    ReadResult read = Form.read("組織目標管理シート\n年度,R4\n" + TABLE + "評価日,R5.3.31\n" + FOOT);

    assertThat(read.goalSheets()).hasSize(1);
    assertThat(Form.sheet(read).dates().evaluated()).isPresent();
    assertThat(Form.sheet(read).narrative())
        .isEqualTo(Narrative.of(List.of("植えます。"), List.of("植えました。")));
  }

  @Test
  void blankRowsAndColumnsMayStandAnywhere() throws UnreadableInputException {
    String sheet = "組織目標管理シート\n年度,R4\n" + TABLE + FOOT;
    String spaced = sheet.replaceAll("(?m)^", ",,").replace("\n", ",\n\n,,\n");

    assertThat(Form.read(spaced).goalSheets()).isEqualTo(Form.read(sheet).goalSheets());
    assertThat(Form.read(spaced).notices()).isEmpty();
  }

  @Test
  void textWithoutASheetIsRefused() {
    for (String text :
        List.of("こんにちは", "品名,単価\nりんご,100\n", "年度,売上\n2022,5\n", "番号,項目,評価\n1,2,3\n")) {
      assertThatThrownBy(() -> Form.read(text))
          .isInstanceOfSatisfying(
              UnreadableInputException.class,
              refused -> {
                assertThat(refused.code()).isEqualTo("no_sheet");
                assertThat(refused).hasMessage("form.csv: There is no goal sheet in it.");
              });
    }
  }

  @Test
  void twoFieldsAreEnoughOfASheet() throws UnreadableInputException {
    ReadResult read = Form.read("年度,R4\n組織の目的,公園を守ります。\n");

    assertThat(read.goalSheets()).hasSize(1);
    assertThat(Form.notices(read)).containsExactly("table_missing 1");
  }

  @Test
  void aRowOfTheHeadRightBelowTheLabelOfANarrativeIsNotItsText() throws UnreadableInputException {
    ReadResult read =
        Form.read(
            Form.HEAD
                + Form.HEADER
                + "1,1,花を植えます。,・花壇,花壇の数,1,2,3,4,5,補足,増,達成\n"
                + "取り組みについて,,,取り組みの結果について\n"
                + "組織の目的,,花の町をつくります。,評価日,\n"
                + "考え方。,,,結果。\n");

    assertThat(read.goalSheets().get(0).purpose()).isEqualTo("花の町をつくります。");
    assertThat(read.goalSheets().get(0).narrative().plan()).doesNotContain("組織の目的");
    assertThat(Form.notices(read)).isNotEmpty();
  }

  @Test
  void aRowLikeThoseOfTheTableIsAGoalWhereverTheLabelsStand() throws UnreadableInputException {
    ReadResult read =
        Form.read(
            Form.HEAD
                + ","
                + Form.HEADER
                + "1,1,花を植えます。,・花壇,花壇の数,1,2,3,4,5,補足,増,達成\n"
                + "取り組みについて,,,取り組みの結果について\n"
                + "考え方。,,,結果。\n"
                + "2,1,木を植えます。,・並木,木の数,1,2,3,4,5,補足,増,達成\n");

    assertThat(read.goalSheets().get(0).goals()).hasSize(2);
    assertThat(Form.notices(read))
        .anyMatch(notice -> notice.startsWith("row_outside_table"))
        .noneMatch(notice -> notice.startsWith("goal_number_inferred"));
  }
}
