package io.github.goalsheet.io.bulk;

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
}
