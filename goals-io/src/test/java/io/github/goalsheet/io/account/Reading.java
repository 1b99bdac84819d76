package io.github.goalsheet.io.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.io.GoalSheets;
import io.github.goalsheet.io.reading.InputText;
import io.github.goalsheet.io.reading.ReadOptions;
import io.github.goalsheet.io.reading.ReadResult;
import io.github.goalsheet.io.reading.UnreadableInputException;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Reads damaged inputs and accounts for what they say. */
final class Reading {
  static final String SOURCE = "input";

  private Reading() {}

  /** What is read; empty if the whole input is refused, which tells of all that it says. */
  static Optional<ReadResult> read(String text) {
    try {
      return Optional.of(GoalSheets.read(InputText.of(SOURCE, text), ReadOptions.DEFAULT));
    } catch (UnreadableInputException refused) {
      return Optional.empty();
    }
  }

  static void damage(Grid grid, List<Damage<GridDamage>> damages, Marks marks) {
    for (Damage<GridDamage> damage : damages) {
      if (grid.height() > 0 && grid.width() > 0) {
        damage.kind().to(grid, damage.random(), marks);
      }
    }
  }

  static void damage(List<JsonTree> roots, List<Damage<JsonDamage>> damages, Marks marks) {
    for (Damage<JsonDamage> damage : damages) {
      Random random = damage.random();
      ImmutableList<JsonTree.Obj> objects =
          roots.stream()
              .flatMap(root -> JsonDamage.objects(root).stream())
              .collect(ImmutableList.toImmutableList());
      if (!objects.isEmpty()) {
        damage.kind().to(objects.get(random.nextInt(objects.size())), random, marks);
      }
    }
  }

  static void assertThatNothingIsLost(Sayings sayings, ReadResult read, String text) {
    assertThat(Account.of(sayings, read).losses()).as("%s\n%s", text, read.notices()).isEmpty();
  }
}
