package io.github.goalsheet.finding.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.FormField;
import io.github.goalsheet.model.Indicator;
import io.github.goalsheet.testing.CellArbitraries;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Spellings that mean the same lead to the same claims; sums that hold are never contradicted. */
class TextClaimsMetamorphicTest {
  private static final FiscalYear YEAR = FiscalYear.of(2022);
  private static final ImmutableList<String> NAMES =
      ImmutableList.of("朝霧地区", "白鷺会場", "親子講座", "青葉", "来庁", "電話");

  /** Parts of a whole, and by how much the text misses their sum. */
  record Listed(ImmutableList<Integer> numbers, String unit, int miss) {
    int sum() {
      return numbers.stream().mapToInt(Integer::intValue).sum();
    }

    int whole() {
      return sum() + miss;
    }

    String list(String between, String joint) {
      return IntStream.range(0, numbers.size())
          .mapToObj(i -> NAMES.get(i) + between + numbers.get(i) + unit)
          .collect(Collectors.joining(joint));
    }

    Listed shuffled(int seed) {
      List<Integer> shuffled = new ArrayList<>(numbers);
      Collections.shuffle(shuffled, new Random(seed));
      return new Listed(ImmutableList.copyOf(shuffled), unit, miss);
    }

    Listed of(String other) {
      return new Listed(numbers, other, miss);
    }
  }

  private static Arbitrary<Listed> listed(Arbitrary<Integer> misses) {
    return Combinators.combine(
            Arbitraries.integers().between(10, 60).list().ofMinSize(2).ofMaxSize(6),
            Arbitraries.of("回", "件", "人", "名", "団体", "組", "か所"),
            misses)
        .as((numbers, unit, miss) -> new Listed(ImmutableList.copyOf(numbers), unit, miss));
  }

  @Provide
  Arbitrary<Listed> sound() {
    return listed(Arbitraries.just(0));
  }

  /** By too little, so that nothing that is taken off explains it. */
  @Provide
  Arbitrary<Listed> wrong() {
    return listed(Arbitraries.of(1, 2, 5));
  }

  @Provide
  Arbitrary<Listed> any() {
    return listed(Arbitraries.of(0, 1, 2, 5));
  }

  private static ImmutableList<Claim> claims(String label, int result, String status) {
    return TextClaims.of(
        Indicator.of(label).withResult(Integer.toString(result)).withStatus(status), YEAR);
  }

  private static ImmutableList<Claim> status(Listed listed, String status) {
    return claims("活動の数(" + listed.unit() + ")", listed.whole(), status);
  }

  /** Whether it holds and what it comes to, without the wording. */
  private static List<String> gist(List<Claim> claims) {
    return claims.stream()
        .map(
            claim ->
                "%s %s %s %s"
                    .formatted(
                        claim.breakdown().operation(),
                        claim.breakdown().outcome().toBigInteger(),
                        claim.holds(),
                        claim.figure().kind()))
        .toList();
  }

  private static void assertOneSum(ImmutableList<Claim> claims, Listed listed, Figure.Kind kind) {
    assertThat(claims).hasSize(1);
    Claim claim = claims.get(0);
    assertThat(claim.field()).isEqualTo(FormField.STATUS);
    assertThat(claim.holds()).isEqualTo(listed.miss() == 0);
    assertThat(claim.breakdown().operation()).isEqualTo(Operation.SUM);
    assertThat(claim.breakdown().outcome()).isEqualByComparingTo(BigDecimal.valueOf(listed.sum()));
    assertThat(claim.breakdown().unit()).contains(listed.unit());
    assertThat(claim.breakdown().parts())
        .extracting(Part::value)
        .containsExactlyElementsOf(listed.numbers().stream().map(BigDecimal::valueOf).toList());
    assertThat(claim.figure().kind()).isEqualTo(kind);
    assertThat(claim.figure().value()).isEqualByComparingTo(BigDecimal.valueOf(listed.whole()));
    assertThat(claim.figure().unit()).contains(listed.unit());
  }

