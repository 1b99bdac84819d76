package io.github.goalsheet.cell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.cell.Target.Base;
import io.github.goalsheet.cell.Target.Relative;
import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelativeTargetsTest {
  private static Relative relative(String text) {
    assertThat(Target.parse(text)).as(text).isInstanceOf(Relative.class);
    return (Relative) Target.parse(text);
  }

  private static Relative previous(Comparison comparison, String delta) {
    return new Relative(
        Base.PREVIOUS_YEAR,
        1,
        Optional.ofNullable(comparison),
        Optional.ofNullable(delta).map(d -> Amount.of(new BigDecimal(d), "%")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"前年度", "前年", "昨年度", "昨年", "対前年度", "対前年", "対昨年度", "対昨年"})
  void theYearBeforeHasManyNames(String base) {
    assertThat(relative(base + "以上")).isEqualTo(previous(Comparison.AT_LEAST, null));
    assertThat(relative(base + "比5%増")).isEqualTo(previous(Comparison.AT_LEAST, "5"));
    assertThat(relative(base + "を上回る")).isEqualTo(previous(Comparison.MORE_THAN, null));
    assertThat(relative(base + "と同程度")).isEqualTo(previous(null, null));
    assertThat(relative(base + "実績")).isEqualTo(previous(null, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"現状", "現在", "現行", "前回"})
  void theCurrentLevelHasManyNames(String base) {
    assertThat(relative(base + "維持"))
        .isEqualTo(new Relative(Base.CURRENT, 1, Optional.empty(), Optional.empty()));
    assertThat(relative(base + "以上"))
        .isEqualTo(
            new Relative(Base.CURRENT, 1, Optional.of(Comparison.AT_LEAST), Optional.empty()));
  }

  @Property(tries = 100)
  void aMeanIsOfSoManyYears(@ForAll @IntRange(min = 1, max = 99) int years) {
    Relative expected =
        new Relative(Base.AVERAGE, years, Optional.of(Comparison.AT_LEAST), Optional.empty());
    for (String span : new String[] {"年", "か年", "カ年", "ヶ年", "箇年", "年度", "年間"}) {
      assertThat(relative("過去" + years + span + "平均以上")).isEqualTo(expected);
      assertThat(relative("直近" + years + span + "の平均以上")).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"過去0年平均以上", "過去100年平均以上", "過去平均以上", "過去3平均以上", "過去3年以上", "過去三年平均以上"})
  void otherMeansAreWords(String text) {
    assertThat(Target.parse(text)).isInstanceOf(Target.Milestone.class);
  }

  @Property(tries = 100)
  void aChangeIsSignedByItsWord(@ForAll @IntRange(min = 1, max = 99) int percent) {
    Relative more = previous(Comparison.AT_LEAST, Integer.toString(percent));
    Relative less = previous(Comparison.AT_MOST, "-" + percent);

    for (String word : new String[] {"増", "増加", "向上", "上昇", "アップ", "プラス", "拡大"}) {
      assertThat(relative("前年度比" + percent + "%" + word)).isEqualTo(more);
      assertThat(relative("前年度より" + percent + "%の" + word)).isEqualTo(more);
      assertThat(relative("前年度比" + percent + "%以上" + word)).isEqualTo(more);
    }
    for (String word : new String[] {"減", "減少", "削減", "低下", "ダウン", "マイナス", "縮減", "抑制"}) {
      assertThat(relative("前年度比" + percent + "%" + word)).isEqualTo(less);
      assertThat(relative("前年度から" + percent + "%以上の" + word)).isEqualTo(less);
    }
    assertThat(relative("前年度比+" + percent + "%")).isEqualTo(previous(null, "" + percent));
    assertThat(relative("前年度比▲" + percent + "%")).isEqualTo(previous(null, "-" + percent));
  }

  @Property(tries = 100)
  void aRatioBetween70And200PercentIsAChange(@ForAll @IntRange(min = 1, max = 300) int percent) {
    Target read = Target.parse("前年度比" + percent + "%");

    if (percent < 70 || percent > 200) {
      assertThat(read).isInstanceOf(Target.Milestone.class);
    } else if (percent == 100) {
      assertThat(read).isEqualTo(previous(null, null));
    } else {
      assertThat(read).isEqualTo(previous(null, Integer.toString(percent - 100)));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "前年度比1.5倍, , 50",
    "前年度の2倍以上, AT_LEAST, 100",
    "前年度比0.5倍以下, AT_MOST, -50",
    "前年度比105%以上, AT_LEAST, 5",
    "前年度比100%以上, AT_LEAST, ",
    "前年度比95%以下, AT_MOST, -5",
    "前年度より増加, MORE_THAN, ",
    "前年度より減少, LESS_THAN, ",
    "前年度比10%超増, MORE_THAN, 10",
    "前年度比2割増, AT_LEAST, 20",
  })
  void ratiosAndDirections(String text, Comparison comparison, String delta) {
    assertThat(relative(text)).isEqualTo(previous(comparison, delta));
  }

  @Test
  void doublingAndHalvingAreOfTheCurrentLevel() {
    assertThat(relative("倍増"))
        .isEqualTo(
            new Relative(
                Base.CURRENT,
                1,
                Optional.of(Comparison.AT_LEAST),
                Optional.of(Amount.of(new BigDecimal("100"), "%"))));
    assertThat(relative("半減").delta()).contains(Amount.of(new BigDecimal("-50"), "%"));
    assertThat(relative("半減").comparison()).contains(Comparison.AT_MOST);
    assertThat(relative("前年度の半減").base()).isEqualTo(Base.PREVIOUS_YEAR);
  }

  @Test
  void aChangeMayBeInAnyUnit() {
    assertThat(relative("前年度比3人増").delta()).contains(Amount.of(new BigDecimal("3"), "人"));
    assertThat(relative("前年度より1.0ポイント以上").delta())
        .contains(Amount.of(new BigDecimal("1.0"), "ポイント"));
    assertThat(relative("前年度+3").delta()).contains(Amount.of(new BigDecimal("3")));
    assertThat(relative("前年度比3人減").delta()).contains(Amount.of(new BigDecimal("-3"), "人"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "前年度",
        "前年度比",
        "前年度比30%",
        "前年度比5%以下増",
        "前年度比-5%以上",
        "前年度比+5%増",
        "前年度より5人",
        "前年度比2倍増",
        "前年度の事業以上",
        "前年度以上かつ80%以上",
        "前年度計画以上",
        "前年度以上の事業",
        "前年度比5%増以上増",
        "過去最高",
        "現状"
      })
  void whatIsNotWhollyUnderstoodIsWords(String text) {
    assertThat(Target.parse(text)).isInstanceOf(Target.Milestone.class);
  }
}
