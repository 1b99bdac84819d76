package io.github.goalsheet.io.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.io.reading.Notice;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both sides of every bound of a number in a policy file, and what is made of what is good. */
class PolicyNumbersTest {
  private static final String TWELVE = "999999999999.999999999999";

  private static String policy(String field, String number) {
    return PolicyJson.of("{~HEAD," + field.replace("#", number) + "}");
  }

  private static List<String> codes(String json) {
    InvalidPolicyException refused = WrongPoliciesTest.refused(json);
    return refused == null ? List.of() : refused.problems().stream().map(Notice::code).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "~SCALE,'aboutTolerancePercent':# | 0 0.0 -0 99.999999999999 1e-12 5E+1 | -1 -1e-12 100 100.0 1E2",
        "~SCALE,'rates':{'higherIsBetter':'ratio','lowerIsBetter':'mirroredRatio','capPercent':#} | 1e-12 100 999999999999 | 0 0.0 -0 -1",
        "~SCALE,'rates':{'higherIsBetter':'ratio','lowerIsBetter':'mirroredRatio','decimalsOfPercent':#} | 0 0.0 2.0 10 1e1 | -1 11",
        "~SCALE,'proration':{'firstFiscalYear':#,'years':1} | 1868 2022 2999 2.022e3 | 1867 3000 0 -2022",
        "~SCALE,'proration':{'firstFiscalYear':2022,'years':#} | 1 100 1e2 | 0 101 -1",
        "~SCALE,'goalRollUp':{'method':'meanOfRates','weights':[{'word':'a','weight':#}]} | 0 0.5 -0 999999999999 | -1 -1e-12",
        "~SCALE,'goalRollUp':{'method':'worst','weights':[{'word':'a','weight':#}]} | 0 0.00 | 1 -1 1e-12",
      })
  void aNumberIsReadWithinItsRange(String field, String good, String wrong) {
    for (String number : words(good)) {
      assertThat(codes(policy(field, number))).as(number).isEmpty();
    }
    for (String number : words(wrong)) {
      assertThat(codes(policy(field, number))).as(number).contains("policy_out_of_range");
    }
  }

  private static List<String> words(String text) {
    return Splitter.on(' ').omitEmptyStrings().splitToList(text);
  }

  @ParameterizedTest
  @CsvSource({
    TWELVE + ", true",
    "-" + TWELVE + ", true",
    "1e11, true",
    "0.000000000001, true",
    "1e-12, true",
    "1000000000000, false",
    "1e12, false",
    "0.0000000000001, false",
    "1e-13, false",
    "1.0000000000000, false",
    "1e999999999, false",
    "1e-999999999, false",
    "1e99999999999999999999, false",
  })
  void aBoundHasTwelveDigitsOnEitherSide(String number, boolean good) {
    String scale =
        "'scale':{'boundsIn':'percent','order':'bestFirst','grades':[{'name':'A','from':#},"
            + "{'name':'B'}]}";

    assertThat(codes(policy(scale, number)))
        .isEqualTo(good ? List.of() : List.of("policy_number_too_long"));
  }

  @ParameterizedTest
  @CsvSource({"0.5, decimals", "1.5, years", "2022.5, first"})
  void aFractionIsNoInteger(String number, String field) {
    String part =
        switch (field) {
          case "decimals" ->
              "'rates':{'higherIsBetter':'ratio','lowerIsBetter':'mirroredRatio','decimalsOfPercent':#}";
          case "years" -> "'proration':{'firstFiscalYear':2022,'years':#}";
          default -> "'proration':{'firstFiscalYear':#,'years':1}";
        };

    assertThat(codes(policy("~SCALE," + part, number))).containsExactly("policy_wrong_type");
  }

  @Test
  void percentagesAreHeldAsFractionsExactly() {
    EvaluationPolicy policy =
        PolicyJson.read(
            policy(
                "'scale':{'boundsIn':'percent','order':'bestFirst','grades':[{'name':'A','from':"
                    + "99.50},{'name':'B'}]},'aboutTolerancePercent':#,'rates':{'higherIsBetter':"
                    + "'ratio','lowerIsBetter':'mirroredRatio','capPercent':150}",
                "0.000000000001"));

    assertThat(policy.scale().grades().get(0).from().orElseThrow()).isEqualByComparingTo("99.5");
    assertThat(policy.targets().aboutTolerancePercent().orElseThrow())
        .isEqualByComparingTo("1E-12");
    assertThat(policy.rates().capPercent().orElseThrow()).isEqualByComparingTo("150");
    assertThat(PolicyJson.write(policy))
        .contains(
            "\"from\": 99.5 }",
            "\"aboutTolerancePercent\": 0.000000000001,",
            "\"capPercent\": 150");
  }

  @Test
  void boundsOfDifferencesAndPointsAreHeldAsTheyStand() {
    EvaluationPolicy policy =
        PolicyJson.read(
            PolicyJson.of(
                "{~HEAD,'scale':{'boundsIn':'difference','order':'bestLast','grades':["
                    + "{'name':'B','score':-1.50},{'name':'A','above':-2.50,'score':3}]},"
                    + "'rates':{'higherIsBetter':'difference','lowerIsBetter':'difference'},"
                    + "'goalRollUp':{'method':'sumOfScores','scale':{'boundsIn':'points','order':"
                    + "'bestFirst','grades':[{'name':'甲','from':4.50},{'name':'乙'}]}}}"));

    assertThat(policy.scale().grades().get(0).from().orElseThrow()).isEqualByComparingTo("-2.5");
    assertThat(policy.scale().grades().get(1).score().orElseThrow()).isEqualByComparingTo("-1.5");
    assertThat(policy.goalScale().grades().get(0).from().orElseThrow()).isEqualByComparingTo("4.5");
  }
}
