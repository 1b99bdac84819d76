package io.github.goalsheet.finding;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.finding.CheckedSheets.GoalAt;
import io.github.goalsheet.finding.CheckedSheets.SheetAt;
import io.github.goalsheet.model.FormField;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The numbers of the goals. */
final class GoalNumberCheck implements Check {
  @Override
  public ImmutableList<Rule> rules() {
    return ImmutableList.of(
        SheetFinding.GoalNumberRepeated.RULE, SheetFinding.GoalNumberOutOfOrder.RULE);
  }

  @Override
  public Stream<Remark> check(CheckedSheets sheets) {
    return sheets.sheets().flatMap(GoalNumberCheck::check);
  }

  private static Stream<Remark> check(SheetAt sheet) {
    Stream.Builder<Remark> found = Stream.builder();
    Set<Integer> seen = new HashSet<>();
    List<GoalAt> goals = sheet.goals().toList();
    for (int i = 0; i < goals.size(); i++) {
      GoalAt at = goals.get(i);
      int number = at.goal().number();
      Subject subject = at.subject(FormField.NUMBER);
      if (!seen.add(number)) {
        found.add(new SheetFinding.GoalNumberRepeated(subject, number));
      } else if (i > 0 && number < goals.get(i - 1).goal().number()) {
        found.add(
            new SheetFinding.GoalNumberOutOfOrder(
                subject, number, goals.get(i - 1).goal().number()));
      }
    }
    return found.build();
  }
}
