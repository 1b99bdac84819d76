package io.github.goalsheet.io.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.io.report.chart.Mark.Anchor;
import io.github.goalsheet.io.report.chart.Mark.Role;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkTest {
  @ParameterizedTest
  @CsvSource({"0.04, 0.0", "0.05, 0.1", "0.15, 0.2", "12.3456, 12.3", "-0.04, 0.0", "99.95, 100.0"})
  void coordinatesAreRoundedToATenth(double given, double kept) {
    assertThat(new Mark.Rect(given, given, given, given, Role.PAST))
        .isEqualTo(new Mark.Rect(kept, kept, kept, kept, Role.PAST));
    assertThat(new Mark.Line(given, given, given, given, Role.BASE))
        .isEqualTo(new Mark.Line(kept, kept, kept, kept, Role.BASE));
    assertThat(new Mark.Dot(given, given, Role.RESULT))
        .isEqualTo(new Mark.Dot(kept, kept, Role.RESULT));
    assertThat(new Mark.Text(given, given, Anchor.END, Role.TICK, "0"))
        .isEqualTo(new Mark.Text(kept, kept, Anchor.END, Role.TICK, "0"));
  }

  @Test
  void theMiddleNeedsNoClassOfItsOwn() {
    assertThat(new Mark.Text(0, 0, Anchor.MIDDLE, Role.VALUE, "1").css()).isEqualTo("value");
    assertThat(new Mark.Text(0, 0, Anchor.END, Role.TICK, "1").css()).isEqualTo("tick end");
    assertThat(new Mark.Text(0, 0, Anchor.START, Role.AIM_WORDS, "1").css())
        .isEqualTo("aimed start");
  }

  @Test
  void everyRoleHasAClassOfItsOwn() {
    assertThat(Arrays.stream(Role.values()).map(Role::css)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4, 5, 6, 20})
  void columnsShareThePlotUntilTheyWouldBeTooNarrow(int columns) {
    Frame frame = new Frame(columns, 20, Frame.BOTTOM);

    assertThat(frame.columnWidth()).isGreaterThanOrEqualTo(Frame.NARROWEST);
    assertThat(frame.middle(0)).isEqualTo(20 + frame.columnWidth() / 2);
    assertThat(frame.right()).isEqualTo(frame.middle(columns - 1) + frame.columnWidth() / 2);
    assertThat(frame.units() * Frame.UNIT).isLessThanOrEqualTo(frame.columnWidth());
    assertThat(frame.width() - frame.right())
        .isGreaterThanOrEqualTo(Frame.MARGIN_UNITS * Frame.UNIT);
  }

  @ParameterizedTest
  @CsvSource({"0, 136", "1, 22", "0.5, 79"})
  void theShareOfAFigureIsItsHeight(double share, double y) {
    assertThat(new Frame(3, 20, Frame.BOTTOM).y(share)).isEqualTo(y);
  }
}
