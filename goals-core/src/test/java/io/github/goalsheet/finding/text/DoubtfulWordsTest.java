package io.github.goalsheet.finding.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoubtfulWordsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "うち女性", "目標", "計画値", "前年", "昨年度", "前回", "当初", "定員", "申込者", "応募", "平均", "最大", "累計", "延べ",
            "実人数",
        "前年比", "増", "純減", "差", "約", "概ね", "各会場", "毎月", "令和4", "平成30年", "小計", "65歳以上", "未満", "現在",
            "3月末",
        "重複", "複数回答", "キャンセル", "待ち", "退会", "欠席", "廃止", "内", "実", "内 女性", "済。市内", "R3", "H30", "S63",
            "R元",
        "2021", "2022年", "1999", "'21", "’22"
      })
  void suchNamesAreNoPartsForCertain(String label) {
    assertThat(DoubtfulWords.isLabel(label)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "黒崎地区",
        "市内",
        "内野地区",
        "内科",
        "実施",
        "実習",
        "その他",
        "一般",
        "子ども",
        "Facebook",
        "SR3号",
        "第2回",
        "20代",
        "12021",
        "20211",
        "3年生",
        "会計年度任用",
        "会計年度任用職員",
        "若手'5"
      })
  void otherNamesMayBe(String label) {
    assertThat(DoubtfulWords.isLabel(label)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "主な会場",
        "例えば",
        "例:市内",
        "市内の一部",
        "など",
        "ほか",
        "他2件",
        "講座等",
        "うち新規",
        "職員を含む",
        "除く",
        "加えて",
        "別途",
        "それ以外",
        "特に市内",
        "上位",
        "トップ3",
        "多い順",
        "アンケートの結果",
        "回答者",
        "実人数",
        "両方"
      })
  void suchTextsMayListAChoice(String text) {
    assertThat(DoubtfulWords.isText(text)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "市内3件 市外4件, false",
    "市内3件 その他4件, false",
    "市内3件 その他：4件, false",
    "市内3件 その他の区4件, false",
    "市内3件 その他の市町村4件, false",
    "市内3件 その他の近隣市町村4件, true",
    "市内3件 その他, true",
    "市内3件 その他、4件, true",
    "市内3件 その他職員など4件, true",
  })
  void theRestWithANumberIsAPart(String text, boolean doubtful) {
    assertThat(DoubtfulWords.isText(text)).isEqualTo(doubtful);
  }

  @ParameterizedTest
  @CsvSource({
    "4月, true",
    "上期, true",
    "第1週, true",
    "年末, true",
    "朝, false",
    "2日目, false",
    "'', false"
  })
  void namesOfTimesAreKnown(String label, boolean time) {
    assertThat(DoubtfulWords.isTime(label)).isEqualTo(time);
  }

  private static boolean isDoubtfulTotal(String cell) {
    FigureText text = FigureText.of(cell);
    return DoubtfulWords.isTotal(text, text.amounts().get(text.amounts().size() - 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "約30人",
        "概ね30人",
        "≒30人",
        "平均 30人",
        "最大30人",
        "上限30人",
        "累計30人",
        "通算30人",
        "各30人",
        "各会場30人",
        "各会場の参加者 30人",
        "毎回30人",
        "1人当たり30人",
        "1会場あたり 30人",
        "会場ごとに30人",
        "1回につき30人",
        "入館料30円",
        "利用料金 30円",
        "参加費30円",
        "単価30円",
        "アンケート30人",
        "アンケートの回答者は30人",
        "30人(職員を含む)",
        "30人、職員を除く",
        "30人ほか",
        "30人とその他の人",
        "30人(重複あり)",
        "30人(実人数)",
        "30人、内一人は両方に参加"
      })
  void suchTotalsAreNoneOfTheirPartsForCertain(String cell) {
    assertThat(isDoubtfulTotal(cell)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "30人",
        "計30人",
        "参加者は30人",
        "各会場で実施し、30人",
        "各種の取り組みを通じて参加者30人",
        "料理教室30人",
        "事業費30円",
        "30人その他5",
        "平均的な参加30人"
      })
  void otherTotalsMayBe(String cell) {
    FigureText text = FigureText.of(cell);

    assertThat(DoubtfulWords.isTotal(text, text.amounts().get(0))).isFalse();
  }

  @Test
  void whatIsSaidFarBehindATotalIsNotSaidOfIt() {
    assertThat(isDoubtfulTotal("30人" + "ー".repeat(199) + "含む")).isTrue();
    assertThat(isDoubtfulTotal("30人" + "ー".repeat(200) + "含む")).isFalse();
  }
}
