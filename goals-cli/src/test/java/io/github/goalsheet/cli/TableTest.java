package io.github.goalsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TableTest {
  @Test
  void aJapaneseCharacterTakesTwoColumnsAndAHalfWidthOneTakesOne() {
    assertThat(Table.width("目標ﾊﾝｶｸ")).isEqualTo(8);
    assertThat(Table.width("𠮟る")).isEqualTo(4);
    assertThat(Table.width("a\u0301")).isEqualTo(1);
    assertThat(Table.width("\u0007")).isZero();
  }

  @Test
  void columnsAreAsWideAsTheirWidestCell() {
    Table table = new Table(Locale.JAPANESE, 10, 10);
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
    Table table = new Table(Locale.JAPANESE, 8, 4);
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
    Table table = new Table(Locale.ENGLISH, 8);
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
    Table table = new Table(Locale.JAPANESE, 20);
    table.row("・A\n・B ");

    assertThat(table.toString()).startsWith("・A ・B\n");
  }

  @Property
  void noCharacterIsLostAndNoLineIsTooWide(@ForAll @StringLength(max = 60) String text) {
    Assume.that(text.codePoints().noneMatch(Character::isISOControl));
    Table table = new Table(Locale.JAPANESE, 10);
    table.row("");
    table.row(text);

    String[] lines = table.toString().split("\n", -1);
    StringBuilder cell = new StringBuilder();
    for (int i = 2; i < lines.length; i++) {
      assertThat(Table.width(lines[i])).isLessThanOrEqualTo(10);
      cell.append(lines[i]);
    }
    assertThat(withoutBlanks(cell.toString())).isEqualTo(withoutBlanks(text));
  }

  private static String withoutBlanks(String text) {
    return text.replaceAll("[\\s\\p{Z}]", "");
  }

  @Test
  void aControlCharacterCannotCommandTheTerminal() {
    Table table = new Table(Locale.ENGLISH, 20);
    table.row("a\u001b[31mb");

    assertThat(table.toString()).startsWith("a\uFFFD[31mb\n");
  }
}
