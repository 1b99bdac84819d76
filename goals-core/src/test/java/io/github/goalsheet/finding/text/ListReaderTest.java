package io.github.goalsheet.finding.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.cell.Amount;
import io.github.goalsheet.cell.AmountInText;
import io.github.goalsheet.finding.text.FigureText.Stretch;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListReaderTest {
  private static Optional<Listing> read(String cell, String unit) {
    FigureText text = FigureText.of(cell);
    return ListReader.read(text, new Stretch(0, text.text().length()), unit);
  }

  private static Listing list(String cell) {
    return read(cell, "回").orElseThrow();
  }

  private static String parts(String cell) {
    return String.join("; ", list(cell).parts().stream().map(Part::toString).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "黒崎3回、赤塚4回|黒崎 3回; 赤塚 4回",
        "黒崎3回,赤塚4回|黒崎 3回; 赤塚 4回",
        "黒崎 3回 赤塚 4回|黒崎 3回; 赤塚 4回",
        "黒崎:3回 赤塚:4回|黒崎 3回; 赤塚 4回",
        "黒崎は3回、赤塚は4回|黒崎 3回; 赤塚 4回",
        "・黒崎 3回 ・赤塚 4回|黒崎 3回; 赤塚 4回",
        "黒崎3回/赤塚4回|黒崎 3回; 赤塚 4回",
        "黒崎3回;赤塚4回|黒崎 3回; 赤塚 4回",
        "黒崎3回+赤塚4回|黒崎 3回; 赤塚 4回",
        "黒崎3回と赤塚4回|黒崎 3回; 赤塚 4回",
        "黒崎3回及び赤塚4回|黒崎 3回; 赤塚 4回",
        "黒崎3回および赤塚4回|黒崎 3回; 赤塚 4回",
        "黒崎3回、と赤塚4回|黒崎 3回; 赤塚 4回",
        "内訳:黒崎3回、赤塚4回|黒崎 3回; 赤塚 4回",
        "内訳は黒崎3回、赤塚4回|黒崎 3回; 赤塚 4回",
        "内訳、黒崎3回、赤塚4回|黒崎 3回; 赤塚 4回",
        "・内訳 黒崎3回、赤塚4回|黒崎 3回; 赤塚 4回",
        "地区別:黒崎3回、赤塚4回|黒崎 3回; 赤塚 4回",
        "地区別内訳:黒崎3回、赤塚4回|黒崎 3回; 赤塚 4回",
        "講座(春)3回、講座(秋)4回|講座(春) 3回; 講座(秋) 4回",
        "黒崎3回(公民館)、赤塚4回(分館)|黒崎 3回; 赤塚 4回",
        "第1回61人 3回、第2回47人 4回|第1回61人 3回; 第2回47人 4回",
        "子育て・介護 3回、防災 4回|子育て・介護 3回; 防災 4回",
        "3回、4回|3回; 4回",
        "黒崎2回×3会場、赤塚4回|黒崎 2回×3会場; 赤塚 4回",
      })
  void whateverStandsBetweenThePartsTheyAreRead(String cell, String parts) {
    assertThat(parts(cell)).isEqualTo(parts);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "黒崎",
        "黒崎3回",
        "黒崎3回、",
        "黒崎3回を実施、赤塚4回",
        "黒崎3回、赤塚4回を実施",
        "黒崎3回、4回",
        "3回、赤塚4回",
        "黒崎3回、赤塚4人",
        "黒崎3回と",
        "黒崎3回及赤塚4回",
        "黒崎3回、計3回、赤塚4回、計7回",
        "計7回",
        "黒崎3回、計3回",
        "とても長い種類の名前別:計7回",
      })
  void whatIsNoListOfAtLeastTwoLikePartsIsNone(String cell) {
    assertThat(read(cell, "回")).isEmpty();
  }

  @Test
  void theUnitIsThatAskedFor() {
    assertThat(read("黒崎3回、赤塚4回", "人")).isEmpty();
    assertThat(read("黒崎3km、赤塚4000m", "m")).isEmpty();
    assertThat(read("黒崎3人/回、赤塚4人/回", "人")).isEmpty();
    assertThat(list("黒崎3回、赤塚4回").unit()).isEqualTo("回");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "黒崎3回、赤塚4回、計7回|計 7回",
        "黒崎3回、赤塚4回、合計7回|合計 7回",
        "黒崎3回、赤塚4回の合計7回|合計 7回",
        "黒崎3回、赤塚4回、総計が7回|総計が 7回",
        "黒崎3回、赤塚4回、計で7回|計で 7回",
      })
  void aTotalBehindThePartsIsNoPart(String cell, String total) {
    Listing list = list(cell);

    assertThat(list.total().map(Part::toString)).contains(total);
    assertThat(list.parts()).extracting(Part::label).containsExactly("黒崎", "赤塚");
    assertThat(list.plain()).isTrue();
  }

  @Test
  void otherNamesThatEndInATotalAreParts() {
    assertThat(list("家計3回、会計4回").total()).isEmpty();
    assertThat(list("黒崎3回、赤塚4回").total()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "黒崎3回、赤塚4回|true",
        "うち黒崎3回、赤塚4回|false",
        "黒崎目標3回、赤塚4回|false",
        "黒崎約3回、赤塚4回|false",
        "R3 3回、R4 4回|false",
        "黒崎30~40回、赤塚4回|false",
        "黒崎3/4回、赤塚4回|false",
        "親子20組 3回、赤塚4回|false",
        "第2回 3回、赤塚4回|true",
        "昭和の家 3回、赤塚4回|false",
        "20代 3回、30代 4回|true",
        "会計年度任用3回、正規4回|true",
      })
  void aNameThatCastsDoubtMakesTheListLessThanPlain(String cell, boolean plain) {
    assertThat(list(cell).plain()).isEqualTo(plain);
  }

  @Test
  void secondFiguresAreKeptIfEachPartHasOneInOneUnit() {
    assertThat(list("黒崎3回(50人)、赤塚4回(60人)").seconds().orElseThrow())
        .extracting(AmountInText::amount)
        .containsExactly(
            Amount.of(BigDecimal.valueOf(50), "人"), Amount.of(BigDecimal.valueOf(60), "人"));
    assertThat(list("黒崎3回 (50人)、赤塚4回 (60人)").seconds()).isPresent();
    assertThat(list("黒崎3回(50人)、赤塚4回").seconds()).isEmpty();
    assertThat(list("黒崎3回(50人)、赤塚4回(60組)").seconds()).isEmpty();
    assertThat(list("黒崎3回(50)、赤塚4回(60)").seconds()).isEmpty();
    assertThat(list("黒崎3回(50人参加)、赤塚4回(60人参加)").seconds()).isEmpty();
    assertThat(list("黒崎3回(延べ50人)、赤塚4回(延べ60人)").seconds()).isEmpty();
  }

  @Test
  void onlyTheStretchIsRead() {
    FigureText text = FigureText.of("前6回 A3回、B4回。後5回");

    assertThat(ListReader.read(text, new Stretch(4, 11), "回").orElseThrow().parts())
        .extracting(Part::toString)
        .containsExactly("A 3回", "B 4回");
    assertThat(ListReader.read(text, new Stretch(4, 12), "回")).isEmpty();
  }

  @Test
  void aNoteThatGoesBeyondTheStretchIsNotPassed() {
    FigureText text = FigureText.of("A3回、B4回 (計7回)");

    Listing list = ListReader.read(text, new Stretch(0, 8), "回").orElseThrow();

    assertThat(list.parts()).hasSize(2);
    assertThat(list.end()).isEqualTo(8);
  }
}
