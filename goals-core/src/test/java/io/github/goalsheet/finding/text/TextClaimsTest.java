package io.github.goalsheet.finding.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CaseFormat;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Indicator;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class TextClaimsTest {
  private static final FiscalYear YEAR = FiscalYear.of(2022);

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "claims.psv", delimiter = '|', numLinesToSkip = 1, emptyValue = "")
  void textsAreReadAsFarAsTheyAreCertain(
      String id,
      String label,
      String previous,
      String target,
      String result,
      String supplement,
      String status,
      String claims) {
    Indicator indicator =
        Indicator.of(orEmpty(label))
            .withActual(YEAR.plusYears(-1), orEmpty(previous))
            .withTarget(orEmpty(target))
            .withResult(orEmpty(result))
            .withSupplement(orEmpty(supplement).replace("\\n", "\n"))
            .withStatus(orEmpty(status).replace("\\n", "\n"));

    assertThat(
            TextClaims.of(indicator, YEAR).stream()
                .map(TextClaimsTest::summary)
                .collect(Collectors.joining("; ")))
        .as(id)
        .isEqualTo(orEmpty(claims));
  }

  private static String orEmpty(String cell) {
    return cell == null ? "" : cell;
  }

  private static String summary(Claim claim) {
    return "%s %s %s %s %s %s"
        .formatted(
            name(claim.field()),
            name(claim.breakdown().operation()),
            claim.breakdown().outcome().toPlainString(),
            claim.holds() ? "=" : "<>",
            name(claim.figure().kind()),
            claim.figure().value().toPlainString());
  }

  private static String name(Enum<?> constant) {
    return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_CAMEL, constant.name());
  }
}
