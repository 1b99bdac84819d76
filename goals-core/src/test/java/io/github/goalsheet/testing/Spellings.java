package io.github.goalsheet.testing;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Words of target and result cells, of every kind that the grammar knows and of none. */
final class Spellings {
  static final Arbitrary<String> TARGETS =
      Arbitraries.of(
          "",
          "-",
          "85.0以上",
          "100超",
          "15分以内",
          "10件未満",
          "70~80",
          "70〜80",
          "７０～８０",
          "40%以上、60%以下",
          "±10％以内",
          "36",
          "1,200",
          "70万人",
          "5億6,504万4千円",
          "約300人",
          "概ね8割以上",
          "前年度以上",
          "現状維持",
          "前年度比+5%",
          "過去3年平均以上",
          "年3回",
          "実施",
          "対象者の全て",
          "対象者の全て(56)",
          "令和5年3月末までに策定",
          "国際:3.8 地域:3.8",
          "5月4日",
          "1,24",
          "123456789012345678901234567890",
          "11.5万人(29年度)",
          "60.0% (12/20)",
          "累計30件",
          "30\n以上",
          "=30",
          "検討を進め、\n方針を決める",
          "1e999999999");

  static final Arbitrary<String> MEASUREMENTS =
      Arbitraries.of(
          "",
          "-",
          "―",
          "281.5",
          "17,756",
          "83回",
          "67 (1248人)",
          "▲3.5",
          "△2",
          "-3",
          "−3",
          "4.50",
          "70万人",
          "9割",
          "約50",
          "60.0% (12/20)",
          "評価不能",
          "集計中",
          "未公表",
          "男女計:6.4% 男性:9.8%",
          "実施",
          "一部実施",
          "対象者の全て(56)",
          "改善提案項目の実現",
          "5月4日",
          "1.240人",
          "累計120人",
          "１２０",
          "12\n(34人)",
          "+5",
          "0件",
          "123456789012345678901234567890");

  private Spellings() {}
}
