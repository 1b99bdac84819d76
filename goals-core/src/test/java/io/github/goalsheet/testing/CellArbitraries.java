package io.github.goalsheet.testing;

import io.github.goalsheet.cell.Amount;
import io.github.goalsheet.cell.Cell;
import io.github.goalsheet.cell.Measurement;
import io.github.goalsheet.cell.Target;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Generators of cells as offices write them, for property tests: every kind of target and
 * measurement in its spellings, labels with and without units, and texts that are nothing of the
 * kind.
 */
public final class CellArbitraries {
  /** Counters and measures, spelled without width variants. */
  public static final List<String> UNITS =
      List.of("人", "件", "回", "か所", "団体", "%", "点", "円", "時間", "m", "ha", "t", "ポイント");

  private static final List<String> COUNTERS = List.of("人", "件", "回", "か所", "団体", "世帯", "校");
  private static final List<String> PERIODS = List.of("年", "月", "週", "日");
  private static final List<String> COMPARATORS =
      List.of("以上", "以下", "以内", "未満", "超", "を超える", "を上回る", "を下回る", "を下回らない");
  private static final List<String> NAMES = List.of("男性", "女性", "国際", "地域", "Facebook", "本館");
  private static final List<String> WORDS =
      List.of("実施", "未実施", "中止", "完了", "対象者の全て", "検討したケース全数", "改善提案項目の実現", "計画の策定");
  private static final List<String> ABSENCES =
      List.of(
          "評価不能", "集計中", "未公表", "未集計", "算定中", "調査中", "測定不能", "把握困難", "対象外", "該当なし", "N/A", "不明");
  private static final List<String> QUANTITY_NAMES =
      List.of("参加者数", "満足度", "実施回数", "相談件数", "回収率", "SNSの登録者数", "研修の受講回数");

  private CellArbitraries() {}

  /**
   * Numbers in the spellings of cells: digits, thousands marks, decimals.
   *
   * @return the spellings, none negative
   */
  public static Arbitrary<String> numbers() {
    Arbitrary<Integer> whole = Arbitraries.integers().between(0, 2_000_000);
    return Arbitraries.oneOf(
        whole.map(String::valueOf),
        whole.map(number -> String.format(Locale.ROOT, "%,d", number)),
        Arbitraries.bigDecimals()
            .between(BigDecimal.ZERO, BigDecimal.valueOf(1000))
            .ofScale(2)
            .map(BigDecimal::toPlainString));
  }

  /**
   * Amounts in the spellings of cells: numbers with and without unit, multiplier and sign.
   *
   * @return the spellings
   */
  public static Arbitrary<String> amountSpellings() {
    return Arbitraries.oneOf(
        numbers(),
        Combinators.combine(numbers(), Arbitraries.of(UNITS)).as(String::concat),
        Combinators.combine(
                numbers(), Arbitraries.of("千", "万", "百万", "億"), Arbitraries.of(COUNTERS))
            .as((number, multiplier, unit) -> number + multiplier + unit),
        Combinators.combine(Arbitraries.of("▲", "△", "-"), numbers()).as(String::concat),
        Arbitraries.integers().between(1, 10).map(tenths -> tenths + "割"),
        Combinators.combine(
                Arbitraries.of("年", "月", "毎週", "1人当たり"), Arbitraries.integers().between(1, 99))
            .as((per, times) -> per + times + "回"),
        Combinators.combine(
                Arbitraries.integers().between(1, 9), Arbitraries.integers().between(1, 59))
            .as((hours, minutes) -> hours + "時間" + minutes + "分"));
  }

  /**
   * Amounts as the grammar reads them.
   *
   * @return amounts that are printed in a form that can be read again
   */
  public static Arbitrary<Amount> amounts() {
    Arbitrary<BigDecimal> values =
        Arbitraries.bigDecimals()
            .between(
                BigDecimal.valueOf(-1_000_000_000_000L), BigDecimal.valueOf(1_000_000_000_000L))
            .ofScale(2);
    Arbitrary<Optional<String>> periods = Arbitraries.of(PERIODS).optional();
    return Arbitraries.oneOf(
        values.map(Amount::of),
        Combinators.combine(values, Arbitraries.of(UNITS), periods)
            .as((value, unit, per) -> new Amount(value, Optional.of(unit), per)));
  }

