package io.github.goalsheet.io.indicators.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BlocksTest {
  /** Cuts before every row that begins with #. */
  private static OptionalInt beforeHash(byte[] bytes, int from, int end) {
    int found = -1;
    for (int at = from; at < end; at++) {
      if (bytes[at] == '#' && bytes[at - 1] == '\n') {
        found = at;
      }
    }
    return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
  }

  private static List<String> blocks(String text, int begin, int size) throws IOException {
    Blocks blocks =
        new Blocks(
            new ByteArrayInputStream(text.getBytes(UTF_8)), begin, size, BlocksTest::beforeHash);
    List<String> cut = new ArrayList<>();
    Block block = new Block();
    long offset = 0;
    while (blocks.fill(block)) {
      assertThat(block.number()).isEqualTo(cut.size());
      assertThat(block.offset()).isEqualTo(offset);
      assertThat(block.filled()).isGreaterThanOrEqualTo(block.end());
      cut.add(new String(block.bytes(), block.begin(), block.end() - block.begin(), UTF_8));
      offset += block.end();
    }
    return cut;
  }

  @Property(tries = 300)
  void blocksAreTheInputInOrder(@ForAll @IntRange(min = 2, max = 64) int size) throws IOException {
    String text = "head\n" + "#1,a\n2,b\n3,\"#\n\"\n".repeat(20) + "last";
    assertThat(String.join("", blocks(text, 5, size))).isEqualTo(text.substring(5));
  }

  @Test
  void blocksBeginWhereTheRuleSays() throws IOException {
    assertThat(blocks("#a\n#b\n#c\n#d\n", 0, 4)).allMatch(block -> block.startsWith("#"));
  }

  @Test
  void aBreakInQuotesEndsNoRecord() throws IOException {
    String quoted = "x,\"" + "\n".repeat(200_000) + "\"\n";
    byte[] bytes = (quoted + "y\n".repeat(2_000)).getBytes(UTF_8);
    Blocks blocks =
        new Blocks(
            new ByteArrayInputStream(bytes), 0, 202_000, (data, from, end) -> OptionalInt.of(from));
    Block block = new Block();

    assertThat(blocks.fill(block)).isTrue();
    assertThat(block.end()).isEqualTo(quoted.length());
  }

  @Test
  void nothingBehindTheTitlesIsNoBlock() throws IOException {
    assertThat(blocks("head\n", 5, 64)).isEmpty();
    assertThat(blocks("", 0, 64)).isEmpty();
  }

  @Test
  void aBlockWithoutAPlaceToCutEndsAnywhere() throws IOException {
    List<String> cut = blocks("a".repeat(5 << 20), 0, 1 << 20);
    assertThat(cut).hasSizeGreaterThan(1);
  }

  @Test
  void workersDeliverInTurn() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String text = "#1,a\n2,b\n".repeat(500);
    run(text, List.of(copying(out, 1 << 20), copying(out, 1 << 20)));
    assertThat(out.toString(UTF_8)).isEqualTo(text);
  }

  @Test
  void nothingIsTakenBehindAnEnd() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String text = "#1,a\n".repeat(500);
    run(text, List.of(copying(out, 3), copying(out, 3)));
    assertThat(text).startsWith(out.toString(UTF_8));
    assertThat(out.size()).isBetween(1, text.length() - 1);
  }

  @Test
  void failuresOfAWorkerAreThrown() {
    for (Throwable failure :
        List.of(
            new IOException("io"),
            new IllegalStateException("state"),
            new AssertionError("error"))) {
      assertThatThrownBy(() -> run("#1\n".repeat(50), List.of(failing(failure), failing(failure))))
          .isSameAs(failure);
    }
  }

  private static void run(String text, List<InTurn.Worker> workers) throws IOException {
    ByteArrayInputStream in = new ByteArrayInputStream(text.getBytes(UTF_8));
    InTurn.run(new Blocks(in, 0, 32, BlocksTest::beforeHash), workers);
  }

  private static InTurn.Worker copying(ByteArrayOutputStream out, int last) {
    return new InTurn.Worker() {
      private String made = "";
      private int number;

      @Override
      public void work(Block block) {
        made = new String(block.bytes(), block.begin(), block.end() - block.begin(), UTF_8);
        number = block.number();
      }

      @Override
      public boolean deliver() {
        out.writeBytes(made.getBytes(UTF_8));
        return number < last;
      }
    };
  }

  private static InTurn.Worker failing(Throwable failure) {
    return new InTurn.Worker() {
      @Override
      public void work(Block block) throws IOException {
        if (failure instanceof IOException io) {
          throw io;
        }
        if (failure instanceof RuntimeException fault) {
          throw fault;
        }
        throw (Error) failure;
      }

      @Override
      public boolean deliver() {
        return true;
      }
    };
  }

  /** Gives a few bytes at a time, as a pipe does. */
  private static InputStream trickling(byte[] bytes, int most) {
    return new FilterInputStream(new ByteArrayInputStream(bytes)) {
      @Override
      public int read(byte[] target, int offset, int length) throws IOException {
        return super.read(target, offset, Math.min(most, length));
      }
    };
  }

  @Property(tries = 500)
  void blocksOfAnyTextAreItsBytesInOrder(
      @ForAll("texts") String text,
      @ForAll @IntRange(min = 2, max = 40) int size,
      @ForAll @IntRange(min = 1, max = 9) int most)
      throws IOException {
    byte[] bytes = text.getBytes(UTF_8);
    Blocks blocks = new Blocks(trickling(bytes, most), 0, size, BlocksTest::beforeHash);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Block block = new Block();
    while (blocks.fill(block)) {
      assertThat(block.end()).isGreaterThan(block.begin());
      assertThat(block.offset() + block.begin()).isEqualTo(out.size());
      assertThat(block.number() == 0 || block.bytes()[block.begin()] == '#').isTrue();
      out.write(block.bytes(), block.begin(), block.end() - block.begin());
    }
    assertThat(out.toByteArray()).isEqualTo(bytes);
    assertThat(blocks.fill(block)).isFalse();
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "#1,a\n", "#2,\"b\n#\"\n", "3,c\n", "\"\"\n", "目標,\"\"\"\"\r\n", "x", "\n")
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join("", parts));
  }

  @Test
  void aNewBlockIsOfNoBytes() {
    Block block = new Block();

    assertThat(block.bytes()).isEmpty();
    assertThat(block.number()).isEqualTo(-1);
    assertThat(List.of(block.begin(), block.end(), block.filled())).containsOnly(0);
    assertThat(block.offset()).isZero();
  }

  @Test
  void whatPrecedesTheFirstRecordIsInNoBlock() throws IOException {
    List<String> cut = blocks("\uFEFFtitles\n#1\n#2\n#3\n", 10, 12);

    assertThat(String.join("", cut)).isEqualTo("#1\n#2\n#3\n");
    assertThat(cut.get(0)).startsWith("#1\n");
  }

  @Test
  void whatFollowsABlockMayBeLookedAt() throws IOException {
    Blocks blocks =
        new Blocks(
            new ByteArrayInputStream("#1\n#2\n#3\n#4\n".getBytes(UTF_8)),
            0,
            8,
            BlocksTest::beforeHash);
    Block block = new Block();

    assertThat(blocks.fill(block)).isTrue();
    assertThat(new String(block.bytes(), block.end(), block.filled() - block.end(), UTF_8))
        .isEqualTo("#3");
  }
}
