package io.github.goalsheet.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.evaluation.Evaluator;
import io.github.goalsheet.evaluation.Summary;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.ReadOptions;
import io.github.goalsheet.io.reading.UnreadableInputException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** The size of a file never changes its meaning: small ones are read as if they were large. */
class InputSizeTest {
  private static final Evaluator NIIGATA = Evaluator.of(EvaluationPolicy.niigata());

  @SuppressWarnings("NullAway.Init")
  private static Path file;

  @BeforeContainer
  static void make() throws IOException {
    file = Files.createTempFile("size", ".csv");
  }

  @AfterContainer
  static void delete() throws IOException {
    Files.delete(file);
  }

  /** What came of reading: sheets with their places or counts, what was said, how much was read. */
  private record Outcome(List<Object> made, List<String> said, InputSequence.Extent extent) {}

  @Provide
  Arbitrary<byte[]> files() {
    return SizedInputs.any();
  }

  @Property(tries = 3_000)
  void sheetsPlacesAndNoticesAreTheSame(@ForAll("files") byte[] bytes) throws IOException {
    Files.write(file, bytes);
    List<Object> small = new ArrayList<>();
    List<Object> large = new ArrayList<>();

    assertSame(read(0, large, large::add), read(Long.MAX_VALUE, small, small::add));
  }

  @Property(tries = 3_000)
  void totalsAreTheSame(@ForAll("files") byte[] bytes) throws IOException {
    Files.write(file, bytes);

    assertSame(count(0), count(Long.MAX_VALUE));
  }

  private static void assertSame(Outcome large, Outcome small) {
    assertThat(large.made()).isEqualTo(small.made());
    assertThat(large.extent()).isEqualTo(small.extent());
    if (small.extent() == InputSequence.Extent.NOTHING) {
      // Where nothing could be read, a small input says the first reason, and nothing else.
      assertThat(large.said()).containsAll(small.said());
    } else {
      assertThat(large.said()).isEqualTo(small.said());
    }
  }

  private static Outcome count(long large) {
    Summary.Counter counter = new Summary.Counter(NIIGATA.policy());
    Outcome outcome =
        read(
            large,
            List.of(),
            new EvaluatingTaker(NIIGATA, counter::add, bulk -> bulk.count(counter)));
    return new Outcome(List.of(counter.summary()), outcome.said(), outcome.extent());
  }

  private static Outcome read(long large, List<Object> made, InputSequence.Taker taker) {
    List<String> said = new ArrayList<>();
    InputSequence.Listener listener =
        new InputSequence.Listener() {
          @Override
          public void next(int done, int all) {}

          @Override
          public void say(Notice notice) {
            said.add(notice.code() + " " + notice.place() + " " + notice.message());
          }

          @Override
          public void say(UnreadableInputException why) {
            said.add(why.code() + " " + why.place() + " " + why.text());
          }
        };
    try {
      InputSequence.Extent extent =
          new InputSequence(InputStream.nullInputStream(), ReadOptions.DEFAULT, listener, large)
              .read(List.of(file.toString()), taker);
      return new Outcome(made, said, extent);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