  /**
   * Target cells of every kind.
   *
   * @return their spellings
   */
  public static Arbitrary<String> targetSpellings() {
    return Arbitraries.oneOf(
        thresholds(),
        bands(),
        abouts(),
        plainTargets(),
        relatives(),
        severalTargets(),
        milestones(),
        nothings());
  }

  /**
   * Target cells of every kind.
   *
   * @return the cells
   */
  public static Arbitrary<Cell<Target>> targets() {
    return targetSpellings().map(Cell::target);
  }

  /**
   * Cells of actuals and results, of every kind.
   *
   * @return their spellings
   */
  public static Arbitrary<String> measurementSpellings() {
    return Arbitraries.oneOf(quantities(), words(), absences(), severalMeasurements(), nothings());
  }

  /**
   * Cells of actuals and results, of every kind.
   *
   * @return the cells
   */
  public static Arbitrary<Cell<Measurement>> measurements() {
    return measurementSpellings().map(Cell::measurement);
  }

  /**
   * Targets with a comparator.
   *
   * @return their spellings
   */
  public static Arbitrary<String> thresholds() {
    return Arbitraries.oneOf(
        Combinators.combine(Arbitraries.of("最低", "少なくとも", "≧", "<="), amountSpellings())
            .as(String::concat),
        Combinators.combine(
                leads(), amountSpellings(), Arbitraries.of("", " "), Arbitraries.of(COMPARATORS))
            .as((lead, amount, blank, comparator) -> lead + amount + blank + comparator));
  }

  /**
   * Bands, the lower end first.
   *
   * @return their spellings
   */
  public static Arbitrary<String> bands() {
    Arbitrary<Integer> ends = Arbitraries.integers().between(0, 1800);
    return Combinators.combine(
            ends,
            Arbitraries.integers().between(0, 90),
            Arbitraries.of("~", "〜", "から"),
            Arbitraries.of("", "人", "%"))
        .as((low, width, mark, unit) -> low + mark + (low + width) + unit);
  }

  /**
   * Targets that are meant approximately.
   *
   * @return their spellings
   */
  public static Arbitrary<String> abouts() {
    return Arbitraries.oneOf(
        Combinators.combine(Arbitraries.of("約", "概ね", "おおむね", "ほぼ"), amountSpellings())
            .as(String::concat),
        Combinators.combine(amountSpellings(), Arbitraries.of("程度", "前後", "程度以上"))
            .as(String::concat));
  }

  /**
   * Bare numbers as targets.
   *
   * @return their spellings
   */
  public static Arbitrary<String> plainTargets() {
    return Combinators.combine(
            leads(), amountSpellings(), Arbitraries.of("", "", "とする", "を目指す。", "の達成"))
        .as((lead, amount, ending) -> lead + amount + ending);
  }

  /**
   * Targets measured from earlier figures.
   *
   * @return their spellings
   */
  public static Arbitrary<String> relatives() {
    Arbitrary<String> bases =
        Arbitraries.oneOf(
            Arbitraries.of("前年度", "前年", "昨年度", "前年度実績", "現状", "現状値"),
            Arbitraries.integers().between(2, 10).map(years -> "過去" + years + "年平均"));
    Arbitrary<String> levels =
        Arbitraries.of("以上", "以下", "を上回る", "を下回らない", "並", "と同程度", "を維持", "より増加", "比倍増");
    Arbitrary<String> changes =
        Combinators.combine(
                Arbitraries.of("比", "から", "より"),
                Arbitraries.integers().between(1, 100),
                Arbitraries.of("%増", "%減", "件増", "ポイント以上の増", "%以上削減"))
            .as((join, size, change) -> join + size + change);
    return Combinators.combine(bases, Arbitraries.oneOf(levels, changes)).as(String::concat);
  }

  /**
   * Several labelled targets.
   *
   * @return their spellings
   */
  public static Arbitrary<String> severalTargets() {
    return several(
        Combinators.combine(positiveAmounts(), Arbitraries.of("", "以上", "以下")).as(String::concat));
  }

