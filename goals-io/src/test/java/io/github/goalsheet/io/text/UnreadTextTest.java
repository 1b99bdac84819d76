package io.github.goalsheet.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.io.SampleInputs;
import io.github.goalsheet.io.reading.InputForm;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.Notices;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.io.reading.ReadInput;
import io.github.goalsheet.message.Language;
import io.github.goalsheet.message.Message;
import io.github.goalsheet.message.Severity;
import java.util.Collections;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnreadTextTest {
  private static String text(Language language, ReadInput... inputs) {
    return UnreadText.of(ImmutableList.copyOf(inputs), new TextWords(language));
  }

  @Test
  void whereAllWasReadThereIsNothingToSay() {
    assertThat(text(Language.JA)).isEmpty();
    assertThat(text(Language.JA, SampleInputs.WHOLE, SampleInputs.TOLD)).isEmpty();
  }

  @Test
  void whatWasNotReadStandsBelowItsInput() {
    assertThat(
            text(
                Language.JA,
                SampleInputs.WHOLE,
                SampleInputs.DOUBTFUL,
                SampleInputs.DAMAGED,
                SampleInputs.UNREADABLE))
        .isEqualTo(
            """
            読めなかった内容があります。(入力 4 件のうち 3 件)
              c.csv (指標 CSV): 2 シート、34 行を読み取りました
                c.csv:9 [備考 J8]: 警告: 文。 [column_unknown]
              pkg (データパッケージ): 2 シート、34 行を読み取りました
                pkg/goals.csv:4: エラー: 文。 [row_lost]
                pkg/goals.csv: エラー: 同じ種類の通知(row_lost)がほかに 7 件あります。 [notices_omitted]
              d.pdf: 読み取れたシートはありません
                d.pdf: エラー: 文字ではない。 [not_text]
            """);
    assertThat(text(Language.EN, SampleInputs.WHOLE, SampleInputs.UNREADABLE))
        .isEqualTo(
            """
            Not everything could be read. (1 of 2 inputs)
              d.pdf: no sheet was read
                d.pdf: error: No text. [not_text]
            """);
  }

  @Test
  void doubtIsNotCalledLoss() {
    assertThat(text(Language.EN, SampleInputs.DOUBTFUL))
        .isEqualTo(
            """
            Something was read with doubt. (1 of 1 inputs)
              c.csv (indicators CSV): read: sheets 2, rows 34
                c.csv:9 [備考 J8]: warning: Sentence. [column_unknown]
            """);
    assertThat(text(Language.JA, SampleInputs.DOUBTFUL)).startsWith("読み取りに確認が必要な箇所があります。");
  }

  @Test
  void ofAFolderItIsSaidWhatWasPassedOver() {
    assertThat(text(Language.JA, SampleInputs.PASSED_OVER, SampleInputs.WHOLE))
        .isEqualTo(
            """
            読み取りに確認が必要な箇所があります。(入力 2 件のうち 1 件)
              in (フォルダー)
                in/link.csv: 警告: 文。 [file_not_taken]
            """);
  }

  @Test
  void ofManyNoticesTheFirstAreShown() {
    Notice notice =
        Notices.notice(
            "odd",
            Severity.WARNING,
            new Place.JsonValue("a\n\u202Eb.json", 3, "/x", ""),
            new Message("文。", "S."));
    ReadInput input =
        new ReadInput(
            "a\n\u202Eb.json",
            Optional.of(InputForm.JSON),
            0,
            0,
            ImmutableList.copyOf(Collections.nCopies(23, notice)));

    assertThat(text(Language.EN, input))
        .isEqualTo(
            "Something was read with doubt. (1 of 1 inputs)\n"
                + "  a \uFFFDb.json (JSON): no sheet was read\n"
                + "    a \uFFFDb.json:3#/x: warning: S. [odd]\n".repeat(20)
                + "    There are 3 more.\n");
  }
}
