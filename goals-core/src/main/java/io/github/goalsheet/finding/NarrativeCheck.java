package io.github.goalsheet.finding;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.finding.CheckedSheets.SheetAt;
import io.github.goalsheet.model.FormField;
import io.github.goalsheet.model.Phase;
import java.util.stream.Stream;

/** The texts at the foot that the sheet must state where it stands in its year. */
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
    if (isEmpty(at.sheet().narrative().plan())) {
      found.add(new SheetFinding.EmptyNarrative(at.subject(FormField.PLAN)));
    }
    if (isEmpty(at.sheet().narrative().outcome()) && at.sheet().phase() == Phase.EVALUATED) {
      found.add(new SheetFinding.EmptyNarrative(at.subject(FormField.OUTCOME)));
    }
    return found.build();
  }

  private static boolean isEmpty(ImmutableList<String> paragraphs) {
    return paragraphs.stream().allMatch(String::isBlank);
  }
}
