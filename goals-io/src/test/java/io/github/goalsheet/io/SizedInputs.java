package io.github.goalsheet.io;

import com.google.common.primitives.Bytes;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Inputs in the forms that are read sheet by sheet, sound and damaged. */
final class SizedInputs {
  static final Charset WINDOWS = Charset.forName("windows-31j");

  private static final String ENGLISH =
      "fiscal_year,department,section,goal_no,parent_goals,statement,initiatives,carried,indicator,"
          + "actual_minus_1,target,result,supplement,status,rating";

  private static final String JAPANESE =
      "年度,組織名(部),組織名(準部・課・機関名),No.,部区 組織目標,組織目標,主な取組(事業),結合,項目(単位),"
          + "1年前実績,目標,結果,補足・参考指標,目標達成状況,評価";

  /** Rows as they come, and cells that try the quotes. */
  private static final List<String> ROWS =
      List.of(
          "2022,西区,総務課,1,1,目標を立てる,,,参加者数(人),90,100,120,,,達成",
          "2022,西区,総務課,1,1,目標を立てる,,,満足度(%),80,85,70,,,達成",
          "2022,西区,総務課,2,1,別の目標,\"・一つ\n・二つ\",,件数,,10,9,,,一部未達成",
          "2023,東区,地域課,1,,\"区の\"\"花\"\"を植える\",,,回数(回),3,5,5,,,",
          "2022,ward,section,1,,goal,,,number,,10,10,,,達成",
          "R4,東区,建設課,1,,道を直す,,,延長(m),,\"1,000\",900,,,未達成",
          "2022,西区,総務課,1,,\"A\"の目標,,,回数,,1,1,,,達成",
          "2022,西区,総務課,1,,\"開いたまま,,,回数,,1,1,,,達成",
          "いつか,西区,総務課,1,,目標,,,回数,,1,1,,,達成",
          "2022,西区,総務課,x,,目標,,,回数,,1,1,,,達成,余り",
          ",,,,,,,,,,,,,,",
          "",
          "\"");

  private static final List<String> JSON =
      List.of(
          "{\"fiscalYear\":2022,\"organization\":{\"department\":\"西区\",\"section\":\"総務課\"},"
              + "\"goals\":[{\"number\":1,\"statement\":\"目標\",\"indicators\":[{\"label\":\"件数\","
              + "\"target\":{\"text\":\"10\"},\"result\":{\"text\":\"9\"}}]}]}",
          "{\"fiscalYear\":2023,\"organization\":{\"department\":\"ward\",\"section\":\"a\"},\"x\":1}",
          "{\"fiscalYear\":\"いつか\"}",
          "{\"fiscalYear\":2022");

  private SizedInputs() {}

  /** Files in any of the forms, now and then with damage. */
  static Arbitrary<byte[]> any() {
    return Arbitraries.oneOf(csv(), csv(), lines(), document()).flatMap(SizedInputs::damaged);
  }

  private static Arbitrary<Charset> charsets() {
    return Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.just(StandardCharsets.UTF_8)),
        Tuple.of(2, Arbitraries.just(WINDOWS)),
        Tuple.of(1, Arbitraries.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)));
  }

  private static Arbitrary<byte[]> csv() {
    Arbitrary<List<String>> rows =
        Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of(ROWS.subList(0, 6))), Tuple.of(1, Arbitraries.of(ROWS)))
            .list()
            .ofMaxSize(12);
    return Combinators.combine(
            Arbitraries.of("", "", "\uFEFF", "sep=,\n", "\n", ",,\n"),
            Arbitraries.of(ENGLISH, ENGLISH, JAPANESE, JAPANESE.replace(',', '\t')),
            rows,
            Arbitraries.of("\n", "\n", "\r\n", "\r"),
            charsets())
        .as(
            (begin, titles, lines, end, charset) -> {
              String text =
                  begin
                      + titles
                      + "\n"
                      + lines.stream().map(r -> r + "\n").collect(Collectors.joining());
              String separated = titles.indexOf('\t') < 0 ? text : text.replace(',', '\t');
              return encoded(separated.replace("\n", end), charset);
            });
  }

  private static Arbitrary<byte[]> lines() {
    return Combinators.combine(Arbitraries.of(JSON).list().ofMinSize(1).ofMaxSize(5), charsets())
        .as((lines, charset) -> encoded(String.join("\n", lines), charset));
  }

  private static Arbitrary<byte[]> document() {
    return Combinators.combine(
            Arbitraries.of(JSON.subList(0, 3)).list().ofMaxSize(4),
            Arbitraries.of("]}", "]}", "]", ""),
            charsets())
        .as(
            (sheets, end, charset) ->
                encoded(
                    "{\"format\":\"goal-sheets\",\"version\":1,\"sheets\":["
                        + String.join(",\n", sheets)
                        + end,
                    charset));
  }

  private static byte[] encoded(String text, Charset charset) {
    boolean marked = charset.name().startsWith("UTF-16");
    return (marked && !text.startsWith("\uFEFF") ? "\uFEFF" + text : text).getBytes(charset);
  }

  private static Arbitrary<byte[]> damaged(byte[] file) {
    Arbitrary<byte[]> junk =
        Arbitraries.of(
            new byte[] {'"'},
            new byte[] {'"', 'A', '"'},
            new byte[] {0},
            new byte[] {(byte) 0xFF},
            new byte[] {(byte) 0xE3, (byte) 0x81},
            new byte[] {'\r'},
            new byte[] {'\n', '\n'},
            new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
            "東区".getBytes(WINDOWS),
            "東区".getBytes(StandardCharsets.UTF_8),
            "é".getBytes(StandardCharsets.UTF_8));
    Arbitrary<byte[]> inserted =
        Combinators.combine(junk, Arbitraries.integers().between(0, 1 << 20))
            .as(
                (bytes, where) -> {
                  int at = where % (file.length + 1);
                  return Bytes.concat(
                      Arrays.copyOf(file, at), bytes, Arrays.copyOfRange(file, at, file.length));
                });
    Arbitrary<byte[]> cut =
        Arbitraries.integers()
            .between(0, 1 << 20)
            .map(n -> Arrays.copyOf(file, n % (file.length + 1)));
    Arbitrary<byte[]> joined =
        Arbitraries.of(StandardCharsets.UTF_8, WINDOWS)
            .map(
                charset ->
                    Bytes.concat(file, (ENGLISH + "\n" + ROWS.get(0) + "\n").getBytes(charset)));
    return Arbitraries.frequencyOf(
        Tuple.of(2, Arbitraries.just(file)),
        Tuple.of(5, inserted),
        Tuple.of(1, cut),
        Tuple.of(1, joined));
  }
}