  @Property(tries = 40)
  void partsBehindTheirTotalAreAddedUp(@ForAll("any") Listed listed) {
    assertOneSum(
        claims("参加率", 7, listed.whole() + listed.unit() + "(" + listed.list("", "、") + ")"),
        listed,
        Figure.Kind.TEXT);
  }

  @Property(tries = 40)
  void partsBeforeTheirTotalAreAddedUp(@ForAll("any") Listed listed) {
    assertOneSum(
        claims("参加率", 7, listed.list("", "、") + "の計" + listed.whole() + listed.unit()),
        listed,
        Figure.Kind.TEXT);
  }

  @Property(tries = 40)
  void partsBesideTheResultAreAddedUp(@ForAll("any") Listed listed) {
    assertOneSum(status(listed, listed.list(" ", "、")), listed, Figure.Kind.RESULT);
  }

  @Property(tries = 40)
  void theOrderOfThePartsDoesNotMatter(
      @ForAll("any") Listed listed, @ForAll @IntRange(max = 99) int seed) {
    Listed shuffled = listed.shuffled(seed);

    assertThat(gist(status(shuffled, shuffled.list("", "、"))))
        .isEqualTo(gist(status(listed, listed.list("", "、"))));
  }

  @Property(tries = 40)
  void whatStandsBetweenThePartsDoesNotMatter(@ForAll("any") Listed listed) {
    List<String> plain = gist(status(listed, listed.list("", "、")));

    for (String between : List.of(" ", "：", ": ", "　", "は", "で")) {
      for (String joint :
          List.of("、", "，", "､", " ", "　", "\n", "\r\n", "・", " ・", "／", "；", "と")) {
        assertThat(gist(status(listed, listed.list(between, joint))))
            .as("[%s][%s]", between, joint)
            .isEqualTo(plain);
      }
    }
  }

  @Property(tries = 40)
  void widthsDoNotMatter(@ForAll("any") Listed listed) {
    String text = listed.whole() + listed.unit() + "(" + listed.list(":", ",") + ")";

    assertThat(claims("率", 7, CellArbitraries.widened(text))).isEqualTo(claims("率", 7, text));
  }

  @Property(tries = 40)
  void bulletsAndNumbersOfTheListDoNotMatter(@ForAll("any") Listed listed) {
    String circled = "①②③④⑤⑥";
    StringBuilder bullets = new StringBuilder();
    StringBuilder brackets = new StringBuilder();
    StringBuilder circles = new StringBuilder();
    for (int i = 0; i < listed.numbers().size(); i++) {
      String part = NAMES.get(i) + " " + listed.numbers().get(i) + listed.unit() + "\n";
      bullets.append("・").append(part);
      brackets.append("(").append(i + 1).append(")").append(part);
      circles.append(circled.charAt(i)).append(part);
    }
    List<String> plain = gist(status(listed, listed.list("", "、")));

    assertThat(gist(status(listed, bullets.toString()))).isEqualTo(plain);
    assertThat(gist(status(listed, brackets.toString()))).isEqualTo(plain);
    assertThat(gist(status(listed, circles.toString()))).isEqualTo(plain);
  }

  @Property(tries = 40)
  void headingsAndSentencesBeforeTheListDoNotMatter(@ForAll("any") Listed listed) {
    List<String> plain = gist(status(listed, listed.list("", "、")));

    for (String before : List.of("計画どおり進めました。", "【内訳】", "内訳：", "・内訳は", "地区別：", "目標を上回った。\n")) {
      assertThat(gist(status(listed, before + listed.list("", "、")))).as(before).isEqualTo(plain);
    }
  }

  @Property(tries = 40)
  void thousandsMarksAndMultipliersDoNotMatter(@ForAll("sound") Listed listed) {
    Listed people = listed.of("人");
    Listed thousands = listed.of(",000人");
    Listed tens = listed.of("千人");

    assertThat(gist(claims("来場者数(千人)", people.whole(), thousands.list("", "、"))))
        .isEqualTo(gist(claims("来場者数(千人)", people.whole(), tens.list("", "、"))))
        .hasSize(1);
  }

