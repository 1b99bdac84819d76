package io.github.goalsheet.io.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.io.reading.ReadResult;
import io.github.goalsheet.io.reading.UnreadableInputException;
import io.github.goalsheet.model.FormField;
import io.github.goalsheet.model.Narrative;
import java.util.List;
import org.junit.jupiter.api.Test;

class NarrativeReaderTest {
  private static final String LABELS = "取り組みについて(方針など),,,取り組みの結果について(評価など),\n";

  private static ReadResult read(String foot) throws UnreadableInputException {
    return Form.read(Form.HEAD + Form.HEADER + "1,,花を植えます。,・花壇,花壇の数,1,2,3,5,6,,,達成\n\n" + foot);
  }

  private static Narrative narrative(String foot) throws UnreadableInputException {
    ReadResult read = read(foot);
    assertThat(read.notices()).isEmpty();
    return Form.sheet(read).narrative();
  }

  @Test
  void linesAreParagraphs() throws UnreadableInputException {
    assertThat(narrative(LABELS + "\"植えます。\r\n　守ります。\n\n\",,,\"植えました。\n\",\n"))
        .isEqualTo(Narrative.of(List.of("植えます。", "　守ります。"), List.of("植えました。")));
  }

  @Test
  void markedParagraphsAreParagraphs() throws UnreadableInputException {
    assertThat(
            narrative(LABELS + "<p>植えます。</p> <p>水を\tやります。</p>,,,\" <p>植えま\nした。</p>\n<p></p>\",\n"))
        .isEqualTo(Narrative.of(List.of("植えます。", "水を\tやります。"), List.of("植えま\nした。", "")));
  }

  @Test
  void textThatIsNotWhollyMarkedIsTakenByLines() throws UnreadableInputException {
    assertThat(narrative(LABELS + "<p>植えます。</p>水をやります。,,,<p>植えました。,\n"))
        .isEqualTo(Narrative.of(List.of("<p>植えます。</p>水をやります。"), List.of("<p>植えました。")));
  }

  @Test
  void furtherRowsAreFurtherParagraphs() throws UnreadableInputException {
    assertThat(narrative(LABELS + "植えます。,,,植えました。,\n守ります。,,,,\n"))
        .isEqualTo(Narrative.of(List.of("植えます。", "守ります。"), List.of("植えました。")));
  }

  @Test
  void aBlankRowMayStandBetweenLabelAndText() throws UnreadableInputException {
    assertThat(narrative(LABELS + ",,,,\n植えます。,,,植えました。,\n"))
        .isEqualTo(Narrative.of(List.of("植えます。"), List.of("植えました。")));
  }

  @Test
  void eachLabelMayHaveItsOwnRows() throws UnreadableInputException {
    assertThat(narrative("取り組みについて\n植えます。\n取組の結果について\n植えました。\n"))
        .isEqualTo(Narrative.of(List.of("植えます。"), List.of("植えました。")));
    assertThat(narrative("取り組みについて\n\n取組みの結果について\n植えました。\n"))
        .isEqualTo(Narrative.of(List.of(), List.of("植えました。")));
  }

  @Test
  void aTextMayStandRightOrLeftOfItsLabel() throws UnreadableInputException {
    assertThat(narrative("," + LABELS + ",,植えます。,,,植えました。\n"))
        .isEqualTo(Narrative.of(List.of("植えます。"), List.of("植えました。")));
    assertThat(narrative("," + LABELS + "植えます。,,,,,植えました。\n"))
        .isEqualTo(Narrative.of(List.of("植えます。"), List.of("植えました。")));
  }

  @Test
  void twoTextsUnderOneLabelBelongToTheTwoLabels() throws UnreadableInputException {
    assertThat(narrative(LABELS + "植えます。,植えました。,,,\n"))
        .isEqualTo(Narrative.of(List.of("植えます。"), List.of("植えました。")));
  }

  @Test
  void aTextUnderTheSecondLabelAloneIsTheOutcome() throws UnreadableInputException {
    assertThat(narrative(LABELS + ",,,植えました。,\n"))
        .isEqualTo(Narrative.of(List.of(), List.of("植えました。")));
  }

