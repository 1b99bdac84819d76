package io.github.goalsheet.io.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.io.GoalSheets;
import io.github.goalsheet.io.InputText;
import io.github.goalsheet.io.ReadOptions;
import io.github.goalsheet.io.ReadResult;
import io.github.goalsheet.io.UnreadableInputException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every cell of a form as CSV is found where it belongs, told of, or of a kind that is listed. */
class SheetCsvAccountTest {
  @Property(tries = 1_000)
  void formsLaidOutByThemselves(@ForAll long seed, @ForAll("damages") List<Damage<GridDamage>> damages) {
    Marks marks = new Marks();
    Random random = new Random(seed);
    Grid grid = new FormMaker(random, marks).make(1 + random.nextInt(2));
    for (Damage<GridDamage> damage : damages) {
      if (grid.height() > 0 && grid.width() > 0) {
        damage.kind().to(grid, damage.random(), marks);
      }
    }
    String text = grid.text();
    Optional<ReadResult> read = read(text);
    if (read.isPresent()) {
      Account account = Account.of(new FormSayings("form.csv", Grid.of(text)), read.get());
      assertThat(account.losses()).as("%s\n%s", text, read.get().notices()).isEmpty();
    }
  }

  @Provide
  Arbitrary<List<Damage<GridDamage>>> damages() {
    return Damage.of(GridDamage.values());
  }

  /** What is read; empty if the whole input is refused, which covers all that it says. */
  private static Optional<ReadResult> read(String text) {
    try {
      return Optional.of(
          GoalSheets.read(InputText.of("form.csv", text), ReadOptions.DEFAULT));
    } catch (UnreadableInputException refused) {
      return Optional.empty();
    }
  }
}
