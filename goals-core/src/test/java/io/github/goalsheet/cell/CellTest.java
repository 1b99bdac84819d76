package io.github.goalsheet.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.beans.Introspector;
import java.beans.PropertyDescriptor;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CellTest {
  @Test
  void keepsTheWordsBesideTheirReading() {
    Cell<Target> cell = Cell.target("８５．０以上");

    assertThat(cell.text()).isEqualTo("８５．０以上");
    assertThat(cell).hasToString("８５．０以上");
    assertThat(cell.reading())
        .isEqualTo(
            new Target.Threshold(
                Comparison.AT_LEAST, Amount.of(new BigDecimal("85.0")), Details.NONE));
  }

  @Test
  void programsThatLookForPropertiesFindTheWords() throws Exception {
    assertThat(Introspector.getBeanInfo(Cell.class, Object.class).getPropertyDescriptors())
        .extracting(PropertyDescriptor::getName)
        .contains("text");
    assertThat(Cell.target("８５．０以上").getText()).isEqualTo("８５．０以上");
  }

  @Test
  void isEqualByItsWordsAndTheKindOfCell() {
    Cell<Target> target = Cell.target("36");

    assertThat(target)
        .isEqualTo(Cell.target("36"))
        .hasSameHashCodeAs(Cell.target("36"))
        .isNotEqualTo(Cell.target("36.0"))
        .isNotEqualTo(Cell.measurement("36"))
        .isNotEqualTo("36");
    assertThat(Cell.measurement("36")).isEqualTo(Cell.measurement("36")).isNotEqualTo(target);
    assertThat(Cell.target("36").hashCode()).isNotEqualTo(Cell.target("37").hashCode());
  }

  @Test
  void blankAndDashStateNothing() {
    assertThat(Cell.target("").isNone()).isTrue();
    assertThat(Cell.target("―").isNone()).isTrue();
    assertThat(Cell.measurement("").isNone()).isTrue();
    assertThat(Cell.measurement(" - ").isNone()).isTrue();
    assertThat(Cell.target("0").isNone()).isFalse();
    assertThat(Cell.measurement("評価不能").isNone()).isFalse();
    assertThat(Cell.target("").text()).isEmpty();
    assertThat(Cell.measurement("").text()).isEmpty();
  }

  @Test
  void hasWords() {
    assertThatNullPointerException().isThrownBy(() -> Cell.target(null)).withMessage("text");
    assertThatNullPointerException().isThrownBy(() -> Cell.measurement(null)).withMessage("text");
  }

  @Test
  void aBandHasItsLowerEndFirst() {
    Amount low = Amount.of(new BigDecimal("70"));
    Amount high = Amount.of(new BigDecimal("80"));

    assertThat(new Target.Between(low, low, Details.NONE).kind()).isEqualTo("between");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Target.Between(high, low, Details.NONE))
        .withMessage("80 is above 70");
  }

  @Test
  void aRelativeTargetSpansAtLeastOneYear() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Target.Relative(Target.Base.AVERAGE, 0, Optional.empty(), Optional.empty()))
        .withMessage("years: 0");
  }

  @Test
  void kindsAndBasesHaveTheirNamesInJson() {
    assertThat(Target.parse("約30").kind()).isEqualTo("about");
    assertThat(Target.parse("30").kind()).isEqualTo("number");
    assertThat(Target.parse("前年度以上").kind()).isEqualTo("relative");
    assertThat(Target.parse("実施").kind()).isEqualTo("milestone");
    assertThat(Target.parse("男:3 女:4").kind()).isEqualTo("several");
    assertThat(Target.parse("-").kind()).isEqualTo("none");
    assertThat(Measurement.parse("30").kind()).isEqualTo("quantity");
    assertThat(Measurement.parse("実施").kind()).isEqualTo("text");
    assertThat(Measurement.parse("評価不能").kind()).isEqualTo("notAssessable");
    assertThat(Measurement.parse("男:3 女:4").kind()).isEqualTo("several");
    assertThat(Measurement.parse("-").kind()).isEqualTo("none");
    assertThat(Target.Base.values())
        .extracting(Target.Base::kind)
        .containsExactly("previousYear", "current", "average");
  }
}