  @Test
  void aTextThatReadsLikeAFieldStaysText() throws UnreadableInputException {
    ReadResult read = read(LABELS + "年度 の初めに植えます。,,,作成日,\n");

    assertThat(read.goalSheets()).hasSize(1);
    assertThat(Form.sheet(read).narrative())
        .isEqualTo(Narrative.of(List.of("年度 の初めに植えます。"), List.of("作成日")));
  }

  @Test
  void textGoesOnPastBlankRows() throws UnreadableInputException {
    assertThat(narrative("取り組みについて\n植えます。\n\n守ります。\n\n取組の結果について\n植えました。\n\n\n咲きました。\n"))
        .isEqualTo(Narrative.of(List.of("植えます。", "守ります。"), List.of("植えました。", "咲きました。")));
  }

  @Test
  void whatStandsBelowTheFormIsNoNarrative() throws UnreadableInputException {
    for (String note : List.of("※ 公表します。", "(注)暫定値です。", "* 市の合計です。", "備考：なし")) {
      ReadResult read = read(LABELS + "植えます。,,,植えました。,\n" + note + ",,,,\n");

      assertThat(Form.notices(read)).containsExactly("text_not_read A9 " + note);
      assertThat(Form.sheet(read).narrative())
          .isEqualTo(Narrative.of(List.of("植えます。"), List.of("植えました。")));
    }
    for (String text : List.of("以上", "1/2ページ", "- 3 -", "印刷日: 2023/4/1", "C:\\r4\\form.xlsx")) {
      ReadResult read = read(LABELS + "植えます。,,,植えました。,\n\n" + text + "\n");

      assertThat(Form.notices(read)).containsExactly("page_text_not_read A10 " + text);
    }
  }

  @Test
  void aNoteRightBelowItsLabelOrAmongTextsIsNarrative() throws UnreadableInputException {
    assertThat(narrative("取り組みについて\n※ 重点です。\n※ 続きです。\n"))
        .isEqualTo(Narrative.of(List.of("※ 重点です。", "※ 続きです。"), List.of()));
    assertThat(narrative("取り組みについて\n植えます。\n※ ただし春に限ります。\n守ります。\n"))
        .isEqualTo(Narrative.of(List.of("植えます。", "※ ただし春に限ります。", "守ります。"), List.of()));
  }

  @Test
  void wordsBesideTheLabelsAreTold() throws UnreadableInputException {
    ReadResult read = read("取り組みについて,(部長)\n植えます。\n");

    assertThat(Form.notices(read)).containsExactly("text_not_read B7 (部長)");
  }

  @Test
  void aTextHasThePlaceWhereItBegins() throws UnreadableInputException {
    ReadResult read = read(LABELS + "植えます。,,,,\n守ります。,,,植えました。,\n");

    assertThat(read.sheets().get(0).places().field(FormField.PLAN))
        .isEqualTo(new Place.TableCell("form.csv", 8, 8, 1, "取り組みについて", "植えます。"));
    assertThat(read.sheets().get(0).places().field(FormField.OUTCOME))
        .isEqualTo(new Place.TableCell("form.csv", 9, 9, 4, "取り組みの結果について", "植えました。"));
    assertThat(read(LABELS).sheets().get(0).places().field(FormField.OUTCOME))
        .isEqualTo(new Place.TableCell("form.csv", 7, 7, 4, "取り組みの結果について", "取り組みの結果について(評価など)"));
  }

  @Test
  void aColonMayStandBehindTheLabels() throws UnreadableInputException {
    assertThat(narrative("取り組みについて：\n植えます。\n取組の結果について(評価など):\n植えました。\n"))
        .isEqualTo(Narrative.of(List.of("植えます。"), List.of("植えました。")));
    assertThat(narrative(LABELS.replace(")", ") :") + "植えます。,,,植えました。,\n"))
        .isEqualTo(Narrative.of(List.of("植えます。"), List.of("植えました。")));
  }

  @Test
  void theContactOfTheNextFormIsNoText() throws UnreadableInputException {
    ReadResult read = read(",,,取り組みの結果について(評価など)\n,,,問合せ先(電話番号),025-000-0000\n植えました。\n");

    assertThat(Form.sheet(read).narrative().outcome()).doesNotContain("025-000-0000");
    assertThat(Form.sheet(read).organization().contact()).isEqualTo("025-000-0000");
  }
}