  @Property(tries = 40)
  void whatAddsUpIsNeverContradicted(
      @ForAll("sound") Listed listed, @ForAll @IntRange(max = 7) int prose) {
    String words =
        List.of("", "主な会場は、", "うち", "延べ", "約", "前年度は3回でした。", "など。", "※電話5件を含む。").get(prose);

    assertThat(status(listed, words + listed.list("", "、"))).allMatch(Claim::holds);
    assertThat(
            status(
                listed, words + listed.whole() + listed.unit() + "(" + listed.list("", "、") + ")"))
        .allMatch(Claim::holds);
  }

  @Property(tries = 40)
  void wordsThatCastDoubtSilenceAMistake(@ForAll("wrong") Listed listed) {
    String list = listed.list("", "、");

    assertThat(status(listed, list)).hasSize(1).noneMatch(Claim::holds);
    for (String text :
        List.of(
            "主な会場：" + list,
            list + "など",
            list + "、ほか",
            list + "。※重複あり",
            list + "。電話は除く。",
            list + "。アンケートは好評でした。",
            "うち" + list,
            "多い順に" + list,
            list + "。前年度は" + 7 + listed.unit(),
            list + "を実施")) {
      assertThat(status(listed, text)).as(text).isEmpty();
    }
  }

  @Property(tries = 40)
  void labelsOfWhichPartsNeedNotBeAllSilenceAMistake(@ForAll("wrong") Listed listed) {
    String list = listed.list("", "、");

    for (String name : List.of("参加実人数", "最大参加数", "実施率", "累計活動数", "純増数", "差", "平均数")) {
      assertThat(claims(name + "(" + listed.unit() + ")", listed.whole(), list)).as(name).isEmpty();
    }
  }

  @Property(tries = 40)
  void anotherCounterOnlyEverAgrees(@ForAll("any") Listed listed) {
    String counter = listed.unit().equals("冊") ? "枚" : "冊";
    ImmutableList<Claim> claims =
        claims("活動の数(" + counter + ")", listed.whole(), listed.list("", "、"));

    assertThat(claims).allMatch(Claim::holds);
    assertThat(claims.isEmpty()).isEqualTo(listed.miss() != 0);
  }

  @Property(tries = 40)
  void thePartsOfAResultDoNotExplainATargetUnlessTheyFit(@ForAll("wrong") Listed listed) {
    Indicator indicator =
        Indicator.of("活動の数(" + listed.unit() + ")")
            .withTarget(Integer.toString(listed.whole()))
            .withResult("1");

    assertThat(TextClaims.of(indicator.withSupplement(listed.list("", "、")), YEAR)).isEmpty();
    assertThat(TextClaims.of(indicator.withSupplement("内訳：" + listed.list("", "、")), YEAR))
        .hasSize(1)
        .allMatch(claim -> claim.field() == FormField.SUPPLEMENT)
        .allMatch(claim -> claim.figure().kind() == Figure.Kind.TARGET)
        .noneMatch(Claim::holds);
  }

  @Property(tries = 40)
  void aProductIsComparedWithWhatItIsSaidToBe(
      @ForAll @IntRange(min = 2, max = 90) int people,
      @ForAll @IntRange(min = 2, max = 12) int times,
      @ForAll @IntRange(max = 3) int miss) {
    int said = people * times + miss;

    for (String text :
        List.of(
            "%s人×%s回=%s人".formatted(people, times, said),
            "%s人 × %s回 ＝ %s人".formatted(people, times, said),
            "%s人x%s回＝延べ%s人".formatted(people, times, said),
            "%s人（職員）×%s回＝計%s人".formatted(people, times, said),
            "%s人(%s人×%s回)".formatted(said, people, times),
            "%s人×%s回以上=%s人以上".formatted(people, times, said))) {
      ImmutableList<Claim> claims = claims("率", 7, text);

      assertThat(claims).as(text).hasSize(1);
      assertThat(claims.get(0).breakdown().operation()).isEqualTo(Operation.FORMULA);
      assertThat(claims.get(0).holds()).as(text).isEqualTo(miss == 0);
      assertThat(claims.get(0).breakdown().outcome()).isEqualByComparingTo("" + people * times);
      assertThat(claims.get(0).figure().value()).isEqualByComparingTo("" + said);
    }
  }

