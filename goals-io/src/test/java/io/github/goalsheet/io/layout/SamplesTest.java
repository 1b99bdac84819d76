package io.github.goalsheet.io.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.goalsheet.io.GoalSheets;
import io.github.goalsheet.io.RealFiles;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.ReadResult;
import io.github.goalsheet.model.FormField;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.Phase;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sheets of the invented city. */
class SamplesTest {
  @Test
  void aGoalCarriesAllThreeCellsThatAreMergedWithTheGoalAbove() throws IOException {
    ReadResult read = GoalSheets.read(RealFiles.sample("r4-chiiki-shinko.csv"));

    List<Goal> goals = read.goalSheets().get(0).goals();
    assertThat(read.notices()).isEmpty();
    assertThat(goals).extracting(Goal::number).containsExactly(1, 2, 3, 4, 5);
    assertThat(goals).extracting(goal -> goal.indicators().size()).containsExactly(2, 3, 1, 1, 1);
    assertThat(goals.get(3).carried()).isEqualTo(Goal.CARRIABLE);
    assertThat(goals.get(3).parentGoals()).isEmpty();
    assertThat(goals.get(3).rating()).isEqualTo(goals.get(2).rating());
  }

  @Test
  void aGoalWithInitiativesOfItsOwnCarriesTheStatementAlone() throws IOException {
    ReadResult read = GoalSheets.read(RealFiles.sample("r4-kenko-fukushi-cp932.csv"));

    List<Goal> goals = read.goalSheets().get(0).goals();
    assertThat(read.notices()).extracting(Notice::code).containsExactly("encoding_not_utf8");
    assertThat(goals).hasSize(7);
    assertThat(goals.get(3).carried()).isEqualTo(ImmutableSet.of(FormField.STATEMENT));
    assertThat(goals.get(3).indicators().get(0).status()).isEqualTo("①窓口での相談 463人\n②出張相談 339人");
  }

  @Test
  void twoSheetsWithLabelsDisplacedInTwoWaysAreReadFromOneFile() throws IOException {
    ReadResult read = GoalSheets.read(RealFiles.sample("r4-doboku.tsv"));

    assertThat(read.notices())
        .extracting(Notice::code)
        .containsExactly("labels_displaced", "labels_displaced");
    assertThat(read.goalSheets())
        .extracting(sheet -> sheet.organization().section())
        .containsExactly("土木課", "葦原出張所");
    assertThat(read.goalSheets().get(0).goals())
        .extracting(goal -> goal.rating().orElseThrow())
        .containsExactly("達成", "達成", "未達成", "達成");
    assertThat(read.goalSheets().get(0).narrative().plan()).hasSize(3);
    assertThat(read.goalSheets().get(1).goals())
        .allSatisfy(goal -> assertThat(goal.indicators().get(0).label()).isEmpty());
  }

  @Test
  void aPlanHasNeitherResultsNorRatings() throws IOException {
    ReadResult read = GoalSheets.read(RealFiles.sample("r5-chiiki-shinko.csv"));

    assertThat(read.notices()).isEmpty();
    assertThat(read.goalSheets().get(0).phase()).isEqualTo(Phase.PLANNED);
    assertThat(read.goalSheets().get(0).goals())
        .hasSize(5)
        .allSatisfy(
            goal -> {
              assertThat(goal.rating()).isEmpty();
              assertThat(goal.indicators())
                  .allSatisfy(indicator -> assertThat(indicator.result().text()).isEmpty());
            });
    assertThat(read.goalSheets().get(0).goals().get(3).carried())
        .containsExactly(FormField.STATEMENT, FormField.INITIATIVES);
    assertThat(read.goalSheets().get(0).narrative().outcome()).isEmpty();
  }
}
