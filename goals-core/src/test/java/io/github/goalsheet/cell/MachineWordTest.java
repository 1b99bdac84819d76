package io.github.goalsheet.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MachineWordTest {
  @ParameterizedTest
  @CsvSource({
    "#REF!, SPREADSHEET_ERROR",
    "＃Ｎ／Ａ, SPREADSHEET_ERROR",
    "Err:509, SPREADSHEET_ERROR",
    "\\N, PROGRAM_WORD",
    "NULL, PROGRAM_WORD",
    "False, PROGRAM_WORD",
    "1.5E+10, EXPONENT",
    "5E-3%, EXPONENT",
  })
  void eachKindIsADoubtOfItsOwnInEveryCell(String text, Doubt doubt) {
    assertThat(Target.parse(text))
        .isInstanceOfSatisfying(
            Target.Milestone.class, read -> assertThat(read.doubt()).contains(doubt));
    assertThat(Measurement.parse(text))
        .isInstanceOfSatisfying(
            Measurement.Words.class, read -> assertThat(read.doubt()).contains(doubt));
  }

  @Test
  void everyErrorOfLibreOfficeIsOne() {
    for (int code = 501; code <= 540; code++) {
      assertThat(MachineWord.findDoubt("Err:" + code)).isEqualTo(Doubt.SPREADSHEET_ERROR);
      assertThat(MachineWord.findDoubt("err:" + code + "%")).isEqualTo(Doubt.SPREADSHEET_ERROR);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "実施",
        "WordPressの更新",
        "Error 404 ページの作成",
        "Err",
        "ERR:5",
        "nullを含む帳票の修正",
        "Infoの配信",
        "TRUE COLORS 展の開催",
        "CO2E+10",
        "#大阪!",
        "読み込み中の資料",
        "エラー:100",
        "90E"
      })
  void aWordOfASentenceIsNone(String text) {
    assertThat(MachineWord.findDoubt(text)).isNull();
    assertThat(Measurement.parse(text))
        .isEqualTo(Measurement.parse(text + " "))
        .matches(read -> !(read instanceof Measurement.Words words) || words.doubt().isEmpty());
  }

  @Test
  void aLongCellIsReadAtOnce() {
    for (String unit : new String[] {"#", "1", "1.", "Err:", "NULL ", "#A", "- ", "1E", "読み込"}) {
      String text = unit.repeat(100_000 / unit.length()) + "x";
      assertTimeoutPreemptively(
          Duration.ofSeconds(5),
          () -> assertThat(Optional.ofNullable(MachineWord.findDoubt(text))).isEmpty());
    }
  }
}
