package io.github.goalsheet.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TextTableTest {
  /** As a terminal does it: kana and kanji are wide, controls have no width. */
  private static int width(int codePoint) {
    return Character.isISOControl(codePoint) ? -1 : codePoint < 0x1100 ? 1 : 2;
  }

  private static int width(String text) {
    return text.codePoints().map(TextTableTest::width).sum();
  }

  @Test
  void columnsAreAsWideAsTheirWidestCell() {
    TextTable table = new TextTable(Locale.JAPANESE, TextTableTest::width, 10, 10);
    table.row("No.", "目標");
    table.row("1", "85.0以上");

    assertThat(table)
        .hasToString(
            """
            No.  目標
            ---  --------
            1    85.0以上
            """);
  }

  @Test
  void japaneseBreaksBetweenCharactersButNotBeforeAFullStop() {
    TextTable table = new TextTable(Locale.JAPANESE, TextTableTest::width, 8, 4);
    table.row("見出し", "x");
    table.row("目標達成。次", "y");

    assertThat(table)
        .hasToString(
            """
            見出し    x
            --------  -
            目標達    y
            成。次
            """);
  }

  @Test
  void englishBreaksBetweenWordsAndALongWordInItself() {
    TextTable table = new TextTable(Locale.ENGLISH, TextTableTest::width, 8);
    table.row("reason");
    table.row("the result incomprehensible");

    assertThat(table)
        .hasToString(
            """
            reason
            --------
            the
            result
            incompre
            hensible
            """);
  }

  @Test
  void lineBreaksInACellBecomeBlanks() {
    TextTable table = new TextTable(Locale.JAPANESE, TextTableTest::width, 20);
    table.row("・A\n・B ");

    assertThat(table.toString()).startsWith("・A ・B\n");
  }

  @Property
  void noCharacterIsLostAndNoLineIsTooWide(@ForAll @StringLength(max = 60) String text) {
    Assume.that(text.equals(TerminalText.oneLine(text)));
    TextTable table = new TextTable(Locale.JAPANESE, TextTableTest::width, 10);
    table.row("");
    table.row(text);

    String[] lines = table.toString().split("\n", -1);
    StringBuilder cell = new StringBuilder();
    for (int i = 2; i < lines.length; i++) {
      assertThat(width(lines[i])).isLessThanOrEqualTo(10);
      cell.append(lines[i]);
    }
    assertThat(withoutBlanks(cell.toString())).isEqualTo(withoutBlanks(text));
  }

  private static String withoutBlanks(String text) {
    return text.replaceAll("[\\s\\p{Z}]", "");
  }

  @Test
  void aControlCharacterCannotCommandTheTerminal() {
    TextTable table = new TextTable(Locale.ENGLISH, TextTableTest::width, 20);
    table.row("a\u001b[31mb");

    assertThat(table.toString()).startsWith("a\uFFFD[31mb\n");
  }
}
