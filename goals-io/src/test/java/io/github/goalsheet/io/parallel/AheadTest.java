package io.github.goalsheet.io.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class AheadTest {
  @Property(tries = 100)
  void resultsComeInTheOrderOfTheItems(@ForAll @Size(max = 60) List<Integer> items) {
    Random random = new Random(items.size());
    List<String> made = new ArrayList<>();
    try (Ahead<Integer, String> ahead =
        Ahead.of(
            items,
            item -> {
              // Some take longer than those behind them.
              for (int i = random.nextInt(10_000); i > 0; i--) {
                Thread.onSpinWait();
              }
              return "r" + item;
            })) {
      ahead.forEachRemaining(made::add);
    }
    assertThat(made).containsExactlyElementsOf(items.stream().map(item -> "r" + item).toList());
  }

  @Test
  void oneItemIsWorkedOnByTheThreadThatAsks() {
    try (Ahead<String, Thread> ahead = Ahead.of(List.of("a"), item -> Thread.currentThread())) {
      assertThat(ahead.next()).isSameAs(Thread.currentThread());
      assertThat(ahead.hasNext()).isFalse();
    }
  }

  @Test
  void nothingIsBegunBeforeItIsAskedForAndOnlySomeItemsAhead() {
    AtomicInteger begun = new AtomicInteger();
    ImmutableList<Integer> items =
        IntStream.range(0, 1_000).boxed().collect(ImmutableList.toImmutableList());
    try (Ahead<Integer, Integer> ahead =
        Ahead.of(
            items,
            item -> {
              begun.incrementAndGet();
              return item;
            })) {
      assertThat(begun).hasValue(0);
      assertThat(ahead.next()).isZero();
      assertThat(begun.get()).isBetween(1, 8);
    }
  }

  @Test
  void whatTheWorkThrowsIsThrownInItsTurn() {
    try (Ahead<Integer, Integer> ahead =
        Ahead.of(
            List.of(1, 0, 2),
            item -> {
              if (item == 0) {
                throw new IllegalStateException("nothing to divide by");
              }
              return 10 / item;
            })) {
      assertThat(ahead.next()).isEqualTo(10);
      assertThatThrownBy(ahead::next)
          .isExactlyInstanceOf(IllegalStateException.class)
          .hasMessage("nothing to divide by");
      assertThat(ahead.next()).isEqualTo(5);
      assertThatThrownBy(ahead::next).isInstanceOf(NoSuchElementException.class);
    }
  }

  @Test
  void errorsAreThrownAsTheyAre() {
    try (Ahead<Integer, Integer> ahead =
        Ahead.of(
            List.of(1, 2),
            item -> {
              throw new StackOverflowError("too deep");
            })) {
      assertThatThrownBy(ahead::next).isExactlyInstanceOf(StackOverflowError.class);
    }
  }

  @Test
  void whoStopsEarlyLeavesTheRestUndone() {
    CountDownLatch held = new CountDownLatch(1);
    AtomicInteger done = new AtomicInteger();
    ImmutableList<Integer> items =
        IntStream.range(0, 100).boxed().collect(ImmutableList.toImmutableList());
    try (Ahead<Integer, Integer> ahead =
        Ahead.of(
            items,
            item -> {
              if (item > 0) {
                try {
                  held.await();
                } catch (InterruptedException stopped) {
                  Thread.currentThread().interrupt();
                }
              }
              return done.incrementAndGet();
            })) {
      assertThat(ahead.next()).isEqualTo(1);
    }
    held.countDown();
    assertThat(done.get()).isLessThan(100);
  }
}
