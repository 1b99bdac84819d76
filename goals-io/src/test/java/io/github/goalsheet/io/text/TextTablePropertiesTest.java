package io.github.goalsheet.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Strings;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Tables of whatever may stand in a cell keep their columns. */
class TextTablePropertiesTest {
  private static final int[] LIMITS = {5, 3, 12, 2};
  private static final String GAP = "  ";

  /** Marks and joiners have no width, kana, kanji and pictures two columns. */
  private static int width(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
      return 0;
    }
    return codePoint < 0x1100 || (codePoint >= 0xff61 && codePoint <= 0xffdc) ? 1 : 2;
  }

  private static int width(String text) {
    return text.codePoints().map(TextTablePropertiesTest::width).sum();
  }

  private static List<String> lines(Locale locale, List<List<String>> rows) {
    TextTable table = new TextTable(locale, TextTablePropertiesTest::width, LIMITS);
    rows.forEach(row -> table.row(row.toArray(String[]::new)));
    return table.toString().lines().toList();
  }

  @Property(tries = 1_000)
  void noLineIsWiderThanItsColumnsNorEndsInBlanks(
      @ForAll("tables") List<List<String>> rows, @ForAll boolean japanese) {
    List<String> lines = lines(japanese ? Locale.JAPANESE : Locale.ENGLISH, rows);
    int room = Arrays.stream(LIMITS).sum() + GAP.length() * (LIMITS.length - 1);

    assertThat(lines).hasSizeGreaterThanOrEqualTo(rows.size() + 1);
    assertThat(lines)
        .allSatisfy(
            line -> {
              assertThat(line).isEqualTo(line.stripTrailing()).doesNotContainPattern("\\p{Cc}");
              assertThat(width(line)).isLessThanOrEqualTo(room);
            });
  }

  @Property(tries = 500)
  void noCharacterOfAnyCellIsLost(@ForAll("tables") List<List<String>> rows) {
    String shown = bare(String.join("", lines(Locale.JAPANESE, rows)));
    long dashes = shown.chars().filter(c -> c == '-').count();
    String cells = bare(String.join("", rows.stream().map(row -> String.join("", row)).toList()));

    assertThat(sorted(shown.replace("-", ""))).isEqualTo(sorted(cells.replace("-", "")));
    assertThat(dashes).isGreaterThanOrEqualTo(cells.chars().filter(c -> c == '-').count());
  }

  private static String bare(String text) {
    return text.replaceAll("[\\s\\p{Z}\\x85]", "").replaceAll("[\\p{Cc}\\x{202e}]", "\uFFFD");
  }

  private static List<Integer> sorted(String text) {
    return text.codePoints().sorted().boxed().toList();
  }

  @Property(tries = 500)
  void everyColumnBeginsWhereItsHeadingDoes(
      @ForAll("words") String first, @ForAll("words") String second) {
    TextTable table = new TextTable(Locale.JAPANESE, TextTablePropertiesTest::width, 8, 8);
    table.row("a", "b");
    table.row(first, second);
    List<String> lines = table.toString().lines().toList();
    int begin = lines.get(1).indexOf(GAP) + GAP.length();

    assertThat(lines.get(0).indexOf('b')).isEqualTo(begin);
    assertThat(lines.stream().skip(2))
        .allSatisfy(
            line -> {
              String column = from(line, begin);
              assertThat(width(line.substring(0, line.length() - column.length())))
                  .isIn(begin, width(line));
            });
  }

  /** What stands from a column of the terminal on. */
  private static String from(String line, int column) {
    int at = 0;
    int index = 0;
    while (index < line.length() && at < column) {
      int codePoint = line.codePointAt(index);
      at += width(codePoint);
      index += Character.charCount(codePoint);
    }
    return line.substring(index);
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings().withChars("目標以上。、）a1.").ofMinLength(1).ofMaxLength(20);
  }

  @Provide
  Arbitrary<List<List<String>>> tables() {
    return cells().list().ofSize(LIMITS.length).list().ofMinSize(1).ofMaxSize(3);
  }

  private static Arbitrary<String> cells() {
    return Arbitraries.of(
            "",
            " ",
            "  ",
            "a",
            "abcdefgh",
            "!",
            "）",
            "。",
            "「",
            "目標",
            "ー",
            "ｶﾞ",
            "-",
            "=",
            "/",
            "\u00a0",
            "　",
            "\u200b",
            "\u200d",
            "が",
            "\u0301",
            "👩‍👧",
            "\t",
            "\n",
            "\r\n",
            "\u2028",
            "\u001b",
            "\u0085",
            "\u202e",
            "9,999",
            "100%",
            "…",
            "𠮷",
            "\ufeff",
            "?!",
            " !")
        .list()
        .ofMaxSize(5)
        .map(parts -> String.join("", parts));
  }

  @Test
  void aTableOfHeadingsAloneHasTwoLines() {
    TextTable table = new TextTable(Locale.ENGLISH, codePoint -> 1, 10, 10);
    table.row("name", "");

    assertThat(table).hasToString("name\n----\n");
  }

  @Test
  void aTableWithoutRowsIsEmpty() {
    assertThat(new TextTable(Locale.ENGLISH, codePoint -> 1, 10)).hasToString("");
  }

  @Test
  void aColumnThatIsEmptyEverywhereTakesOnlyItsGap() {
    TextTable table = new TextTable(Locale.ENGLISH, codePoint -> 1, 10, 10, 10);
    table.row("a", "", "c");
    table.row("1", "", "3");

    assertThat(table).hasToString("a    c\n-    -\n1    3\n");
  }

  @Test
  void aCellThatFillsItsColumnStaysOnALine() {
    TextTable table = new TextTable(Locale.ENGLISH, codePoint -> 1, 10, 2);
    table.row("x".repeat(10), "ok");
    table.row("x".repeat(11), "ok");

    assertThat(table)
        .hasToString(
            """
            xxxxxxxxxx  ok
            ----------  --
            xxxxxxxxxx  ok
            x
            """);
  }

  @Test
  void aVeryLongCellBecomesManyLines() {
    TextTable table = new TextTable(Locale.JAPANESE, TextTablePropertiesTest::width, 10, 5);
    table.row("h", "n");
    table.row(Strings.repeat("目", 10_000), "1");
    List<String> lines = table.toString().lines().toList();

    assertThat(lines).hasSize(2 + 2_000).contains("目目目目目  1", "目目目目目");
  }

  @Test
  void aWideCharacterDoesNotStraddleTheEdge() {
    TextTable table = new TextTable(Locale.JAPANESE, TextTablePropertiesTest::width, 5, 5);
    table.row("h", "n");
    table.row("目標目", "1");

    assertThat(table)
        .hasToString(
            """
            h      n
            -----  -
            目標   1
            目
            """);
  }

  /** No line may break before a mark, so that the blank stays within the line that overflows. */
  @Test
  void aBlankThatOverhangsALineIsDropped() {
    TextTable table = new TextTable(Locale.ENGLISH, codePoint -> 1, 5, 5);
    table.row("h", "n");
    table.row("abcde \u0301fg", "1");

    assertThat(table.toString().lines().skip(2)).containsExactly("abcde  1", "\u0301fg");
  }

  @Test
  void marksAndJoinersTakeNoColumn() {
    TextTable table = new TextTable(Locale.JAPANESE, TextTablePropertiesTest::width, 5, 5);
    table.row("h", "n");
    table.row("か\u3099e\u0301", "1");

    assertThat(table.toString().lines().skip(2)).containsExactly("か\u3099e\u0301  1");
  }
}