  /**
   * Targets in words, with and without a count or a deadline.
   *
   * @return their spellings
   */
  public static Arbitrary<String> milestones() {
    Arbitrary<String> deadlines =
        Combinators.combine(
                Arbitraries.integers().between(1, 12), Arbitraries.integers().between(1, 12))
            .as((year, month) -> "令和" + year + "年" + month + "月末までに");
    return Arbitraries.oneOf(
        words(), Combinators.combine(deadlines, Arbitraries.of(WORDS)).as(String::concat));
  }

  /**
   * Cells that state nothing.
   *
   * @return their spellings
   */
  public static Arbitrary<String> nothings() {
    return Arbitraries.of("", "-", "―", "－", " ", "ー");
  }

  /**
   * Figures, with what may stand beside them.
   *
   * @return their spellings
   */
  public static Arbitrary<String> quantities() {
    Arbitrary<String> brackets =
        Arbitraries.oneOf(
            Arbitraries.integers().between(0, 1500).map(count -> " (" + count + "人)"),
            Arbitraries.of("", "", "(R4)", "（見込み）", "(累計)"));
    return Combinators.combine(
            Arbitraries.of("", "", "約", "延べ", "登録者数"), positiveAmounts(), brackets)
        .as((lead, amount, bracket) -> lead + amount + bracket);
  }

  /**
   * Results in words, with and without a count.
   *
   * @return their spellings
   */
  public static Arbitrary<String> words() {
    Arbitrary<String> counts =
        Arbitraries.integers().between(1, 1500).map(count -> "(" + count + ")");
    return Combinators.combine(
            Arbitraries.of(WORDS), Arbitraries.oneOf(Arbitraries.just(""), counts))
        .as(String::concat);
  }

  /**
   * Words that say why there is no figure.
   *
   * @return their spellings
   */
  public static Arbitrary<String> absences() {
    return Combinators.combine(Arbitraries.of(ABSENCES), Arbitraries.of("", "", "(8月公表予定)"))
        .as(String::concat);
  }

  /**
   * Several labelled figures.
   *
   * @return their spellings
   */
  public static Arbitrary<String> severalMeasurements() {
    return several(positiveAmounts());
  }

  /**
   * Labels of indicators, with and without units.
   *
   * @return the labels
   */
  public static Arbitrary<String> labels() {
    Arbitrary<String> slots =
        Arbitraries.of(
            "",
            "(人)",
            "（％）",
            "(回数)",
            "(累計)",
            "(累計人数)",
            "(千円)",
            "(回/年)",
            "(数)",
            "(単位:件)",
            "(全員必修を除く)",
            "(件)(累計)");
    return Combinators.combine(Arbitraries.of(QUANTITY_NAMES), slots).as(String::concat);
  }

  /**
   * TextArbitraries of words and marks of the grammar in any order: most of them mean nothing, and
   * none may be misread.
   *
   * @return the texts
   */
  public static Arbitrary<String> soups() {
    return Soups.ALL;
  }

  /**
   * The same text in full-width characters where there are such.
   *
   * @param text any text
   * @return the text with its ASCII characters and blanks widened
   */
  public static String widened(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.chars()
        .forEach(
            c -> {
              if (c == ' ') {
                out.append('　');
              } else {
                out.append((char) (c > ' ' && c < 0x7F ? c - '!' + '！' : c));
              }
            });
    return out.toString();
  }

  private static Arbitrary<String> positiveAmounts() {
    return amountSpellings().filter(amount -> "▲△-".indexOf(amount.charAt(0)) < 0);
  }

  private static Arbitrary<String> leads() {
    return Arbitraries.of("", "", "", "令和5年度末までに", "延べ", "商談件数:", "参加者数が");
  }

  private static Arbitrary<String> several(Arbitrary<String> values) {
    Arbitrary<List<String>> names =
        Arbitraries.of(NAMES).list().uniqueElements().ofMinSize(2).ofMaxSize(4);
    return Combinators.combine(
            names,
            values.list().ofSize(4),
            Arbitraries.of(":", "：", ": ", " "),
            Arbitraries.of(" ", "\n", "、"))
        .as(
            (labels, figures, join, separator) -> {
              StringBuilder out = new StringBuilder();
              for (int i = 0; i < labels.size(); i++) {
                out.append(i == 0 ? "" : separator);
                out.append(labels.get(i)).append(join).append(figures.get(i));
              }
              return out.toString();
            });
  }
}
