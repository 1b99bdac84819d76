package io.github.goalsheet.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "８５％以上,85%以上",
        "Ｒ４,R4",
        "ｱﾝｹｰﾄ,アンケート",
        "ﾊﾟﾈﾙ,パネル",
        "㎡,m2",
        "㈱,(株)",
        "70～80,70~80",
        "70〜80,70~80",
        "70∼80,70~80",
        "70˜80,70 ̃80",
        "70⁓80,70~80",
        "－5,-5",
        "−5,-5",
        "–5,-5",
        "—5,-5",
        "―5,-5",
        "‐5,-5",
        "‒5,-5",
        "﹣5,-5",
        " 1  2　3 ,1 2 3",
        "対象者の 全て,対象者の 全て",
        " a,a",
        "a ,a",
        "a  b,a b",
        "a\u00A0b,a b",
        "a\u2007b,a b",
        "全\u00ADて\u200B,全て",
        "\uFEFF全て,全て",
        "全\u2060\u200Dて,全て",
        "が,が",
        "か\u3099,が",
        "達\u200E成\u202C,達成",
        "\u202D90\u202C,90",
        "8\u20665\u2069％,85%",
        "葛\uDB40\uDD00城,葛城",
        "辻\uFE00,辻",
        "3\uFE0F0,30",
        "a\u007F\u0001b,ab",
        "a\u3164\u2800b,a b",
      })
  void foldsTheSpellingsOfOneWording(String text, String folded) {
    assertThat(Wording.fold(text)).isEqualTo(folded);
  }

  @Test
  void lineBreaksAndTabsAreBlanks() {
    assertThat(Wording.fold("対象者の\r\n\t全て")).isEqualTo("対象者の 全て");
    assertThat(Wording.compact(" 対象者の\r\n全て ")).isEqualTo("対象者の全て");
    assertThat(Wording.compact("対象 者")).isEqualTo("対象者");
  }

  @Test
  void whatIsFoldedAlreadyIsTheSameObject() {
    String text = "85.0 以上、パネルー。▲△!~一\u9FFFぁゖァ";
    assertThat(Wording.fold(text)).isSameAs(text);
    assertThat(Wording.foldNumbers(text)).isSameAs(text);
    assertThat(Wording.compact("85.0以上")).isSameAs("85.0以上");
  }

  @ParameterizedTest
  @CsvSource({"①30", "²", "1²", "3¼", "㍘", "㍰", "㏠", "㏾", "㋀", "㋋", "件²", "𝟏", "⑳", "１⁴"})
  void noNumberIsReadWhereFoldingWouldMakeDigits(String text) {
    assertThat(Wording.foldNumbers(text)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "㎡, m2",
    "m², m2",
    "ｍ³, m3",
    "ＣＯ₂, CO2",
    "z²,z2",
    "A²,A2",
    "Z₂,Z2",
    "a₂,a2",
    "㍱,hPa",
    "㏟,A/m",
    "㋌,Hg",
    "㍗,ワット"
  })
  void digitsThatBelongToALetterMayBeFolded(String text, String folded) {
    assertThat(Wording.foldNumbers(text)).isEqualTo(folded);
  }

  @ParameterizedTest
  @CsvSource({"か, \u3099", "ｶ, ﾞ", "ﾊ, ﾟ", "\u1100, \u1161", "\uD842, \uDFB7", "\u09C7, \u09BE"})
  void longTextsAreNotCutBeforeACharacterThatJoinsTheOneBeforeIt(String first, String joining) {
    String text = "x".repeat(255) + first + joining + "x".repeat(300);
    assertThat(NormalForm.of(text)).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFKC));
  }

  @Provide
  Arbitrary<String> longTexts() {
    return Arbitraries.strings()
        .withChars('ﾊ', 'ﾟ', 'ﾞ', 'か', '\u3099', 'Ａ', '\u0301', '\u1100', '\u1161', '\u11A8', '㎡')
        .ofMinLength(500)
        .ofMaxLength(1200);
  }

  @Property(tries = 200)
  void longTextsAreNormalizedLikeShortOnes(@ForAll("longTexts") String text) {
    assertThat(NormalForm.of(text)).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFKC));
  }

  @Test
  void textsUpToTheLimitAreNormalizedWhole() {
    String text = "か" + "\u0301".repeat(511);
    assertThat(NormalForm.of(text)).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFKC));
    assertThat(NormalForm.of("\uD83D\uDE00".repeat(400))).isEqualTo("\uD83D\uDE00".repeat(400));
  }
}
