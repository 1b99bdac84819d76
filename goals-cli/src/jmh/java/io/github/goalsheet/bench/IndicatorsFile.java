package io.github.goalsheet.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Makes an indicators CSV of any number of rows, the same bytes from the same seed: sheets of about
 * eight rows, goals of one to three indicators, the spellings that offices use, cells of several
 * lines now and then.
 */
public final class IndicatorsFile {
  private static final String TITLES =
      "fiscal_year,department,section,goal_no,parent_goals,statement,initiatives,carried,indicator,"
          + "actual_minus_3,actual_minus_2,actual_minus_1,target,result,supplement,status,rating\n";
  private static final String[] AREAS = {"北区", "東区", "中央区", "江南区", "秋葉区", "南区", "西区", "西蒲区"};
  private static final String[] OFFICES = {
    "地域課", "総務課", "区民生活課", "健康福祉課", "保護課", "建設課", "農政商工課", "図書館", "土木事務所", "公民館"
  };
  private static final String[] STATEMENTS = {
    "地域で支え合う仕組みづくりを進め、誰もが安心して暮らせるまちをつくる",
    "窓口の待ち時間を短くし、利用する人の満足度を高める",
    "道路と公園を計画的に補修し、事故を未然に防ぐ",
    "農産物の販路を広げ、地域の農業を元気にする"
  };
  private static final String[] INITIATIVES = {
    "・出前講座の開催\n・協議会の運営支援", "・案内表示の見直し、予約制の導入", "・点検と補修(年2回)", "・直売所との連携、\"朝市\" の開催\n・商談会への参加"
  };
  private static final String[] COUNTS = {"参加者数(人)", "開催回数(回)", "相談件数(件)", "利用者数(人)"};
  private static final String[] SHARES = {"満足度(%)", "実施率(%)", "受診率(%)"};
  private static final String[] STATUSES = {
    "予定どおり実施し、参加者からも好評を得た", "感染症の影響により一部の回を中止したが、オンラインで補った", "関係機関と連携して取り組んだ", ""
  };
  private static final String[] RATINGS = {"達成", "一部未達成", "未達成"};

  private final Random random;
  private final Writer out;

  private IndicatorsFile(long seed, Writer out) {
    this.random = new Random(seed);
    this.out = out;
  }

  /**
   * Writes a file.
   *
   * @param args the file, the number of rows and the seed
   */
  public static void main(String[] args) throws IOException {
    write(Path.of(args[0]), Integer.parseInt(args[1]), Long.parseLong(args[2]));
  }

  static void write(Path file, int rows, long seed) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      new IndicatorsFile(seed, out).rows(rows);
    }
  }

  private void rows(int count) throws IOException {
    out.write(TITLES);
    int written = 0;
    for (int sheet = 0; written < count; sheet++) {
      String head = 2010 + sheet % 13 + "," + one(AREAS) + "," + one(OFFICES) + sheet;
      int goals = 3 + random.nextInt(4);
      for (int goal = 1; goal <= goals && written < count; goal++) {
        String begin = head + "," + goal + ",1 3," + one(STATEMENTS) + "," + quoted(one(INITIATIVES));
        String rating = random.nextInt(8) == 0 ? "" : one(RATINGS);
        int indicators = random.nextInt(4) == 0 ? 2 + random.nextInt(2) : 1;
        for (int i = 0; i < indicators && written < count; i++) {
          out.write(begin);
          out.write(",,");
          out.write(indicator());
          out.write("," + supplement(i) + "," + one(STATUSES) + "," + rating + "\n");
          written++;
        }
      }
    }
  }

  /** Label, three actuals, target and result. */
  private String indicator() {
    int aim = 20 + random.nextInt(4000);
    int reached = (int) (aim * (0.6 + random.nextInt(60) / 100.0));
    String actuals = number(aim - 7) + "," + number(aim - 3) + "," + number(aim + 1) + ",";
    String count = one(COUNTS);
    String unit = count.substring(count.length() - 2, count.length() - 1);
    double share = (400 + random.nextInt(600)) / 10.0;
    double had = (300 + random.nextInt(700)) / 10.0;
    String shares = share + "," + had + "," + (share + had) / 2 + ",";
    return switch (random.nextInt(10)) {
      case 0, 1 -> one(SHARES) + "," + shares + share + "以上," + had;
      case 2 -> one(SHARES) + ",,," + had + "," + share + "%以上," + had + "%";
      case 3 -> "延べ床面積の削減(㎡),,,," + number(aim, "以下") + "," + number(reached);
      case 4 -> "待ち時間(分),15,14,13," + (5 + random.nextInt(20)) + "分以内," + random.nextInt(25) + "分";
      case 5 -> count + "," + actuals + aim / 2 + "~" + aim + "," + reached;
      case 6 -> count + "," + actuals + number(aim, unit + "超") + "," + number(reached, unit);
      case 7 -> random.nextInt(3) == 0
          ? "計画の策定,,,策定中,実施," + (random.nextBoolean() ? "実施" : "未実施")
          : count + "," + actuals + number(aim) + "," + (random.nextInt(9) == 0 ? "評価不能" : number(reached));
      default -> count + "," + actuals + number(aim) + "," + number(reached);
    };
  }

  private String supplement(int i) {
    return switch (random.nextInt(12)) {
      case 0 -> quoted("内訳: 北 " + i + "、南 " + random.nextInt(9) + "\n(前年度は集計方法が異なる)");
      case 1 -> quoted("うち新規 1,0" + random.nextInt(90) + "件");
      default -> "";
    };
  }

  private static String number(int number) {
    return number(number, "");
  }

  /** With a thousands mark, and so in quotes, where there are thousands. */
  private static String number(int number, String end) {
    return number < 1000 ? number + end : quoted(String.format("%,d", number) + end);
  }

  private static String quoted(String cell) {
    return '"' + cell.replace("\"", "\"\"") + '"';
  }

  private String one(String[] of) {
    return of[random.nextInt(of.length)];
  }
}
