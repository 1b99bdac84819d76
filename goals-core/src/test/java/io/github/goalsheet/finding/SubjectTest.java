package io.github.goalsheet.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.FormField;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SubjectTest {
  private static final FiscalYear R3 = FiscalYear.of(2021);

  /** In the order of the form. */
  private static final ImmutableList<Subject> IN_ORDER =
      ImmutableList.of(
          Subject.of(0, FormField.FISCAL_YEAR),
          Subject.of(0, FormField.SECTION),
          Subject.of(0, FormField.OUTCOME),
          Subject.of(0, 0, FormField.NUMBER),
          Subject.of(0, 0, FormField.RATING),
          Subject.ofActual(0, 0, 0, FiscalYear.of(2019)),
          Subject.ofActual(0, 0, 0, R3),
          Subject.of(0, 0, 0, FormField.TARGET),
          Subject.of(0, 0, 0, FormField.RESULT),
          Subject.of(0, 0, 0, FormField.SUPPLEMENT),
          Subject.of(0, 0, 1, FormField.TARGET),
          Subject.of(0, 1, FormField.NUMBER),
          Subject.of(0, 10, FormField.NUMBER),
          Subject.of(1, FormField.FISCAL_YEAR),
          Subject.of(10, FormField.FISCAL_YEAR));

  @Property(tries = 40)
  void theyAreOrderedLikeTheForm(@ForAll long seed) {
    List<Subject> shuffled = new ArrayList<>(IN_ORDER);
    Collections.shuffle(shuffled, new Random(seed));
    Collections.sort(shuffled);

    assertThat(shuffled).isEqualTo(IN_ORDER);
  }

  @Test
  void onlyEqualOnesAreNeitherBeforeNorAfter() {
    for (Subject one : IN_ORDER) {
      for (Subject other : IN_ORDER) {
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
        assertThat(Integer.signum(one.compareTo(other)))
            .isEqualTo(-Integer.signum(other.compareTo(one)));
      }
    }
  }

  @Test
  void factoriesLeaveOutWhatTheirFieldDoesNotHave() {
    assertThat(Subject.of(2, FormField.PURPOSE))
        .isEqualTo(
            new Subject(
                2, Optional.empty(), Optional.empty(), FormField.PURPOSE, Optional.empty()));
    assertThat(Subject.of(2, 3, FormField.RATING).goal()).contains(3);
    assertThat(Subject.of(2, 3, FormField.RATING).indicator()).isEmpty();
    assertThat(Subject.of(2, 3, 4, FormField.TARGET).indicator()).contains(4);
    assertThat(Subject.of(2, 3, 4, FormField.TARGET).year()).isEmpty();
    assertThat(Subject.ofActual(2, 3, 4, R3).year()).contains(R3);
    assertThat(Subject.ofActual(2, 3, 4, R3).field()).isEqualTo(FormField.ACTUAL);
  }

  @Test
  void aYearGoesWithAnActualAndWithNothingElse() {
    Optional<Integer> first = Optional.of(0);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Subject(0, first, first, FormField.TARGET, Optional.of(R3)))
        .withMessage("a year goes with an actual: TARGET");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Subject(0, first, first, FormField.ACTUAL, Optional.empty()))
        .withMessage("a year goes with an actual: ACTUAL");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Subject(0, Optional.empty(), first, FormField.TARGET, Optional.empty()))
        .withMessage("an indicator needs a goal");
  }
}
