package io.github.goalsheet.finding;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.cell.Wording;
import io.github.goalsheet.finding.CheckedSheets.SheetAt;
import io.github.goalsheet.model.FormField;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Narrative;
import io.github.goalsheet.model.Phase;
import io.github.goalsheet.model.SheetDates;
import java.util.stream.Stream;

/**
 * The texts at the foot that the sheet must state where it stands in its year. A table of
 * indicators has neither head nor foot, so that no text of it is missing.
 */
final class NarrativeCheck implements Check {
  @Override
  public ImmutableList<Rule> rules() {
    return ImmutableList.of(SheetFinding.EmptyNarrative.RULE);
  }

  @Override
  public Stream<Remark> check(CheckedSheets sheets) {
    return sheets.sheets().flatMap(NarrativeCheck::check);
  }

  private static Stream<Remark> check(SheetAt at) {
    Stream.Builder<Remark> found = Stream.builder();
    if (isTable(at.sheet())) {
      return found.build();
    }
    if (isEmpty(at.sheet().narrative().plan())) {
      found.add(new SheetFinding.EmptyNarrative(at.subject(FormField.PLAN)));
    }
    if (isEmpty(at.sheet().narrative().outcome()) && at.sheet().phase() == Phase.EVALUATED) {
      found.add(new SheetFinding.EmptyNarrative(at.subject(FormField.OUTCOME)));
    }
    return found.build();
  }

  private static boolean isTable(GoalSheet sheet) {
    return sheet.purpose().isEmpty()
        && sheet.dates().equals(SheetDates.NONE)
        && sheet.narrative().equals(Narrative.NONE);
  }

  private static boolean isEmpty(ImmutableList<String> paragraphs) {
    return paragraphs.stream().allMatch(Wording::isBlank);
  }
}
