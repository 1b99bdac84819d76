package io.github.goalsheet.io.json;

import com.google.common.collect.ImmutableMap;
import io.github.goalsheet.cell.Amount;
import io.github.goalsheet.cell.Comparison;
import io.github.goalsheet.cell.Details;
import io.github.goalsheet.cell.Doubt;
import io.github.goalsheet.cell.Fraction;
import io.github.goalsheet.cell.Measurement;
import io.github.goalsheet.cell.Reading;
import io.github.goalsheet.cell.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Readings of every kind, with and without details, each with the JSON that it must give. */
final class ReadingSamples {
  private static final Details FULL =
      new Details(
          Optional.of(new Amount(new BigDecimal("1248"), Optional.of("人"), Optional.of("回"))),
          Optional.of(new Fraction(new BigDecimal("12"), new BigDecimal("20"))),
          Optional.of("29年度"),
          true);
  private static final String FULL_JSON =
      """
      "second":{"value":1248,"unit":"人","per":"回"},"fraction":{"numerator":12,"denominator":20},\
      "qualifier":"29年度","cumulative":true\
      """;

  static final ImmutableMap<Reading, String> ALL =
      ImmutableMap.<Reading, String>builder()
          .put(
              new Measurement.Quantity(
                  new Amount(new BigDecimal("4.50"), Optional.of("点"), Optional.of("月")),
                  true,
                  FULL),
              "{'kind':'quantity','value':4.50,'unit':'点','per':'月',"
                  + FULL_JSON
                  + ",'approximate':true}")
          .put(quantity("-3.5"), "{'kind':'quantity','value':-3.5}")
          .put(quantity("7E+5"), "{'kind':'quantity','value':700000}")
          .put(quantity("0.0000001"), "{'kind':'quantity','value':0.0000001}")
          .put(
              new Measurement.Words("対象者の全て", number("56"), Optional.of(Doubt.LOOKS_LIKE_DATE)),
              "{'kind':'text','count':56,'doubt':'looksLikeDate'}")
          .put(
              new Measurement.Words("実施", Optional.empty(), Optional.of(Doubt.SEPARATOR_MISUSED)),
              "{'kind':'text','doubt':'separatorMisused'}")
          .put(
              new Measurement.Words("実現", Optional.empty(), Optional.of(Doubt.NUMBER_TOO_LONG)),
              "{'kind':'text','doubt':'numberTooLong'}")
          .put(
              new Measurement.Words(
                  "#REF!", Optional.empty(), Optional.of(Doubt.SPREADSHEET_ERROR)),
              "{'kind':'text','doubt':'spreadsheetError'}")
          .put(
              new Measurement.Words("NULL", Optional.empty(), Optional.of(Doubt.PROGRAM_WORD)),
              "{'kind':'text','doubt':'programWord'}")
          .put(
              new Measurement.Words("1.23E+11", Optional.empty(), Optional.of(Doubt.EXPONENT)),
              "{'kind':'text','doubt':'exponent'}")
          .put(new Measurement.Words("実施", Optional.empty(), Optional.empty()), "{'kind':'text'}")
          .put(new Measurement.NotAssessable("評価不能"), "{'kind':'notAssessable'}")
          .put(
              new Measurement.Several(
                  ImmutableMap.of("男性", quantity("9.8"), "女性", quantity("3.0"))),
              "{'kind':'several','parts':[{'label':'男性','kind':'quantity','value':9.8},"
                  + "{'label':'女性','kind':'quantity','value':3.0}]}")
          .put(new Measurement.None(), "{'kind':'none'}")
          .put(
              new Target.Threshold(Comparison.AT_LEAST, percent("85.0"), FULL),
              "{'kind':'atLeast','value':85.0,'unit':'%'," + FULL_JSON + "}")
          .put(
              new Target.Threshold(Comparison.MORE_THAN, percent("1"), Details.NONE),
              "{'kind':'moreThan','value':1,'unit':'%'}")
          .put(
              new Target.Threshold(Comparison.AT_MOST, percent("2"), Details.NONE),
              "{'kind':'atMost','value':2,'unit':'%'}")
          .put(
              new Target.Threshold(Comparison.LESS_THAN, percent("3"), Details.NONE),
              "{'kind':'lessThan','value':3,'unit':'%'}")
          .put(
              new Target.Between(
                  new Amount(new BigDecimal("70"), Optional.of("回"), Optional.of("年")),
                  new Amount(new BigDecimal("80.0"), Optional.of("回"), Optional.of("年")),
                  FULL),
              "{'kind':'between','low':70,'high':80.0,'unit':'回','per':'年'," + FULL_JSON + "}")
          .put(
              new Target.Plain(percent("36"), FULL),
              "{'kind':'number','value':36,'unit':'%'," + FULL_JSON + "}")
          .put(
              new Target.About(percent("80"), Optional.of(Comparison.AT_LEAST), FULL),
              "{'kind':'about','comparator':'atLeast','value':80,'unit':'%'," + FULL_JSON + "}")
          .put(
              new Target.About(percent("30"), Optional.empty(), Details.NONE),
              "{'kind':'about','value':30,'unit':'%'}")
          .put(
              new Target.Relative(
                  Target.Base.AVERAGE,
                  3,
                  Optional.of(Comparison.MORE_THAN),
                  Optional.of(percent("-5.0"))),
              "{'kind':'relative','base':'average','years':3,'comparator':'moreThan',"
                  + "'delta':-5.0,'deltaUnit':'%'}")
          .put(
              new Target.Relative(
                  Target.Base.PREVIOUS_YEAR,
                  1,
                  Optional.empty(),
                  Optional.of(Amount.of(BigDecimal.TEN))),
              "{'kind':'relative','base':'previousYear','years':1,'delta':10}")
          .put(
              new Target.Relative(Target.Base.CURRENT, 1, Optional.empty(), Optional.empty()),
              "{'kind':'relative','base':'current','years':1}")
          .put(
              new Target.Milestone(
                  "策定",
                  number("2"),
                  Optional.of(LocalDate.of(2023, 3, 31)),
                  Optional.of(Doubt.LOOKS_LIKE_DATE)),
              "{'kind':'milestone','deadline':'2023-03-31','count':2,'doubt':'looksLikeDate'}")
          .put(
              new Target.Milestone("実施", Optional.empty(), Optional.empty(), Optional.empty()),
              "{'kind':'milestone'}")
          .put(
              new Target.Several(
                  ImmutableMap.of(
                      "国際", new Target.Plain(Amount.of(new BigDecimal("3.8")), Details.NONE),
                      "地域", new Target.None())),
              "{'kind':'several','parts':[{'label':'国際','kind':'number','value':3.8},"
                  + "{'label':'地域','kind':'none'}]}")
          .put(new Target.None(), "{'kind':'none'}")
          .buildOrThrow();

  private ReadingSamples() {}

  private static Measurement.Quantity quantity(String value) {
    return new Measurement.Quantity(Amount.of(new BigDecimal(value)), false, Details.NONE);
  }

  private static Amount percent(String value) {
    return Amount.of(new BigDecimal(value), "%");
  }

  private static Optional<BigDecimal> number(String digits) {
    return Optional.of(new BigDecimal(digits));
  }
}