  @Property(tries = 40)
  void aMeanInsideOfTheRangeIsNeverContradicted(
      @ForAll @IntRange(min = 300, max = 500) int one,
      @ForAll @IntRange(min = 300, max = 500) int other,
      @ForAll @IntRange(min = 300, max = 500) int mean) {
    String list = "項目別：説明 %s点 態度 %s点".formatted(hundredths(one), hundredths(other));
    ImmutableList<Claim> claims =
        TextClaims.of(Indicator.of("平均点(点)").withResult(hundredths(mean)).withStatus(list), YEAR);

    if (mean < Math.min(one, other) || mean > Math.max(one, other)) {
      assertThat(claims).hasSize(1).noneMatch(Claim::holds);
    } else {
      assertThat(claims).allMatch(Claim::holds);
    }
  }

  private static String hundredths(int number) {
    return BigDecimal.valueOf(number, 2).toPlainString();
  }

  @Property(tries = 40)
  void aMeanMayBeRoundedToAnyPlace(
      @ForAll @IntRange(min = 300, max = 500) int one,
      @ForAll @IntRange(min = 300, max = 500) int other,
      @ForAll @IntRange(max = 100) int weight,
      @ForAll @IntRange(max = 2) int decimals) {
    BigDecimal mean =
        BigDecimal.valueOf((long) one * weight + (long) other * (100 - weight), 4)
            .setScale(decimals, RoundingMode.HALF_UP);
    String list = "内訳：説明 %s点 態度 %s点".formatted(hundredths(one), hundredths(other));

    assertThat(
            TextClaims.of(
                Indicator.of("平均点(点)").withResult(mean.toPlainString()).withStatus(list), YEAR))
        .allMatch(Claim::holds);
  }

  @Property(tries = 40)
  void aRunningTotalIsTheYearBeforeAndWhatIsNew(
      @ForAll @IntRange(min = 100, max = 9_000) int before,
      @ForAll @IntRange(min = 1, max = 900) int added,
      @ForAll @IntRange(max = 2) int miss) {
    int total = before + added + miss;
    for (String text :
        List.of(
            "新規登録者は%s人、累計登録者は%s人となりました。".formatted(added, total),
            "新規登録者数：%s人　累計：%s人".formatted(added, total),
            "累計%s人（新規%s人）".formatted(total, added))) {
      ImmutableList<Claim> claims =
          TextClaims.of(
              Indicator.of("登録者数(累計)(人)")
                  .withActual(YEAR.plusYears(-1), Integer.toString(before))
                  .withResult(Integer.toString(total))
                  .withStatus(text),
              YEAR);

      assertThat(claims).as(text).hasSize(1);
      assertThat(claims.get(0).breakdown().operation()).isEqualTo(Operation.CARRIED_FORWARD);
      assertThat(claims.get(0).holds()).isEqualTo(miss == 0);
      assertThat(claims.get(0).breakdown().parts())
          .extracting(part -> part.value().intValue())
          .containsExactly(before, added);
    }
  }

  @Property(tries = 40)
  void theSupplementIsReadFirst(@ForAll("any") Listed listed) {
    String text = listed.whole() + listed.unit() + "(" + listed.list("", "、") + ")";
    Indicator both = Indicator.of("率").withSupplement(text).withStatus(text);

    assertThat(TextClaims.of(both, YEAR))
        .extracting(Claim::field)
        .containsExactly(FormField.SUPPLEMENT, FormField.STATUS);
    assertThat(TextClaims.of(both.withSupplement(""), YEAR)).hasSize(1);
    assertThat(TextClaims.of(both.withSupplement("").withStatus(""), YEAR)).isEmpty();
  }
}
