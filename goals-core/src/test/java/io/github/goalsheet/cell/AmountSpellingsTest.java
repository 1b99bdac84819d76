package io.github.goalsheet.cell;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Spellings that say one thing are read as one thing. */
class AmountSpellingsTest {
  private static final ImmutableList<Unit> UNITS = UnitTable.units();

  private static final List<List<String>> SAME_TARGETS =
      List.of(
          List.of("85%以上", "８５％以上", "85 %以上", "85%\n以上", "≧85%", ">=85%", "最低85%", "85%以上とする"),
          List.of("85%超", "85%を超える", "85%を上回る", "＞85%", "85%超え"),
          List.of("15分以内", "15分以下", "≦15分", "<=15分", "15分を超えない", "15分を上回らないこと"),
          List.of("10件未満", "10件を下回る", "＜10件"),
          List.of("約300人", "300人程度", "概ね300人", "おおむね300人", "ほぼ300人", "300人前後", "約300人程度"),
          List.of("年3回", "年に3回", "年間3回", "毎年3回", "毎年度3回", "3回/年", "３回／年度"),
          List.of("月1回", "毎月1回", "月に1回", "1回/月"),
          List.of("70~80%", "70～80％", "70〜80%", "70%~80%", "70-80%", "70から80%", "７割~８割"),
          List.of("40%以上60%以下", "40%以上、60%以下", "40%以上かつ60%以内", "40以上60%以下"),
          List.of("±5%", "±5%以内", "±５％以下", "± 5%"),
          List.of("前年度以上", "前年以上", "昨年度以上", "対前年度以上", "前年度を下回らない"),
          List.of("現状維持", "現状を維持", "現状の維持", "現状維持とする"),
          List.of("前年度比5%増", "前年度の5%増", "前年度より5%増", "前年度比5%以上増"),
          List.of("前年度比+5%", "前年度比105%", "前年度の105%", "前年度比1.05倍"),
          List.of("倍増", "倍増を目指す"),
          List.of("-", "―", "－", "ー", "—", "", " ", "　", "--"));

  private static final List<List<String>> SAME_FIGURES =
      List.of(
          List.of("▲3.5", "△3.5", "-3.5", "－３．５", "−3.5"),
          List.of("1,200人", "１，２００人", "1200人", "1,200 人", "1.2千人", "0.12万人"),
          List.of("80%", "８０％", "8割", "８割", "8.0割"),
          List.of("85%", "8割5分", "8.5割"),
          List.of("1,000円", "¥1,000", "￥1,000", "\\1,000", "1千円", "¥1,000円"),
          List.of("150分", "2時間30分", "２時間３０分"),
          List.of("52回 (804人)", "52回(804人)", "52回（804人）", "52回\n(804人)", "52回[804人]", "52回【804人】"),
          List.of("60.0% (12/20)", "60.0%（12／20）", "60.0%(12人/20人)", "60.0%[12/20]"),
          List.of("0", "ゼロ", "０", "+0", "0.0"),
          List.of("評価不能", "評 価 不 能", "評価不能（未実施）", "(評価不能)"),
          List.of("約70人", "70人程度", "概ね70人", "およそ70人"),
          List.of("延べ150人", "のべ150人", "延150人", "累計150人", "150人(累計)", "150人(延べ)"));

  @ParameterizedTest
  @FieldSource("SAME_TARGETS")
  void targets(List<String> spellings) {
    assertThat(spellings).extracting(Target::parse).containsOnly(Target.parse(spellings.get(0)));
    assertThat(Target.parse(spellings.get(0))).isNotInstanceOf(Target.Milestone.class);
  }

  @ParameterizedTest
  @FieldSource("SAME_FIGURES")
  void figures(List<String> spellings) {
    assertThat(spellings)
        .extracting(Measurement::parse)
        .containsOnly(Measurement.parse(spellings.get(0)));
    assertThat(Measurement.parse(spellings.get(0))).isNotInstanceOf(Measurement.Words.class);
  }

  @Test
  void whatOneListSaysNoOtherSays() {
    assertThat(SAME_TARGETS.stream().map(list -> Target.parse(list.get(0))))
        .doesNotHaveDuplicates();
    assertThat(SAME_FIGURES.stream().map(list -> Measurement.parse(list.get(0))))
        .doesNotHaveDuplicates();
  }

