package io.github.goalsheet.evaluation;

import static io.github.goalsheet.cell.Comparison.AT_LEAST;
import static io.github.goalsheet.cell.Comparison.AT_MOST;
import static io.github.goalsheet.cell.Comparison.LESS_THAN;
import static io.github.goalsheet.cell.Comparison.MORE_THAN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.evaluation.Figures.Origin;
import io.github.goalsheet.message.Message;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NumberReasonTest {
  private static final Scale NIIGATA =
      Scale.of(Grade.from("達成", "100"), Grade.from("一部未達成", "80"), Grade.of("未達成"));
  private static final Scale LIBRARY =
      Scale.of(Grade.from("A", "110"), Grade.from("B", "90"), Grade.from("C", "60"), Grade.of("D"));
  private static final Scale POINTS =
      Scale.of(Grade.from("A", "0"), Grade.from("B", "-5"), Grade.of("C"));

  private static Message missed(Scale scale, Figs figs) {
    return reason(scale, figs, false).message();
  }

  private static Message met(Scale scale, Figs figs) {
    return reason(scale, figs, true).message();
  }

  private static NumberReason reason(Scale scale, Figs figs, boolean met) {
    Figures figures = figs.figures();
    Optional<Rate> rate = RateFinder.find(figures, figs.bound()).rate();
    BigDecimal full = figures.method().full();
    Grade grade =
        scale.grade(
            met,
            rate.map(figures.method()::onScale).orElseGet(() -> Rate.of(full, BigDecimal.ONE)),
            full);
    Optional<Grade> better = scale.nextBetter(grade);
    return met
        ? new NumberReason.Met(figures, rate, grade, better)
        : new NumberReason.Missed(figures, rate.orElseThrow(), grade, better);
  }

  private static void says(Message message, String ja, String en) {
    assertThat(message).isEqualTo(new Message(ja, en));
  }

  @Test
  void aMissSaysItsRateAndTheRangeThatItLiesIn() {
    says(
        missed(NIIGATA, Figs.of("4.70", "4.75").in("点")),
        "結果 4.70 点は目標 4.75 点の 98.9% で、80% 以上 100% 未満のため『一部未達成』",
        "The result 4.70 点 is 98.9% of the target of 4.75 点;"
            + " that is at least 80% and less than 100%, so 一部未達成");
    says(
        missed(NIIGATA, Figs.of("308", "750").in("人")),
        "結果 308 人は目標 750 人の 41.1% で、80% 未満のため『未達成』",
        "The result 308 人 is 41.1% of the target of 750 人; that is less than 80%, so 未達成");
  }

  @Test
  void aStatedComparatorIsRepeated() {
    says(
        missed(NIIGATA, Figs.of("70.0", "85.0").stated(AT_LEAST).in("%")),
        "結果 70.0% は目標 85.0% 以上の 82.4% で、80% 以上 100% 未満のため『一部未達成』",
        "The result 70.0% is 82.4% of the target of at least 85.0%;"
            + " that is at least 80% and less than 100%, so 一部未達成");
    says(
        met(NIIGATA, Figs.of("95.4", "85.0").stated(AT_LEAST).in("%")),
        "結果 95.4% は目標 85.0% 以上を満たすため『達成』（達成率 112.2%）",
        "The result 95.4% meets the target of at least 85.0%, so 達成 (rate 112.2%)");
    says(
        met(NIIGATA, Figs.of("9", "10").stated(LESS_THAN).by(RateMethod.MIRRORED_RATIO).in("件")),
        "結果 9 件は目標 10 件未満を満たすため『達成』（達成率 110.0%）",
        "The result 9 件 meets the target of less than 10 件, so 達成 (rate 110.0%)");
  }

  @Test
  void numbersAreGroupedAndKeepTheirDecimals() {
    says(
        met(NIIGATA, Figs.of("17756", "12000.50")),
        "結果 17,756 は目標 12,000.50 を満たすため『達成』（達成率 148.0%）",
        "The result 17,756 meets the target of 12,000.50, so 達成 (rate 148.0%)");
  }

  @ParameterizedTest
  @CsvSource({
    "9996, 10000, 99.96%",
    "7996, 10000, 79.96%",
    "79999999999, 100000000000, 79.999999%"
  })
  void aShownRateNeverContradictsTheRangeBesideIt(String result, String aim, String shown) {
    assertThat(missed(NIIGATA, Figs.of(result, aim)).ja()).contains("の " + shown + " で、");
  }

  @Test
  void aShownRateHasAsManyDecimalsAsTellItFromItsBounds() {
    Scale fine = Scale.of(Grade.from("A", "100"), Grade.from("B", "80.031"), Grade.of("C"));
    assertThat(missed(fine, Figs.of("80032", "100000")).ja())
        .isEqualTo("結果 80,032 は目標 100,000 の 80.032% で、80.031% 以上 100% 未満のため『B』");
  }

  @Test
  void aMissByAStrictComparatorSaysNoRate() {
    says(
        missed(NIIGATA, Figs.of("100", "100").stated(MORE_THAN).in("人")),
        "結果 100 人は目標 100 人超を満たさないため『一部未達成』",
        "The result 100 人 misses the target of more than 100 人, so 一部未達成");
  }

  @Test
  void anAssumedDirectionIsSaidWhereLowerIsBetter() {
    says(
        missed(
            NIIGATA,
            Figs.of("12", "10")
                .with(AT_MOST, Origin.DEFAULT_DIRECTION)
                .by(RateMethod.INVERSE_RATIO)
                .in("件")),
        "結果 12 件は目標 10 件（低いほどよいとみなす）に対し達成率が 83.3% で、80% 以上 100% 未満のため『一部未達成』",
        "The result 12 件 is an achievement of 83.3% against the target of 10 件 (lower taken as better);"
            + " that is at least 80% and less than 100%, so 一部未達成");
  }

  @Test
  void aDirectionFromTheLabelIsSaid() {
    says(
        met(
            NIIGATA,
            Figs.of("8", "10")
                .with(AT_MOST, Origin.LABEL_DIRECTION)
                .by(RateMethod.MIRRORED_RATIO)
                .in("件")),
        "結果 8 件は目標 10 件（項目名から低いほどよいと判断）を満たすため『達成』（達成率 120.0%）",
        "The result 8 件 meets the target of 10 件 (lower is better, by its label), so 達成 (rate 120.0%)");
    says(
        met(NIIGATA, Figs.of("12", "10").with(AT_LEAST, Origin.LABEL_DIRECTION).in("件")),
        "結果 12 件は目標 10 件（項目名から高いほどよいと判断）を満たすため『達成』（達成率 120.0%）",
        "The result 12 件 meets the target of 10 件 (higher is better, by its label), so 達成 (rate 120.0%)");
  }

  @Test
  void aBandOfWhichOneEndBindsSaysSo() {
    says(
        met(NIIGATA, Figs.of("86", "70").with(AT_LEAST, Origin.NEAR_END).band("70", "80").in("回")),
        "結果 86 回は目標 70～80 回の下限 70 回（この規則では下限だけを基準とする）を満たすため『達成』（達成率 122.9%）",
        "The result 86 回 meets the target of 70 回"
            + " (of 70 to 80 回, this policy counts the lower end alone), so 達成 (rate 122.9%)");
    says(
        missed(
            NIIGATA,
            Figs.of("96", "80")
                .with(AT_MOST, Origin.NEAR_END)
                .by(RateMethod.MIRRORED_RATIO)
                .band("70", "80")
                .in("回")),
        "結果 96 回は目標 70～80 回の上限 80 回（この規則では上限だけを基準とする）に対し達成率が 80.0% で、" + "80% 以上 100% 未満のため『一部未達成』",
        "The result 96 回 is an achievement of 80.0% against the target of 80 回"
            + " (of 70 to 80 回, this policy counts the upper end alone);"
            + " that is at least 80% and less than 100%, so 一部未達成");
  }

  @Test
  void aBandOfWhichBothEndsBindNamesTheEndThatWasMissed() {
    Figs low = Figs.of("36.6", "40").with(AT_LEAST, Origin.BOTH_ENDS).band("40", "60").in("%");
    says(
        missed(NIIGATA, low),
        "結果 36.6% は目標 40～60% の範囲の下限 40% の 91.5% で、80% 以上 100% 未満のため『一部未達成』",
        "The result 36.6% is 91.5% of the target of 40%, the lower end of 40 to 60%;"
            + " that is at least 80% and less than 100%, so 一部未達成");
    says(
        missed(
            NIIGATA,
            Figs.of("75", "60")
                .with(AT_MOST, Origin.BOTH_ENDS)
                .by(RateMethod.MIRRORED_RATIO)
                .band("40", "60")
                .in("%")),
        "結果 75% は目標 40～60% の範囲の上限 60% に対し達成率が 75.0% で、80% 未満のため『未達成』",
        "The result 75% is an achievement of 75.0% against the target of 60%, the upper end of 40 to 60%;"
            + " that is less than 80%, so 未達成");
    says(
        met(NIIGATA, Figs.of("50", "40").with(AT_LEAST, Origin.BOTH_ENDS).band("40", "60").in("%")),
        "結果 50% は目標 40～60% の範囲内のため『達成』",
        "The result 50% is within the target of 40 to 60%, so 達成");
  }

  @Test
  void anApproximateTargetSaysHowFarItReaches() {
    says(
        met(NIIGATA, Figs.of("290", "300").limit("270.0").with(AT_LEAST, Origin.ABOUT).in("人")),
        "結果 290 人は目標 300 人程度（270 人以上）を満たすため『達成』（達成率 96.7%）",
        "The result 290 人 meets the target of about 300 人 (at least 270 人), so 達成 (rate 96.7%)");
    says(
        missed(NIIGATA, Figs.of("60", "80").limit("72.0").with(AT_LEAST, Origin.ABOUT).in("%")),
        "結果 60% は目標 80% 程度（72% 以上）の 75.0% で、80% 未満のため『未達成』",
        "The result 60% is 75.0% of the target of about 80% (at least 72%); that is less than 80%, so 未達成");
  }

  @Test
  void targetsFromEarlierActualsAndPartsOfAPlanSaySo() {
    says(
        met(NIIGATA, Figs.of("52", "50").with(AT_LEAST, Origin.RELATIVE).in("人")),
        "結果 52 人は目標 50 人以上（過去の実績から）を満たすため『達成』（達成率 104.0%）",
        "The result 52 人 meets the target of at least 50 人 (from earlier actuals), so 達成 (rate 104.0%)");
    says(
        missed(NIIGATA, Figs.of("30", "40").with(AT_LEAST, Origin.PRORATED).in("人")),
        "結果 30 人は目標 40 人以上（計画期間の経過分）の 75.0% で、80% 未満のため『未達成』",
        "The result 30 人 is 75.0% of the target of at least 40 人 (what the plan owes by now);"
            + " that is less than 80%, so 未達成");
  }

  @Test
  void endlessDecimalsOfAComputedTargetAreRounded() {
    assertThat(
            met(
                    NIIGATA,
                    Figs.of("34", "33.33333333333333333333333333333333")
                        .with(AT_LEAST, Origin.RELATIVE)
                        .in("人"))
                .ja())
        .isEqualTo("結果 34 人は目標 33.3333 人以上（過去の実績から）を満たすため『達成』（達成率 102.0%）");
  }

  @Test
  void aRateFromABaselineSaysTheBaseline() {
    says(
        missed(NIIGATA, Figs.of("60", "63").from("57").in("人")),
        "結果 60 人は目標 63 人に対し、基準値 57 人からの達成率が 50.0% で、80% 未満のため『未達成』",
        "The result 60 人 is 50.0% of the way from the baseline 57 人 to the target of 63 人;"
            + " that is less than 80%, so 未達成");
  }

  @Test
  void aDifferenceIsSaidInTheUnitOfTheTarget() {
    says(
        missed(POINTS, Figs.of("1065", "1068").by(RateMethod.DIFFERENCE).in("人")),
        "結果 1,065 人は目標 1,068 人との差が -3 人で、-5 人以上 0 人未満のため『B』",
        "The result 1,065 人 is -3 人 from the target of 1,068 人; that is at least -5 人 and less than 0 人, so B");
    says(
        missed(POINTS, Figs.of("12.5", "10").stated(AT_MOST).by(RateMethod.DIFFERENCE).in("%")),
        "結果 12.5% は目標 10% 以下との差（低いほうを正とする）が -2.5 ポイントで、-5 ポイント以上 0 ポイント未満のため『B』",
        "The result 12.5% is -2.5 points from the target of at most 10%, counting down as plus;"
            + " that is at least -5 points and less than 0 points, so B");
    says(
        met(POINTS, Figs.of("1070", "1068").by(RateMethod.DIFFERENCE).in("人")),
        "結果 1,070 人は目標 1,068 人を満たすため『A』",
        "The result 1,070 人 meets the target of 1,068 人, so A");
  }

  @Test
  void aStepSaysNoRate() {
    says(
        missed(NIIGATA, Figs.of("9", "10").by(RateMethod.STEP).in("件")),
        "結果 9 件は目標 10 件を満たさないため『未達成』",
        "The result 9 件 misses the target of 10 件, so 未達成");
    says(
        met(NIIGATA, Figs.of("10", "10").by(RateMethod.STEP).in("件")),
        "結果 10 件は目標 10 件を満たすため『達成』",
        "The result 10 件 meets the target of 10 件, so 達成");
  }

  @Test
  void theRateOfAMetTargetIsSaidWhereItDecidesAmongGrades() {
    says(
        met(LIBRARY, Figs.of("105", "100").in("件")),
        "結果 105 件は目標 100 件を満たし、達成率 105.0% は 90% 以上 110% 未満のため『B』",
        "The result 105 件 meets the target of 100 件;"
            + " its rate of 105.0% is at least 90% and less than 110%, so B");
    says(
        met(LIBRARY, Figs.of("120", "100").in("件")),
        "結果 120 件は目標 100 件を満たし、達成率 120.0% は 110% 以上のため『A』",
        "The result 120 件 meets the target of 100 件; its rate of 120.0% is at least 110%, so A");
    assertThat(met(LIBRARY, Figs.of("10999", "10000")).ja()).contains("達成率 109.99% は");
    says(
        met(
            Scale.of(Grade.from("S", "5"), Grade.from("A", "0"), Grade.of("B")),
            Figs.of("12", "10").by(RateMethod.DIFFERENCE).in("件")),
        "結果 12 件は目標 10 件を満たし、その差 2 件は 0 件以上 5 件未満のため『A』",
        "The result 12 件 meets the target of 10 件; its lead of 2 件 is at least 0 件 and less than 5 件, so A");
    assertThat(met(LIBRARY, Figs.of("95", "100").limit("90").with(AT_LEAST, Origin.ABOUT)).ja())
        .isEqualTo("結果 95 は目標 100 程度（90 以上）を満たすため『B』（達成率 95.0%）");
  }

  @Test
  void aTargetThatIsJustMetIsGradedByItsRateToo() {
    assertThat(met(LIBRARY, Figs.of("100", "100").in("件")).ja())
        .isEqualTo("結果 100 件は目標 100 件を満たし、達成率 100.0% は 90% 以上 110% 未満のため『B』");
  }

  @Test
  void aMetTargetWithoutANumberForItsRateSaysNone() {
    says(
        met(NIIGATA, Figs.of("0", "0").stated(AT_MOST).by(RateMethod.MIRRORED_RATIO).in("件")),
        "結果 0 件は目標 0 件以下を満たすため『達成』",
        "The result 0 件 meets the target of at most 0 件, so 達成");
    says(
        met(NIIGATA, Figs.of("0", "3").stated(AT_MOST).by(RateMethod.INVERSE_RATIO).in("件")),
        "結果 0 件は目標 3 件以下を満たすため『達成』",
        "The result 0 件 meets the target of at most 3 件, so 達成");
  }

  @Test
  void aMissWithoutARateSaysWhyThereIsNone() {
    Figures figures =
        Figs.of("3", "0").stated(AT_MOST).by(RateMethod.MIRRORED_RATIO).in("件").figures();
    NumberReason graded =
        new NumberReason.MissedWithoutRate(figures, Undefined.TARGET_ZERO, Grade.of("未達成"));
    assertThat(graded.code()).isEqualTo("missed_without_rate");
    says(
        graded.message(),
        "結果 3 件は目標 0 件以下を満たさず、目標が 0 のため達成率を計算できないので、この規則により『未達成』",
        "The result 3 件 misses the target of at most 0 件; there is no rate, since the target is 0,"
            + " and this policy then says 未達成");
    NumberReason open = new NumberReason.NoRate(figures, Undefined.TARGET_ZERO);
    assertThat(open.code()).isEqualTo("rate_target_zero");
    says(
        open.message(),
        "結果 3 件は目標 0 件以下を満たさず、目標が 0 のため達成率を計算できないので、評価できません",
        "The result 3 件 misses the target of at most 0 件, but there is no rate to grade,"
            + " since the target is 0");
  }

  @ParameterizedTest
  @CsvSource({
    "TARGET_ZERO, 目標が 0 のため, the target is 0",
    "SIGNS, 負の数を含むため, a number is negative",
    "NO_BASELINE, 基準値となる実績がないため, there is no baseline to measure from",
    "TARGET_IS_BASELINE, 目標が基準値と同じため, the target equals the baseline",
    "TARGET_BEHIND_BASELINE, 目標が基準値より後退しているため, the target is worse than the baseline",
    "TARGET_FULL, 目標が 100% 以上のため, the target is 100% or more",
    "NO_PERCENTAGE, 割合の指標でないため, the indicator is no percentage",
  })
  void eachUndefinedRateHasItsCause(Undefined why, String ja, String en) {
    says(why.message(), ja, en);
  }

  @ParameterizedTest
  @EnumSource(Undefined.class)
  void everyUndefinedRateHasACodeOfItsOwn(Undefined why) {
    assertThat(new NumberReason.NoRate(Figs.of("1", "2").figures(), why).code())
        .isEqualTo("rate_" + why.name().toLowerCase(java.util.Locale.ROOT));
  }

  @Test
  void codesOfMetAndMissed() {
    assertThat(reason(NIIGATA, Figs.of("9", "10"), false).code()).isEqualTo("target_missed");
    assertThat(reason(NIIGATA, Figs.of("11", "10"), true).code()).isEqualTo("target_met");
  }
}
