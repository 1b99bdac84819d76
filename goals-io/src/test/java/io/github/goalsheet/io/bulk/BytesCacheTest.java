package io.github.goalsheet.io.bulk;

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
}
