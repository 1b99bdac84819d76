package io.github.goalsheet.io.indicators.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class InTurnTest {
  private static final int LINES = 300;
  private static final String TEXT =
      String.join("", IntStream.range(0, LINES).mapToObj(InTurnTest::line).toList());

  /** What was delivered; only the worker whose turn it is adds to it. */
  private final List<String> delivered = new ArrayList<>();

  private final AtomicInteger working = new AtomicInteger();

  private static String line(int number) {
    return String.format(Locale.ROOT, "%03d\n", number);
  }

  /** Blocks of one line each. */
  private static Blocks blocks(InputStream in) {
    return new Blocks(in, 0, 4, (bytes, from, end) -> OptionalInt.of(from));
  }

  private static Blocks blocks() {
    return blocks(new ByteArrayInputStream(TEXT.getBytes(UTF_8)));
  }

  /** What a worker does beside noting its block. */
  private interface Step {
    boolean deliver(String block) throws IOException;
  }

  private List<InTurn.Worker> workers(int count, Step work, Step deliver) {
    List<InTurn.Worker> workers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      workers.add(
          new InTurn.Worker() {
            private String made = "";

            @Override
            public void work(Block block) throws IOException {
              working.incrementAndGet();
              made = new String(block.bytes(), block.begin(), block.end() - block.begin(), UTF_8);
              work.deliver(made);
            }

            @Override
            public boolean deliver() throws IOException {
              boolean more = deliver.deliver(made);
              delivered.add(made);
              return more;
            }
          });
    }
    return workers;
  }

  private String all() {
    return String.join("", delivered);
  }

  @Property(tries = 20)
  void whatIsMadeIsDeliveredInOrderHoweverLongItTakes(
      @ForAll @IntRange(min = 1, max = 8) int threads, @ForAll long seed) throws IOException {
    delivered.clear();
    Random random = new Random(seed);

    InTurn.run(
        blocks(),
        workers(
            threads,
            block -> {
              for (int i = random.nextInt(200); i > 0; i--) {
                Thread.onSpinWait();
              }
              return true;
            },
            block -> true));

    assertThat(all()).isEqualTo(TEXT);
  }

  @Property(tries = 20)
  void behindAFailureNothingIsDeliveredAndEverythingBeforeIt(
      @ForAll @IntRange(min = 1, max = 4) int threads,
      @ForAll @IntRange(min = 0, max = LINES - 1) int bad) {
    delivered.clear();
    String line = line(bad);
    List<String> refused = new ArrayList<>();
    IOException failure = new IOException("at " + bad);

    assertThatThrownBy(
            () ->
                InTurn.run(
                    blocks(),
                    workers(
                        threads,
                        block -> true,
                        block -> {
                          if (block.contains(line)) {
                            refused.add(block);
                            throw failure;
                          }
                          return true;
                        })))
        .isSameAs(failure);

    assertThat(refused).singleElement().asString().contains(line);
    assertThat(TEXT).startsWith(all() + refused.get(0));
  }

  @Property(tries = 20)
  void behindAnEndNothingIsDelivered(
      @ForAll @IntRange(min = 1, max = 4) int threads,
      @ForAll @IntRange(min = 0, max = LINES - 1) int last)
      throws IOException {
    delivered.clear();
    String line = line(last);

    InTurn.run(blocks(), workers(threads, block -> true, block -> !block.contains(line)));

    assertThat(TEXT).startsWith(all());
    assertThat(delivered.get(delivered.size() - 1)).contains(line);
  }

  @Test
  void aStreamThatFailsEndsTheWorkWithItsFailure() {
    IOException failure = new IOException("gone");
    InputStream broken =
        new FilterInputStream(new ByteArrayInputStream(TEXT.getBytes(UTF_8))) {
          private int left = 400;

          @Override
          public int read(byte[] bytes, int offset, int length) throws IOException {
            if (left == 0) {
              throw failure;
            }
            int count = super.read(bytes, offset, Math.min(left, length));
            left -= count;
            return count;
          }
        };

    assertThatThrownBy(() -> InTurn.run(blocks(broken), workers(3, block -> true, block -> true)))
        .isSameAs(failure);
    assertThat(TEXT).startsWith(all());
  }

  @Test
  void anInputWithoutBlocksIsNoWork() throws IOException {
    InTurn.run(blocks(InputStream.nullInputStream()), workers(3, block -> true, block -> true));

    assertThat(working).hasValue(0);
    assertThat(delivered).isEmpty();
  }

  @Test
  void anInterruptionIsKeptForTheCallerAndLosesNothing() throws IOException {
    Thread.currentThread().interrupt();

    InTurn.run(blocks(), workers(3, block -> true, block -> true));

    assertThat(Thread.interrupted()).isTrue();
    assertThat(all()).isEqualTo(TEXT);
  }

  @Test
  void theFirstFailureIsTheOneThatIsThrown() {
    assertThatThrownBy(
            () ->
                InTurn.run(
                    blocks(),
                    workers(
                        4,
                        block -> true,
                        block -> {
                          throw new IllegalStateException(block.strip());
                        })))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("000");
  }
}
