package io.github.goalsheet.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.io.grid.GridErrors;
import io.github.goalsheet.io.grid.Row;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.io.reading.UnreadableInputException;
import io.github.goalsheet.io.writing.UnwritableSheetException;
import io.github.goalsheet.message.Message;
import io.github.goalsheet.model.FormField;
import io.github.goalsheet.model.Goal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What ends the reading of an input or the writing of a sheet, word by word. */
class FormErrorsTest {
  private static final Row ROW = new Row("form.csv", 12, 9, ImmutableList.of("a", "b"));

  static Stream<Arguments> unwritable() {
    return Stream.of(
        Arguments.of(
            FormErrors.readsAsLabel(FormField.CONTACT, "作成日"),
            "reads_as_label",
            "「問合せ先(電話番号)」の内容「作成日」は様式の見出しと同じため書き出せません。",
            "問合せ先(電話番号) cannot be written, because it reads like a label: 作成日"),
        Arguments.of(
            FormErrors.dateUnwritable(FormField.CREATED, LocalDate.of(1867, 12, 31)),
            "date_unwritable",
            "「作成日」の 1867-12-31 は様式の日付として書き出せません。",
            "作成日 cannot be written as a date of the form: 1867-12-31"),
        Arguments.of(
            FormErrors.goalUnwritable(Goal.of(3, "花"), FormField.RATING),
            "goal_unwritable",
            "目標 3 の「評価」は、様式に書くと別の内容に読めるため書き出せません。",
            "Goal 3 cannot be written: its 評価 would read as something else in the form."),
        Arguments.of(
            FormErrors.paragraphsUnwritable(FormField.OUTCOME),
            "paragraphs_unwritable",
            "「取り組みの結果について」の段落に段落の区切り(</p>)が含まれるため書き出せません。",
            "取り組みの結果について cannot be written: a paragraph holds the mark </p>."));
  }

  @ParameterizedTest
  @MethodSource("unwritable")
  void whatCannotBeWrittenIsSaidInBothLanguages(
      UnwritableSheetException refused, String code, String ja, String en) {
    assertThat(refused.code()).isEqualTo(code);
    assertThat(refused.text()).isEqualTo(new Message(ja, en));
    assertThat(refused).hasMessage(en);
  }

  @Test
  void aRefusalGetsThePlaceThatTheSheetWasReadFrom() {
    UnwritableSheetException refused = FormErrors.goalUnwritable(Goal.of(3, "花"), FormField.NUMBER);

    UnwritableSheetException placed = refused.at(new Place.TableCell("form.csv", 12, 9, 0, "", ""));

    assertThat(placed.code()).isEqualTo("goal_unwritable");
    assertThat(placed.text().ja()).isEqualTo("form.csv:12: " + refused.text().ja());
    assertThat(placed).hasMessage("form.csv:12: " + refused.text().en()).hasCause(refused);
  }

  static Stream<Arguments> unreadable() {
    return Stream.of(
        Arguments.of(
            GridErrors.noSheet("form.csv"),
            "no_sheet",
            new Place.Input("form.csv"),
            "組織目標管理シートが見つかりません。",
            "There is no goal sheet in it."),
        Arguments.of(
            GridErrors.tooManyColumns(ROW, 1),
            "too_many_columns",
            new Place.TableCell("form.csv", 12, 9, 0, "", ""),
            "列の数が上限(1)を超えています。",
            "The row has more columns than the limit of 1."),
        Arguments.of(
            GridErrors.cellTooLong(ROW, 1, 7),
            "cell_too_long",
            new Place.TableCell("form.csv", 12, 9, 2, "", ""),
            "セル B9 の文字数が上限(7)を超えています。",
            "Cell B9 is longer than the limit of 7 characters."),
        Arguments.of(
            FormErrors.tooMuchCarried(ROW, 6),
            "too_much_carried",
            new Place.TableCell("form.csv", 12, 9, 0, "", ""),
            "結合されたセルから目標が引き継ぐ文字の合計が上限(6)を超えています。",
            "What goals carry over from merged cells is more than the limit of 6 characters in all."),
        Arguments.of(
            GridErrors.tooManyRows(ROW, 8),
            "too_many_rows",
            new Place.TableCell("form.csv", 12, 9, 0, "", ""),
            "1 シートの行数が上限(8)を超えています。",
            "The sheet has more rows than the limit of 8."));
  }

  @ParameterizedTest
  @MethodSource("unreadable")
  void whatCannotBeReadIsSaidInBothLanguages(
      UnreadableInputException refused, String code, Place place, String ja, String en) {
    assertThat(refused.code()).isEqualTo(code);
    assertThat(refused.place()).isEqualTo(place);
    assertThat(refused.text()).isEqualTo(new Message(ja, en));
    assertThat(refused).hasMessage(place + ": " + en);
  }
}
