package io.github.goalsheet.finding.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.finding.text.FigureText.Stretch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTextTest {
  private static ImmutableList<String> amounts(String cell) {
    return FigureText.of(cell).amounts().stream()
        .map(found -> found.amount().toString())
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<String> blocks(String cell) {
    FigureText text = FigureText.of(cell);
    return text.blocks().stream()
        .map(block -> text.text(block.from(), block.to()))
        .collect(ImmutableList.toImmutableList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "９回（黒崎３回，赤塚４回）|9回(黒崎3回,赤塚4回)",
        "50〜60人|50~60人",
        "①窓口 3件②電話 4件|・窓口 3件・電話 4件",
        "⑴窓口 3件 ㉑電話 4件|・窓口 3件 ・電話 4件",
        "(1)窓口 3件 (2)電話 4件|・窓口 3件 ・電話 4件",
        "（１）窓口 3件、（２）電話 4件|・窓口 3件、・電話 4件",
        "内訳:(1)窓口 3件|内訳:・窓口 3件",
        "【相談】(1)窓口 3件|【相談】・窓口 3件",
      })
  void widthsAreFoldedAndTheNumbersOfAListAreBullets(String cell, String text) {
    assertThat(FigureText.of(cell).text()).isEqualTo(text);
  }

  @Test
  void lineBreaksAreBlanks() {
    assertThat(FigureText.of("9回\n(黒崎　3回)\r\n").text()).isEqualTo("9回 (黒崎 3回)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "52回(3)|52回(3)",
        "教室(2)12回|教室(2)12回",
        "(123)窓口|(123)窓口",
        "(1)、(2)|(1)、(2)",
        "(1) |(1)",
      })
  void aNumberInBracketsThatBeginsNoPointIsKept(String cell, String text) {
    assertThat(FigureText.of(cell).text()).isEqualTo(text);
  }

  @Test
  void theAmountsAreThoseOfTheFoldedText() {
    assertThat(amounts("①窓口　１，２００人 ②電話 0.9万人")).containsExactly("1200人", "9000人");
    assertThat(amounts("予定どおり")).isEmpty();
  }

  @Test
  void aStretchHoldsTheAmountsThatBeginInIt() {
    FigureText text = FigureText.of("3回、4人、5件");

    assertThat(text.amounts(new Stretch(0, 8))).isEqualTo(text.amounts());
    assertThat(text.amounts(new Stretch(0, 0))).isEmpty();
    assertThat(text.amounts(new Stretch(0, 3))).hasSize(1);
    assertThat(text.amounts(new Stretch(0, 4))).hasSize(2);
    assertThat(text.amounts(new Stretch(3, 6))).containsExactly(text.amounts().get(1));
    assertThat(text.amounts(new Stretch(4, 6))).isEmpty();
    assertThat(text.amounts(new Stretch(7, 8))).isEmpty();
  }

  @Test
  void anAmountIsFoundByWhereItBegins() {
    FigureText text = FigureText.of("計 12人");

    assertThat(text.amountAt(2)).contains(text.amounts().get(0));
    assertThat(text.amountAt(1)).isEmpty();
    assertThat(text.amountAt(3)).isEmpty();
    assertThat(text.amountAt(99)).isEmpty();
  }

  @Test
  void anAmountIsFoundByWhereItEnds() {
    FigureText text = FigureText.of("12人/30人、40人");

    assertThat(text.isAmountBefore(3)).isTrue();
    assertThat(text.isAmountBefore(2)).isFalse();
    assertThat(text.isAmountBefore(4)).isFalse();
    assertThat(text.isAmountBefore(7)).isTrue();
    assertThat(text.isAmountBefore(0)).isFalse();
    assertThat(FigureText.of("窓口").isAmountBefore(2)).isFalse();
  }

  @Test
  void beyondEitherEndStandsABlank() {
    FigureText text = FigureText.of("計9回");

    assertThat(text.at(-1)).isEqualTo(' ');
    assertThat(text.at(0)).isEqualTo('計');
    assertThat(text.at(2)).isEqualTo('回');
    assertThat(text.at(3)).isEqualTo(' ');
  }

  @Test
  void blanksArePassed() {
    FigureText text = FigureText.of("9回 (A)");

    assertThat(text.afterBlanks(2)).isEqualTo(3);
    assertThat(text.afterBlanks(3)).isEqualTo(3);
    assertThat(text.afterBlanks(6)).isEqualTo(6);
  }

  @Test
  void whatStandsBeforeAPlaceEndsWithoutABlank() {
    assertThat(FigureText.of("平均 30人").before(3)).isEqualTo("平均");
    assertThat(FigureText.of("30人").before(0)).isEmpty();
    String far = "一二三四五六七八九十一二三四五六七八九十";
    assertThat(FigureText.of("遠" + far + "30人").before(21)).isEqualTo(far);
    assertThat(FigureText.of("遠" + far).near(21)).isEqualTo(new Stretch(1, 21));
    assertThat(FigureText.of("遠").near(1)).isEqualTo(new Stretch(0, 1));
  }

  @Test
  void bracketsClose() {
    FigureText text = FigureText.of("9回(A(北)3回)と(B");

    assertThat(text.bracket(2)).contains(new Stretch(3, 9));
    assertThat(text.bracket(4)).contains(new Stretch(5, 6));
    assertThat(text.bracket(11)).isEmpty();
    assertThat(text.bracket(0)).isEmpty();
    assertThat(FigureText.of("A)3回(B)").bracket(4)).contains(new Stretch(5, 6));
    assertThat(FigureText.of("9回()").bracket(2)).contains(new Stretch(3, 3));
  }

  @Test
  void aNoteBehindAnAmountIsPassed() {
    FigureText text = FigureText.of("9回 (年度) と4回");

    assertThat(text.afterNote(2)).isEqualTo(7);
    assertThat(text.afterNote(3)).isEqualTo(7);
    assertThat(text.afterNote(8)).isEqualTo(8);
    assertThat(FigureText.of("9回 と").afterNote(2)).isEqualTo(2);
  }

  @Test
  void sentencesHeadingsAndNotesAreBlocks() {
    assertThat(blocks("実施した。A3回、B4回。")).containsExactly("実施した", "A3回、B4回");
    assertThat(blocks("【内訳】A3回 ※速報")).containsExactly("内訳", "A3回 ", "速報");
    assertThat(blocks("A3回、B4回")).containsExactly("A3回、B4回");
    assertThat(blocks("。。")).isEmpty();
    assertThat(blocks("")).isEmpty();
  }

  @Test
  void aBlockIsTakenUpToAPlace() {
    FigureText text = FigureText.of("実施。A3回、計3回");

    assertThat(text.blockBefore(6)).isEqualTo(new Stretch(3, 6));
    assertThat(text.blockBefore(3)).isEqualTo(new Stretch(3, 3));
    assertThat(text.blockBefore(2)).isEqualTo(new Stretch(0, 2));
  }
}
