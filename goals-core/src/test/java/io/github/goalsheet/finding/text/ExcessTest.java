package io.github.goalsheet.finding.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExcessTest {
  private static ImmutableList<Part> parts(String... values) {
    return ImmutableList.copyOf(values).stream()
        .map(value -> new Part("A", new BigDecimal(value), value + "人"))
        .collect(ImmutableList.toImmutableList());
  }

  private static BigDecimal of(String excess) {
    return new BigDecimal(excess);
  }

  @Test
  void whatIsTakenOffCountsTwice() {
    assertThat(Excess.isTakenOff(parts("120", "10"), of("20"))).isTrue();
    assertThat(Excess.isTakenOff(parts("120", "10", "2.5"), of("25.00"))).isTrue();
    assertThat(Excess.isTakenOff(parts("120", "10"), of("10"))).isFalse();
    assertThat(Excess.isTakenOff(parts("120", "10"), of("260"))).isTrue();
    assertThat(Excess.isTakenOff(parts("120", "10"), of("261"))).isFalse();
  }

  @Test
  void whatIsLeftOutCountsOnce() {
    assertThat(Excess.isTakenOffOrLeftOut(parts("20", "10", "3"), of("3"))).isTrue();
    assertThat(Excess.isTakenOffOrLeftOut(parts("20", "10", "3"), of("16"))).isTrue();
    assertThat(Excess.isTakenOffOrLeftOut(parts("20", "10", "3"), of("4"))).isFalse();
  }

  @Test
  void tooLittleIsNoExcess() {
    assertThat(Excess.isTakenOff(parts("3", "4"), of("0"))).isFalse();
    assertThat(Excess.isTakenOffOrLeftOut(parts("3", "0"), of("-1"))).isFalse();
  }

  @Test
  void whatCanBeReachedInTooManyWaysIsExplained() {
    String[] many =
        IntStream.range(0, 40).mapToObj(i -> Integer.toString(100 + i * i)).toArray(String[]::new);
    assertThat(Excess.isTakenOff(parts(many), of("5001"))).isTrue();
    assertThat(Excess.isTakenOff(parts("100", "101"), of("5001"))).isFalse();
  }
}
