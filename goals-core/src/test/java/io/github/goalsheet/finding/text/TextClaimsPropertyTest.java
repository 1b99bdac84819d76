package io.github.goalsheet.finding.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.FormField;
import io.github.goalsheet.model.Indicator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextClaimsPropertyTest {
  private static final FiscalYear YEAR = FiscalYear.of(2022);
  private static final int CELL_OF_A_SPREADSHEET = 32_767;

  private static ImmutableList<Claim> claims(String label, String result, String status) {
    return TextClaims.of(
        Indicator.of(label)
            .withActual(YEAR.plusYears(-1), "4")
            .withTarget("9")
            .withResult(result)
            .withStatus(status),
        YEAR);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "3回 4人 1,200 12.5% 9割 万円 千 5億6,504万4千円 0 9999999999999999999999 ( ) （ 計 合計 、 ・ \n × = ＋ 内訳 【 】 。 ※ A 地区 新規 累計 うち ～ / ① (1) 第 目 令和4年 R4 月 日 約 以上 平均 別: 𠮷 \ud83d"
                .split(" ", -1))
        .list()
        .ofMaxSize(30)
        .map(words -> String.join("", words));
  }

  @Property(tries = 2_000)
  void anyTextIsRead(
      @ForAll("texts") String label, @ForAll("texts") String result, @ForAll("texts") String text) {
    assertThat(claims(label, result, text))
        .extracting(Claim::field)
        .allMatch(FormField.STATUS::equals);
  }

  @Example
  void theLongestCellIsRead() {
    assertThat(ImmutableList.of("A3回、", "1人×2回 ", "9回(", "計9回", "3回+", "新規3人", "10回(1回×2回)"))
        .allSatisfy(
            words -> {
              String text = Strings.repeat(words, CELL_OF_A_SPREADSHEET / words.length());
              assertThat(claims("回数(累計)(回)", "12", text)).allMatch(claim -> !claim.holds());
            });
  }
}