  @Property(tries = 300)
  void anyNumberWithAnyUnitIsRead(
      @ForAll @IntRange(min = 2, max = 899) int number,
      @ForAll @IntRange(max = 100_000) int which) {
    Unit unit = UNITS.get(which % UNITS.size());
    Measurement read = Measurement.parse(number + unit.name);

    if (unit.name.equals("年")) {
      assertThat(read).isInstanceOf(Measurement.Words.class);
    } else if (!unit.name.equals("割")) {
      assertThat(read)
          .isEqualTo(
              new Measurement.Quantity(
                  Amount.of(BigDecimal.valueOf(number), unit.name), false, Details.NONE));
      assertThat(Measurement.parse(number + " " + unit.name)).isEqualTo(read);
      assertThat(Measurement.parse(number + "(" + unit.name + ")")).isEqualTo(read);
    }
  }

  @Property(tries = 300)
  void everyUnitCanBeTheUnitOfALabel(@ForAll @IntRange(max = 100_000) int which) {
    Unit unit = UNITS.get(which % UNITS.size());

    assertThat(IndicatorLabel.parse("活動の状況(" + unit.name + ")"))
        .isEqualTo(new IndicatorLabel("活動の状況", Optional.of(unit.name), false));
    assertThat(IndicatorLabel.parse("活動の状況（単位：" + unit.name + "）").unit()).contains(unit.name);
    assertThat(IndicatorLabel.parse("活動の状況［" + unit.name + "］").unit()).contains(unit.name);
    assertThat(IndicatorLabel.parse("活動の状況(累計)(" + unit.name + ")"))
        .isEqualTo(new IndicatorLabel("活動の状況", Optional.of(unit.name), true));
  }

  @Property(tries = 300)
  void unitsOfAMeasureConvertBothWays(
      @ForAll @IntRange(max = 100_000) int one, @ForAll @IntRange(max = 100_000) int other) {
    Unit from = UNITS.get(one % UNITS.size());
    Unit to = UNITS.get(other % UNITS.size());
    Amount amount = Amount.of(BigDecimal.valueOf(5040), from.name);
    Optional<BigDecimal> there = amount.valueIn(to.name);

    assertThat(there.isPresent() && !from.measure.equals(to.measure)).isFalse();
    there.ifPresent(
        value ->
            assertThat(Amount.of(value, to.name).valueIn(from.name))
                .hasValueSatisfying(back -> assertThat(back).isEqualByComparingTo(amount.value())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5割引",
        "8割55分",
        "2時間90分",
        "1.5時間30分",
        "30分2時間",
        "3回2回",
        "¥1,000人",
        "¥5割",
        "¥",
        "▲",
        "▲ 5",
        "- 5",
        "--5",
        "▲▲5",
        "+-5",
        "第3位",
        "3位タイ",
        "No.5",
        "5番",
        "5号",
        "5級",
        "5階",
        "5時",
        "5年",
        "5年度",
        "5月",
        "R5",
        "令和5年",
        "5/10",
        "5:10",
        "5×3",
        "5+3",
        "5=5",
        "50%増",
        "50%減",
        "5人増",
        "5倍増",
        "5人前",
        "5人目",
        "5人(▲2)%",
        "5(人",
        "5人)",
        "(5)人",
        "5人(6人(7人))",
        "全5回",
        "各5回",
        "計5回",
        "合計5回",
        "平均5回",
        "最大5回",
        "5回ずつ",
        "5回分",
        "5回中3回",
        "5/5回",
        "5回以上",
        "5回未満",
        "数回",
        "数十回",
        "十数回",
        "五回",
        "5回?",
        "5回注",
        "約5回以上",
        "5~10回"
      })
  void aFigureIsNeverPickedOutOfWords(String text) {
    assertThat(Measurement.parse(text)).isInstanceOf(Measurement.Words.class);
  }

  @ParameterizedTest
  @CsvSource({
    "0.999人, false",
    "1.000人, true",
    "1.240人, true",
    "999.999人, true",
    "1000.000人, false",
    "1.24人, false",
    "1.2400人, false",
    "1.240点, false",
    "1.240円, true",
    "1.240千円, false",
    "1.240, false",
  })
  void aPointBeforeThreeDecimalsOfWhatIsCountedOneByOneIsDoubtful(String text, boolean doubtful) {
    Measurement read = Measurement.parse(text);

    assertThat(read instanceof Measurement.Words words && words.doubt().isPresent())
        .isEqualTo(doubtful);
  }
}
