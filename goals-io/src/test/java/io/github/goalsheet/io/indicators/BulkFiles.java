package io.github.goalsheet.io.indicators;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Files of indicators CSV as they come and as they should not. */
final class BulkFiles {
  private static final String TITLES =
      "fiscal_year,department,section,goal_no,parent_goals,statement,initiatives,carried,indicator,"
          + "actual_minus_3,actual_minus_2,actual_minus_1,target,result,supplement,status,rating";

  private static final Arbitrary<String> YEAR =
      cells(often("2022", "2022", "2023"), "R4", "令和4年度", "", " ", "1870", "0022", "２０２２");
  private static final Arbitrary<String> DEPARTMENT =
      cells(often("西区", "西区", "東区"), "", "西区 ", "北\"区", "'=西区");
  private static final Arbitrary<String> SECTION = cells(often("総務課", "地域課"), "", "建設課\n分室", "a,b");
  private static final Arbitrary<String> NUMBER =
      cells(often("1", "1", "2", "10"), "", "No.1", "01", "①", "x", "1234567890");
  private static final Arbitrary<String> PARENTS =
      cells(often("1 3", "1 3", ""), "1,3", "1、3", "a", "-", "1 \"3\"");
  private static final Arbitrary<String> STATEMENT =
      cells(often("目標を立てる", "目標を立てる", ""), "二行\nの目標", "\"引用\"", "𠮷野");
  private static final Arbitrary<String> CARRIED =
      cells(often(""), "statement", "rating", "組織目標", "x");
  private static final Arbitrary<String> LABEL =
      cells(
          often("参加者数(人)", "満足度(%)", "事業費(千円)", "件数"),
          "",
          " ",
          "　",
          "値\"x\"(回)",
          "達成率(%)",
          "延べ回数(回)",
          "件数(累計)");
  private static final Arbitrary<String> ACTUAL =
      cells(often("", "10", "1,234"), "評価不能", "9.5%", "-");
  private static final Arbitrary<String> RATING =
      cells(often("達成", "一部未達成", "未達成", ""), " ", "　", "Ａ", "A", "達成\"", "要確認");
  private static final Arbitrary<String> TEXT =
      cells(often("", "備考"), "=1+1", "'=1", "'a", " 前後 ", "#", "改\r\n行", "-");

  private BulkFiles() {}

  private static String[] often(String... cells) {
    return cells;
  }

  /** Mostly the first, now and then one of the others. */
  private static Arbitrary<String> cells(String[] often, String... seldom) {
    return Arbitraries.frequencyOf(
        Tuple.of(60, Arbitraries.of(often)), Tuple.of(1, Arbitraries.of(seldom)));
  }

  private static Arbitrary<String> number() {
    return Arbitraries.frequencyOf(
        Tuple.of(4, Arbitraries.integers().between(0, 300).map(String::valueOf)),
        Tuple.of(2, Arbitraries.of("85.0", "1,234", "0.5", "100", "99.9", "1.240", "12.50")),
        Tuple.of(
            1,
            Arbitraries.of(
                "0",
                "00",
                "1,24",
                "1234,567",
                "12345678901234567890123",
                "999999999999",
                "1999",
                "5-4",
                "▲3",
                "-5",
                "３",
                "1.",
                "1,234.5",
                "12,345,678",
                "0.000000000001")));
  }

  static Arbitrary<String> target() {
    Arbitrary<String> ending =
        Arbitraries.of(
            "", "", "", "以上", "以下", "未満", "超", "%以上", "%", "人", "人以上", "件", "分以内", "千円", "年", "年以上",
            "割", "万人", "回/年", "程度", "位以内", "(見込)", "人(2回)", "~", "を上回る", "㎡以下", "時間30分");
    Arbitrary<String> band =
        Combinators.combine(number(), Arbitraries.of("~", "～", "〜", "-", "から"), number())
            .as((low, to, high) -> low + to + high);
    return Arbitraries.frequencyOf(
        Tuple.of(10, Combinators.combine(number(), ending).as(String::concat)),
        Tuple.of(2, band),
        Tuple.of(
            2,
            Arbitraries.of(
                "", "実施", "-", "前年度以上", "現状維持", "国際:3.8 地域:3.8", "対象者の全て", "10\n以上", "\"80\"以上")));
  }

  static Arbitrary<String> result() {
    Arbitrary<String> ending =
        Arbitraries.of(
            "", "", "", "%", "人", "件", "分", "千円", "円", "年", "割", "回", "(56)", "以上", " 人", "㎡");
    return Arbitraries.frequencyOf(
        Tuple.of(10, Combinators.combine(number(), ending).as(String::concat)),
        Tuple.of(
            2,
            Arbitraries.of(
                "",
                "実施",
                "未実施",
                "評価不能",
                "集計中",
                "-",
                "国際:3.9 地域:3.7",
                "対象者の全て(56)",
                "約80",
                "\"80\"")));
  }

