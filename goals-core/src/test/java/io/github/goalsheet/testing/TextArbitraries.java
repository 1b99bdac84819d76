package io.github.goalsheet.testing;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** TextArbitraries as sheets hold them, with all that makes a form or a file format stumble. */
final class TextArbitraries {
  /** What people write, and what they paste. */
  private static final String[] PLAIN = {
    "地域の魅力を発信します。",
    "参加者数(人)",
    "（全角）",
    "令和4年4月1日",
    "1,240",
    "１２３４",
    "ｶﾅ",
    "A,B;C",
    "\"引用\"",
    "'",
    "\\n",
    "/",
    "〜",
    "～",
    "−",
    "－",
    "―",
    "㎏",
    "①",
    "髙﨑",
    "😀",
    "𠮷",
    "か\u3099",
    "No.",
    "組織目標",
    "&amp;",
    "{\"a\":1}",
    "・取組A",
    "=1+1",
    "+81",
    "-",
    "@SUM(A1)",
    "'=1"
  };

  /** What stands between words, or breaks a line or a cell. */
  private static final String[] BREAKS = {
    " ",
    "　",
    "\t",
    "\n",
    "\r\n",
    "\r",
    "\n\n",
    "\n・",
    " ・",
    "<p>",
    "</p>",
    "<p>段落</p>",
    "\u00a0",
    "\u2028",
    "\u0001",
    "\ufeff",
    "\u200b"
  };

  private TextArbitraries() {}

  /** Any text that can be encoded and holds no NUL character, often empty. */
  static Arbitrary<String> any() {
    return Draws.mostly(
            Draws.mostly(7, Arbitraries.of(PLAIN), Arbitraries.of(BREAKS)),
            Draws.sample(characters()))
        .list()
        .ofMaxSize(5)
        .map(parts -> String.join("", parts));
  }

  /**
   * Text of one cell of the form: lines joined by LF, without blanks at either end of a line,
   * without control characters and paragraph marks.
   */
  static Arbitrary<String> cell() {
    return line().list().ofMaxSize(3).map(lines -> String.join("\n", lines));
  }

  /** Text of one line, not blank, without blanks at its ends. */
  static Arbitrary<String> line() {
    return Arbitraries.of(PLAIN)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(parts -> String.join("", parts));
  }

  private static Arbitrary<String> characters() {
    return Arbitraries.strings()
        .withCharRange(' ', '\ud7ff')
        .withCharRange('\ue000', '\uffff')
        .ofMaxLength(5);
  }
}
