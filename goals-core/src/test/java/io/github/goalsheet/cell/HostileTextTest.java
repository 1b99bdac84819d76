package io.github.goalsheet.cell;

import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileTextTest {
  private static final int TIMES = 50_000;

  static Stream<String> repeated() {
    return Stream.of(
        "1",
        "1,",
        "1.",
        "1、",
        "1万",
        "0",
        "(",
        ")",
        "()",
        "1(",
        "(1)",
        "(人)",
        "(数)",
        "(a)",
        "1(a)",
        "1(a)実施",
        "約",
        "▲",
        "延べ",
        "実施",
        "を維持",
        "年",
        "1日",
        "毎年度、",
        "令和",
        "令和1年",
        "R1.",
        "1~",
        "~",
        "から",
        "±",
        "a:1 ",
        "a:",
        "a1 ",
        ":",
        " ",
        "　",
        "、",
        "A1",
        "CO2",
        "ゼロ",
        "前年度",
        "対",
        "過去",
        "過去1年",
        "倍増",
        "数",
        "率",
        "が",
        "割",
        "1割",
        "千",
        "/",
        "1人/",
        "1時間",
        "①",
        "が",
        "\u0301",
        "\u0301\u0316",
        "ﾞ",
        "Å",
        "㍻",
        "\uD83D",
        "😀",
        "以上",
        "1以上",
        "1以上、",
        "累計・");
  }

  @ParameterizedTest
  @MethodSource("repeated")
  void textOfAnyLengthCannotStallReading(String word) {
    String text = word.repeat(TIMES);
    // No measure of speed: a reader that goes over its text again and again would take hours.
    assertTimeoutPreemptively(
        ofMinutes(5),
        () -> {
          for (String cell : new String[] {text, "1" + text, text + "1", "参加者数" + text + "1人"}) {
            assertThat(Target.parse(cell)).isNotNull();
            assertThat(Measurement.parse(cell)).isNotNull();
            assertThat(IndicatorLabel.parse(cell).name()).isNotNull();
          }
        });
  }
}