  private static Arbitrary<List<String>> row() {
    Arbitrary<List<String>> head =
        Combinators.combine(
                YEAR, DEPARTMENT, SECTION, NUMBER, PARENTS, STATEMENT, STATEMENT, CARRIED)
            .as(List::of);
    Arbitrary<List<String>> figures =
        Combinators.combine(LABEL, ACTUAL, ACTUAL, ACTUAL, target(), result()).as(List::of);
    Arbitrary<List<String>> rest = Combinators.combine(TEXT, TEXT, RATING).as(List::of);
    return Combinators.combine(head, figures, rest)
        .as(
            (a, b, c) -> {
              List<String> cells = new ArrayList<>(a);
              cells.addAll(b);
              cells.addAll(c);
              return cells;
            });
  }

  /** Rows of which some repeat the head of the row above, as those of a sheet do. */
  private static Arbitrary<List<List<String>>> rows(int most) {
    Arbitrary<Integer> repeated = Arbitraries.of(0, 3, 3, 3, 8, 8);
    return Combinators.combine(row(), repeated)
        .as((cells, many) -> new Drawn(cells, many))
        .list()
        .ofMaxSize(most)
        .map(
            drawn -> {
              List<List<String>> rows = new ArrayList<>();
              for (Drawn each : drawn) {
                List<String> cells = new ArrayList<>(each.cells());
                for (int i = 0; i < each.repeated() && !rows.isEmpty(); i++) {
                  cells.set(i, rows.get(rows.size() - 1).get(i));
                }
                if (each.repeated() == 8 && !rows.isEmpty()) {
                  cells.set(16, rows.get(rows.size() - 1).get(16));
                }
                rows.add(cells);
              }
              return rows;
            });
  }

  private record Drawn(List<String> cells, int repeated) {}

  /** Whole files, well-formed but for what their cells say. */
  static Arbitrary<byte[]> files(int rows) {
    return Combinators.combine(
            rows(rows),
            Arbitraries.of("\n", "\n", "\n", "\r\n", "\r"),
            Arbitraries.of(false, false, true),
            Arbitraries.of("", "", "\uFEFF"),
            Arbitraries.of(true, true, false))
        .as(
            (cells, end, quoteAll, mark, ends) -> {
              StringBuilder text = new StringBuilder(mark).append(TITLES);
              for (List<String> each : cells) {
                text.append(end);
                for (int i = 0; i < each.size(); i++) {
                  text.append(i == 0 ? "" : ",").append(cell(each.get(i), quoteAll));
                }
              }
              return text.append(ends ? end : "").toString().getBytes(StandardCharsets.UTF_8);
            });
  }

  private static String cell(String cell, boolean quote) {
    boolean needed = cell.matches("(?s).*[\",\r\n].*");
    return quote || needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }

  /** Files of rows that are plain but for their figures: a goal and a sheet each. */
  static Arbitrary<byte[]> figures(int rows) {
    Arbitrary<String> label =
        Arbitraries.of("参加者数(人)", "満足度(%)", "事業費(千円)", "待ち時間(分)", "件数", "延べ回数(回)", "実施");
    Arbitrary<String> row =
        Combinators.combine(label, ACTUAL, target(), result(), RATING)
            .as(
                (name, actual, target, result, rating) ->
                    Stream.of(name, "", "", actual, target, result, "", "", rating.strip())
                        .map(cell -> cell(cell, false))
                        .collect(Collectors.joining(",")));
    return row.list()
        .ofSize(rows)
        .map(
            cells -> {
              StringBuilder text = new StringBuilder(TITLES).append('\n');
              for (int i = 0; i < cells.size(); i++) {
                text.append("2022,西区,課").append(i).append(",1,,目標,,,").append(cells.get(i));
                text.append('\n');
              }
              return text.toString().getBytes(StandardCharsets.UTF_8);
            });
  }

  /** Files of which something in the middle was overwritten. */
  static Arbitrary<byte[]> damaged(int rows) {
    Arbitrary<byte[]> junk =
        Arbitraries.of(
            "\"".getBytes(StandardCharsets.UTF_8),
            "\"\"".getBytes(StandardCharsets.UTF_8),
            "a\"b".getBytes(StandardCharsets.UTF_8),
            "\"a\" ,".getBytes(StandardCharsets.UTF_8),
            ",,,,".getBytes(StandardCharsets.UTF_8),
            "\n\n".getBytes(StandardCharsets.UTF_8),
            "\r".getBytes(StandardCharsets.UTF_8),
            new byte[] {0},
            new byte[] {(byte) 0xFF},
            new byte[] {(byte) 0xE3, (byte) 0x81},
            new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80});
    return Combinators.combine(files(rows), junk, Arbitraries.integers().between(0, 1 << 20))
        .as(
            (file, inserted, where) -> {
              int at = where % (file.length + 1);
              ByteArrayOutputStream out = new ByteArrayOutputStream();
              out.write(file, 0, at);
              out.write(inserted, 0, inserted.length);
              out.write(file, at, file.length - at);
              return out.toByteArray();
            });
  }
}
