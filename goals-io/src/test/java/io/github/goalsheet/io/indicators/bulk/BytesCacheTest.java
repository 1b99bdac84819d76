package io.github.goalsheet.io.indicators.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class BytesCacheTest {
  private final List<String> read = new ArrayList<>();
  private final BytesCache<String> cache =
      new BytesCache<>(
          2,
          cell -> {
            read.add(cell);
            return cell + "!";
          });

  private String get(String cell) {
    byte[] bytes = ("x" + cell).getBytes(UTF_8);
    return cache.get(bytes, 1, bytes.length);
  }

  @Property(tries = 200)
  void everyCellHasItsOwnValue(@ForAll List<String> cells) {
    for (String cell : cells) {
      String whole = new String(cell.getBytes(UTF_8), UTF_8);
      assertThat(get(whole)).isEqualTo(whole + "!");
    }
  }

  @Test
  void aCellIsReadOnce() {
    get("達成");
    get("達成");
    assertThat(read).containsExactly("達成");
  }

  @Test
  void longCellsAreNotKept() {
    get("a".repeat(300));
    get("a".repeat(300));
    assertThat(read).hasSize(2);
  }

  @Test
  void cellsOfTwoHundredFiftySixBytesAreKeptAndNoLongerOnes() {
    get("a".repeat(256));
    get("a".repeat(256));
    assertThat(read).hasSize(1);
    get("目".repeat(85) + "aa");
    get("目".repeat(85) + "aa");
    assertThat(read).hasSize(3);
  }

  @Test
  void theEmptyCellIsACellLikeOthers() {
    assertThat(get("")).isEqualTo("!");
    assertThat(get("")).isEqualTo("!");
    assertThat(read).containsExactly("");
  }

  @Test
  void ofTwoCellsOnOneSlotTheLaterOneIsKept() {
    BytesCache<String> narrow =
        new BytesCache<>(
            1,
            cell -> {
              read.add(cell);
              return cell + "?";
            });
    List<String> cells = List.of("達成", "未達成", "一部未達成", "評価不能", "-", "");
    for (int round = 0; round < 3; round++) {
      for (String cell : cells) {
        byte[] bytes = cell.getBytes(UTF_8);
        assertThat(narrow.get(bytes, 0, bytes.length)).isEqualTo(cell + "?");
      }
    }
    assertThat(read).hasSizeGreaterThan(cells.size()).contains("達成", "");
  }

  @Test
  void whatIsKeptDoesNotChangeWithTheBytesItWasReadFrom() {
    byte[] bytes = "abc".getBytes(UTF_8);
    assertThat(cache.get(bytes, 0, 3)).isEqualTo("abc!");
    bytes[1] = 'x';
    assertThat(cache.get(bytes, 0, 3)).isEqualTo("axc!");
    assertThat(cache.get("abc".getBytes(UTF_8), 0, 3)).isEqualTo("abc!");
  }

  @Test
  void theSameValueIsGivenAgain() {
    BytesCache<Object> objects = new BytesCache<>(4, cell -> new Object());
    byte[] bytes = "達成、達成".getBytes(UTF_8);
    int length = "達成".getBytes(UTF_8).length;

    Object first = objects.get(bytes, 0, length);

    assertThat(objects.get(bytes, bytes.length - length, bytes.length)).isSameAs(first);
  }
}
