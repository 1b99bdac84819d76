package io.github.goalsheet.io.indicators.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordScannerTest {
  private static final int MANY = 1_000;

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "\"", "\"", "\"\"", ",", ",", "\n", "\r", "\r\n", "a", "目標", "é", "𠮷", "'", "\0")
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join("", parts));
  }

  /** Long enough to be scanned eight bytes at a time. */
  @Provide
  Arbitrary<byte[]> bytes() {
    Arbitrary<byte[]> parts =
        Arbitraries.of(
            "目標を立てる".getBytes(UTF_8),
            "é".getBytes(UTF_8),
            "𠮷".getBytes(UTF_8),
            new byte[] {(byte) 0xC0, (byte) 0xAF},
            new byte[] {(byte) 0xC3},
            new byte[] {(byte) 0xE0, (byte) 0x80, (byte) 0xAF},
            new byte[] {(byte) 0xE0, (byte) 0xA0, (byte) 0x80},
            new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
            new byte[] {(byte) 0xED, (byte) 0x9F, (byte) 0xBF},
            new byte[] {(byte) 0xEF, (byte) 0xBF, (byte) 0xBD},
            new byte[] {(byte) 0xF0, (byte) 0x80, (byte) 0x80, (byte) 0x80},
            new byte[] {(byte) 0xF4, (byte) 0x8F, (byte) 0xBF, (byte) 0xBF},
            new byte[] {(byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80},
            new byte[] {(byte) 0xF8, (byte) 0x88},
            new byte[] {(byte) 0xE3, (byte) 0x81},
            new byte[] {(byte) 0xE3, 'a', (byte) 0x81},
            new byte[] {(byte) 0xE3, (byte) 0x81, 'a'},
            new byte[] {(byte) 0x80},
            new byte[] {'a'});
    return parts
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .map(
            list -> {
              ByteBuffer all = ByteBuffer.allocate(MANY);
              list.forEach(all::put);
              return Arrays.copyOf(all.array(), all.position());
            });
  }

  @Property(tries = 2_000)
  void recordsAreThoseOfCommonsCsv(@ForAll("texts") String text) throws IOException {
    byte[] bytes = text.getBytes(UTF_8);
    RecordScanner scanner = new RecordScanner(',', MANY, MANY);
    scanner.reset(bytes, bytes.length);
    List<List<String>> scanned = new ArrayList<>();
    List<Long> lines = new ArrayList<>();
    boolean broken = false;
    boolean odd = false;
    long line = 1;
    for (int at = 0; at < bytes.length && !broken; at = scanner.next()) {
      RecordScanner.Kind kind = scanner.scan(at);
      broken = kind == RecordScanner.Kind.BROKEN;
      odd |= kind == RecordScanner.Kind.ODD;
      if (!broken) {
        scanned.add(cells(scanner));
        lines.add(line);
        line += scanner.breaks();
      }
    }
    List<List<String>> parsed = new ArrayList<>();
    List<Long> starts = new ArrayList<>();
    boolean whole = parse(text, parsed, starts);

    assertThat(parsed.subList(0, scanned.size())).isEqualTo(scanned);
    assertThat(starts.subList(0, scanned.size())).isEqualTo(lines);
    if (!broken) {
      assertThat(whole).isTrue();
      assertThat(parsed).hasSameSizeAs(scanned);
    }
    assertThat(
            odd
                || broken
                || scanned.stream().flatMap(List::stream).noneMatch(c -> c.contains("\0")))
        .isTrue();
  }

  private static List<String> cells(RecordScanner scanner) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < scanner.count(); i++) {
      cells.add(scanner.text(i));
      assertThat(scanner.isEmpty(i)).isEqualTo(scanner.text(i).isEmpty());
    }
    assertThat(scanner.isEmpty()).isEqualTo(cells.stream().allMatch(String::isEmpty));
    return cells;
  }

  private static boolean parse(String text, List<List<String>> records, List<Long> starts)
      throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get();
    try (CSVParser parser = CSVParser.parse(text, format)) {
      for (CSVRecord each : parser) {
        records.add(each.toList());
        long breaks = each.toList().stream().mapToLong(RecordScannerTest::breaks).sum();
        starts.add(parser.getCurrentLineNumber() - breaks);
      }
      // At the end the line is counted only if something ends it.
      if (!text.isEmpty() && !text.endsWith("\n") && !text.endsWith("\r") && !starts.isEmpty()) {
        starts.set(starts.size() - 1, lineOfLast(text, records));
      }
      return true;
    } catch (UncheckedIOException unmatched) {
      return false;
    }
  }

  private static long breaks(String cell) {
    return cell.replace("\r\n", "\n").chars().filter(c -> c == '\n' || c == '\r').count();
  }

  private static long lineOfLast(String text, List<List<String>> records) {
    return breaks(text)
        + 1
        - records.get(records.size() - 1).stream().mapToLong(RecordScannerTest::breaks).sum();
  }

  @Property(tries = 2_000)
  void bytesAreRefusedThatAreNoCharacters(@ForAll("bytes") byte[] bytes) {
    boolean decodable = true;
    try {
      UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
    } catch (CharacterCodingException bad) {
      decodable = false;
    }
    assertThat(kind(bytes))
        .isEqualTo(decodable ? RecordScanner.Kind.PLAIN : RecordScanner.Kind.BROKEN);
    byte[] quoted = new byte[bytes.length + 2];
    System.arraycopy(bytes, 0, quoted, 1, bytes.length);
    quoted[0] = '"';
    quoted[quoted.length - 1] = '"';
    assertThat(kind(quoted))
        .isEqualTo(decodable ? RecordScanner.Kind.PLAIN : RecordScanner.Kind.BROKEN);
  }

  private static RecordScanner.Kind kind(byte[] bytes) {
    RecordScanner scanner = new RecordScanner(',', 1, MANY);
    scanner.reset(bytes, bytes.length);
    return scanner.scan(0);
  }

  @Test
  void cellsBeyondTheTitlesOrTheLimitAreOdd() {
    RecordScanner scanner = new RecordScanner('\t', 2, 3);
    byte[] bytes = "a\tb\tc\nabcd\tb\n'a\tb\na\tb\n".getBytes(UTF_8);
    scanner.reset(bytes, bytes.length);
    assertThat(scanner.scan(0)).isEqualTo(RecordScanner.Kind.ODD);
    assertThat(scanner.scan(scanner.next())).isEqualTo(RecordScanner.Kind.ODD);
    assertThat(scanner.scan(scanner.next())).isEqualTo(RecordScanner.Kind.ODD);
    assertThat(scanner.scan(scanner.next())).isEqualTo(RecordScanner.Kind.PLAIN);
    assertThat(scanner.text(1)).isEqualTo("b");
    assertThat(scanner.isEmpty(2)).isTrue();
    assertThat(scanner.isSame(0, scanner.start(0), scanner.end(0))).isTrue();
    assertThat(scanner.isSame(0, scanner.start(1), scanner.end(1))).isFalse();
    assertThat(scanner.bytes()).isSameAs(bytes);
  }

  private static RecordScanner scanner(String text, int columns) {
    RecordScanner scanner = new RecordScanner(',', columns, MANY);
    byte[] bytes = text.getBytes(UTF_8);
    scanner.reset(bytes, bytes.length);
    return scanner;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a,b|PLAIN|2|0",
        "a,b\\n|PLAIN|2|1",
        "a,b\\r|PLAIN|2|1",
        "a,b\\r\\n|PLAIN|2|1",
        "\\n|PLAIN|1|1",
        ",|PLAIN|2|0",
        "a,\\n|PLAIN|2|1",
        "\"a\\nb\",c\\n|PLAIN|2|2",
        "\"a\\r\\nb\\rc\\n\"\\r\\n|PLAIN|1|4",
        "\"\"|PLAIN|1|0",
        "\"\"\"\"|PLAIN|1|0",
        "a\"b|ODD|1|0",
        "'a|ODD|1|0",
        "\"'a\"|ODD|1|0",
        "a'|PLAIN|1|0",
        "a,b,c,d|ODD|3|0",
        "a\\0|ODD|1|0",
        "\"a\\0\"|ODD|1|0",
        "\"a|BROKEN|0|0",
        "\"|BROKEN|0|0",
        "\"a\"b|BROKEN|0|0",
        "\"a\" ,b|BROKEN|0|0",
        "x,\"a\"\"|BROKEN|1|0",
      })
  void aRecordIsPlainOddOrBroken(String text, RecordScanner.Kind kind, int count, int breaks) {
    RecordScanner scanner =
        scanner(text.replace("\\n", "\n").replace("\\r", "\r").replace("\\0", "\0"), 3);

    assertThat(scanner.scan(0)).isEqualTo(kind);
    assertThat(scanner.count()).isEqualTo(count);
    if (kind != RecordScanner.Kind.BROKEN) {
      assertThat(scanner.breaks()).isEqualTo(breaks);
      assertThat(scanner.next()).isEqualTo(scanner.bytes().length);
    }
  }

  @Test
  void aColumnThatARecordLacksIsEmpty() {
    RecordScanner scanner = scanner("a,b,\"c\"\"\"\nd\n", 3);
    scanner.scan(0);
    assertThat(scanner.isEscaped(2)).isTrue();

    scanner.scan(scanner.next());

    assertThat(scanner.text(0)).isEqualTo("d");
    for (int column = 1; column <= 3; column++) {
      assertThat(scanner.text(column)).isEmpty();
      assertThat(scanner.isEmpty(column)).isTrue();
      assertThat(scanner.isEscaped(column)).isFalse();
    }
  }

  @Test
  void quotesAreDoubledOnlyWhereTheyAreSaidToBe() {
    RecordScanner scanner = scanner("\"a\"\"b\",\"ab\",ab\n", 3);

    assertThat(scanner.scan(0)).isEqualTo(RecordScanner.Kind.PLAIN);
    assertThat(List.of(scanner.text(0), scanner.text(1), scanner.text(2)))
        .containsExactly("a\"b", "ab", "ab");
    assertThat(List.of(scanner.isEscaped(0), scanner.isEscaped(1), scanner.isEscaped(2)))
        .containsExactly(true, false, false);
    assertThat(scanner.isSame(1, scanner.start(2), scanner.end(2))).isTrue();
    assertThat(scanner.isSame(0, scanner.start(2), scanner.end(2))).isFalse();
  }

  @Test
  void aRecordThatIsTooLongInACellIsPassedAllTheSame() {
    RecordScanner scanner = new RecordScanner(',', 2, 6);
    byte[] bytes = "目標,1\n目標達,2\n\"目標達\",3\na,4\n".getBytes(UTF_8);
    scanner.reset(bytes, bytes.length);

    assertThat(scanner.scan(0)).isEqualTo(RecordScanner.Kind.PLAIN);
    assertThat(scanner.scan(scanner.next())).isEqualTo(RecordScanner.Kind.ODD);
    assertThat(scanner.scan(scanner.next())).isEqualTo(RecordScanner.Kind.ODD);
    assertThat(scanner.scan(scanner.next())).isEqualTo(RecordScanner.Kind.PLAIN);
    assertThat(scanner.text(1)).isEqualTo("4");
    assertThat(scanner.next()).isEqualTo(bytes.length);
  }

  @Test
  void nothingBehindTheEndIsLookedAt() {
    RecordScanner scanner = new RecordScanner(',', 2, MANY);
    byte[] bytes = "a,b\"c\nd".getBytes(UTF_8);

    scanner.reset(bytes, 3);
    assertThat(scanner.scan(0)).isEqualTo(RecordScanner.Kind.PLAIN);
    assertThat(scanner.text(1)).isEqualTo("b");
    assertThat(scanner.next()).isEqualTo(3);

    scanner.reset(bytes, bytes.length);
    assertThat(scanner.scan(0)).isEqualTo(RecordScanner.Kind.ODD);
    assertThat(scanner.text(1)).isEqualTo("b\"c");
  }

  @Property(tries = 1_000)
  void everyDelimiterSeparatesTheSameCells(@ForAll("tables") List<List<String>> table) {
    for (char delimiter : new char[] {',', ';', '\t'}) {
      byte[] bytes = quoted(table, delimiter).getBytes(UTF_8);
      RecordScanner scanner = new RecordScanner(delimiter, MANY, MANY);
      scanner.reset(bytes, bytes.length);
      int at = 0;
      for (List<String> row : table) {
        assertThat(scanner.scan(at)).isEqualTo(RecordScanner.Kind.PLAIN);
        assertThat(cells(scanner)).isEqualTo(row);
        at = scanner.next();
      }
      assertThat(at).isEqualTo(bytes.length);
    }
  }

  @Provide
  Arbitrary<List<List<String>>> tables() {
    return Arbitraries.strings()
        .withChars("a,;\t\n\r\"目標é ")
        .ofMaxLength(12)
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }

  private static String quoted(List<List<String>> table, char delimiter) {
    StringBuilder text = new StringBuilder();
    for (List<String> row : table) {
      List<String> cells = row.stream().map(c -> '"' + c.replace("\"", "\"\"") + '"').toList();
      text.append(String.join(Character.toString(delimiter), cells)).append("\r\n");
    }
    return text.toString();
  }
}
