package io.github.goalsheet.finding;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.goalsheet.finding.text.Breakdown;
import io.github.goalsheet.finding.text.Figure;
import io.github.goalsheet.finding.text.Operation;
import io.github.goalsheet.message.Severity;
import io.github.goalsheet.model.FormField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RemarkTallyTest {
  private static Finding missing(int goal) {
    return new RatingFinding.MissingRating(Subject.of(0, goal, FormField.RATING), goal + 1);
  }

  private static Verified verified(int goal) {
    return new Verified(
        Subject.of(0, goal, 0, FormField.STATUS),
        new Breakdown(Operation.SUM, ImmutableList.of(), "", BigDecimal.ZERO, Optional.empty()),
        new Figure(Figure.Kind.RESULT, BigDecimal.ZERO, Optional.empty()));
  }

  private static CheckReport report(int limit, List<? extends Remark> remarks) {
    RemarkTally tally = new RemarkTally(limit, Rule::severity);
    remarks.forEach(tally::add);
    return tally.report();
  }

  @Property(tries = 40)
  void theFirstOnesAreKeptInOrderAndAllAreCounted(
      @ForAll @IntRange(max = 40) int number,
      @ForAll @IntRange(max = 12) int limit,
      @ForAll long seed) {
    List<Remark> remarks = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      remarks.add(missing(i));
      remarks.add(verified(i));
    }
    Collections.shuffle(remarks, new Random(seed));
    int kept = Math.min(number, limit);

    CheckReport report = report(limit, remarks);

    assertThat(report.findings())
        .extracting(CheckReport.Found::finding)
        .containsExactlyElementsOf(
            IntStream.range(0, kept).mapToObj(RemarkTallyTest::missing).toList());
    assertThat(report.verified())
        .containsExactlyElementsOf(
            IntStream.range(0, kept).mapToObj(RemarkTallyTest::verified).toList());
    assertThat(report.count()).isEqualTo(number);
    assertThat(report.verifiedCount()).isEqualTo(number);
    assertThat(report.bySeverity().get(Severity.ERROR)).isEqualTo(number);
  }

  @Test
  void codesAreListedInTheOrderOfTheRulesAndOnlyWhereFound() {
    Subject number = Subject.of(0, 0, FormField.NUMBER);
    CheckReport report =
        report(
            9,
            List.of(
                new SheetFinding.GoalNumberRepeated(number, 1),
                missing(0),
                new SheetFinding.GoalNumberRepeated(number, 1)));

    assertThat(report.byCode().entrySet().asList())
        .isEqualTo(
            ImmutableMap.of("missing_rating", 1, "goal_number_repeated", 2).entrySet().asList());
  }

  @Test
  void ofTheSamePlaceTheOrderOfTheChecksIsKept() {
    Subject place = Subject.of(0, 0, FormField.NUMBER);
    Finding repeated = new SheetFinding.GoalNumberRepeated(place, 1);
    Finding below = new SheetFinding.GoalNumberOutOfOrder(place, 1, 2);

    assertThat(report(9, List.of(repeated, below)).findings())
        .extracting(CheckReport.Found::finding)
        .containsExactly(repeated, below);
    assertThat(report(9, List.of(below, repeated)).findings())
        .extracting(CheckReport.Found::finding)
        .containsExactly(below, repeated);
  }

  @Test
  void theSeverityIsThatWhichIsAskedFor() {
    RemarkTally tally = new RemarkTally(9, rule -> Severity.INFO);
    tally.add(missing(0));

    assertThat(tally.report().findings().get(0).severity()).isEqualTo(Severity.INFO);
    assertThat(tally.report().bySeverity())
        .isEqualTo(ImmutableMap.of(Severity.ERROR, 0, Severity.WARNING, 0, Severity.INFO, 1));
    assertThat(tally.report().hasAtLeast(Severity.WARNING)).isFalse();
    assertThat(tally.report().hasAtLeast(Severity.INFO)).isTrue();
  }
}
