package io.github.goalsheet.cell;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;

/** The words of the unit vocabulary. What is not listed here is no unit. */
final class UnitTable {
  /**
   * What offices count one by one, a line for each set of spellings that mean the same. Ordinals
   * (号, 番, 級, 階, 期, 第…) and what dates are made of (月, 時) are left out on purpose.
   */
  private static final String COUNTS =
      """
      人 名
      人泊
      人日
      世帯
      戸
      組
      団体
      社
      者
      法人
      企業
      事業所
      事業者
      事業体
      経営体
      農家
      事業
      事務所
      施設
      店
      店舗
      病院
      校
      園
      館
      大学
      学校
      学級
      クラス
      課程
      講座
      科目
      コース
      教室
      研修
      回線
      本
      冊
      部
      枚
      通
      台
      個 コ
      つ
      基
      棟
      軒
      室
      床
      席
      便
      隻
      艇
      両
      輪
      機
      頭
      羽
      匹
      尾
      株
      束
      箱
      袋
      缶
      セット
      ケース
      種
      種類
      魚種
      品
      品目
      品種
      項目
      事項
      事例
      例
      課題
      テーマ
      案
      案件
      計画
      プロジェクト
      システム
      サイト
      ページ
      アクセス
      PV
      ビュー
      レコード
      記事
      問
      編
      報
      語
      文字
      曲
      作品
      か所 カ所 ヵ所 ヶ所 ケ所 箇所 個所
      か国 カ国 ヵ国 ヶ国 ケ国 箇国
      国
      地域
      地区
      区域
      地点
      区
      市
      町
      村
      市区町村
      市町村
      自治体
      都道府県
      圏域
      路線
      駅
      橋
      港
      漁港
      集落
      町内会
      自治会
      コミ協
      校区
      学区
      団地
      区画
      筆
      面
      列
      局
      署
      寺
      票
      口
      口座
      柱
      体
      着
      足
      皿
      杯
      食
      錠
      剤
      発
      チーム
      グループ
      班
      隊
      部隊
      基地
      クラブ
      サークル
      サロン
      会場
      イベント
      拠点
      窓口
      技術
      提言
      産地
      機関
      議題
      式
      測線
      シーン
      セクション
      レセプト
      """;

  private static final String EVENTS =
      """
      件
      回
      """;

  /** A factor relates a unit to the first of its line. */
  private static final String TIMES =
      """
      秒 秒間 分=60 分間=60 時間=3600 h=3600 日=86400 日間=86400 週間=604800
      か月 カ月 ヵ月 ヶ月 ケ月 箇月 か月間 カ月間 ヶ月間 年=12 年間=12 か年=12 カ年=12 ヵ年=12 ヶ年=12
      泊
      """;

  private static final String MONEY =
      """
      円
      ドル
      米ドル
      ユーロ
      """;

  private static final String MEASURES =
      """
      m mm=0.001 cm=0.01 km=1000 Km=1000 KM=1000 メートル キロメートル=1000 センチメートル=0.01
      m2 平方メートル ha=10000 ヘクタール=10000 アール=100 km2=1000000 平方キロメートル=1000000
      m3 立方メートル
      L l リットル mL=0.001 ml=0.001 kL=1000 kl=1000 KL=1000 キロリットル=1000
      g グラム mg=0.001 kg=1000 Kg=1000 KG=1000 キログラム=1000 t=1000000 トン=1000000
      kg-CO2 t-CO2=1000 tCO2=1000 トン-CO2=1000
      W kW=1000 KW=1000 MW=1000000 GW=1000000000
      Wh kWh=1000 KWh=1000 MWh=1000000 GWh=1000000000
      J kJ=1000 MJ=1000000 GJ=1000000000 TJ=1000000000000
      Bq ベクレル
      """;

  private static final String RATES =
      """
      % パーセント ‰=0.1 割=10
      倍
      """;

  private static final String LEVELS =
      """
      点
      歳 才
      °C
      度
      """;

  private static final String RANKS =
      """
      位
      ポイント pt %ポイント
      ppm
      dB デシベル
      """;

  private UnitTable() {}

  /** Every unit, in no particular order. */
  static ImmutableList<Unit> units() {
    ImmutableList.Builder<Unit> units = ImmutableList.builder();
    for (Nature nature : Nature.values()) {
      for (String line : Splitter.on('\n').omitEmptyStrings().split(lines(nature))) {
        addLine(units, line, nature);
      }
    }
    return units.build();
  }

  private static String lines(Nature nature) {
    return switch (nature) {
      case COUNT -> COUNTS;
      case EVENT -> EVENTS;
      case TIME -> TIMES;
      case MONEY -> MONEY;
      case MEASURE -> MEASURES;
      case RATE -> RATES;
      case LEVEL -> LEVELS;
      case RANK -> RANKS;
    };
  }

  private static void addLine(ImmutableList.Builder<Unit> units, String line, Nature nature) {
    List<String> entries = Splitter.on(' ').splitToList(line);
    for (String entry : entries) {
      List<String> parts = Splitter.on('=').splitToList(entry);
      BigDecimal factor = parts.size() > 1 ? new BigDecimal(parts.get(1)) : BigDecimal.ONE;
      units.add(new Unit(Wording.fold(parts.get(0)), entries.get(0), factor, nature));
    }
  }
}
