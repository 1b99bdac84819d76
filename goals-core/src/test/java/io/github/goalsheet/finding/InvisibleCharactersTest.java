package io.github.goalsheet.finding;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.cell.Cell;
import io.github.goalsheet.cell.JapaneseDates;
import io.github.goalsheet.comparison.YearComparer;
import io.github.goalsheet.comparison.YearComparison;
import io.github.goalsheet.evaluation.Direction;
import io.github.goalsheet.evaluation.Directions;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Indicator;
import io.github.goalsheet.model.Organization;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Characters that nobody sees: ignored wherever a text is read or matched, kept in the text. */
class InvisibleCharactersTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u200B",
        "\u200D",
        "\u200E",
        "\u200F",
        "\u202A",
        "\u202C",
        "\u202D",
        "\u202E",
        "\u2066",
        "\u2068",
        "\u2069",
        "\u2060",
        "\uFEFF",
        "\u00AD",
        "\u061C",
        "\uFE00",
        "\uFE0F",
        "\uDB40\uDD00",
        "\uDB40\uDDEF"
      })
  void readingAndMatchingIgnoreThem(String unseen) {
    assertThat(Cell.measurement(spread("90.0人", unseen)).reading())
        .isEqualTo(Cell.measurement("90.0人").reading());
    assertThat(Cell.measurement(spread("90.0人", unseen)).text()).contains(unseen);
    assertThat(Cell.target(spread("85以上", unseen)).reading())
        .isEqualTo(Cell.target("85以上").reading());
    assertThat(Cell.measurement(spread("実施", unseen)).reading())
        .isEqualTo(Cell.measurement("実施").reading());
    assertThat(Indicator.of(spread("利用者数(人)", unseen)).unit()).contains("人");
    assertThat(JapaneseDates.findDate(spread("令和4年4月1日", unseen)))
        .contains(LocalDate.of(2022, 4, 1));
    assertThat(FiscalYear.find(spread("令和4(2022)年度", unseen))).contains(FiscalYear.of(2022));
    assertThat(EvaluationPolicy.niigata().goalScale().findRating(spread("達成", unseen))).isPresent();
    assertThat(YearComparer.identity(Organization.of(spread("葛城区", unseen), "水防課")))
        .isEqualTo(YearComparer.identity(Organization.of("葛城区", "水防課")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u200B", "\u200E", "\u202D", "\u2069", "\u00AD", "\uDB40\uDD00"})
  void yearsAndPoliciesMatchWithoutThem(String unseen) {
    Indicator plain = Indicator.of("事故の件数(件)").withTarget("3").withResult("2");
    Indicator marked = Indicator.of(spread("事故の件数(件)", unseen)).withTarget("3").withResult("2");
    EvaluationPolicy policy =
        EvaluationPolicy.of("test", EvaluationPolicy.niigata().scale())
            .with(Directions.DEFAULT.withLabel("事故", Direction.DOWN));
    YearComparison compared =
        YearComparer.of(policy)
            .compare(
                ImmutableList.of(sheet(2022, "葛城区", plain)),
                ImmutableList.of(sheet(2023, spread("葛城区", unseen), marked)));

    assertThat(policy.directionOf(marked, FiscalYear.of(2022)))
        .isEqualTo(Optional.of(Direction.DOWN));
    assertThat(compared.onlyLater()).isEmpty();
    assertThat(compared.sheets().get(0).indicators()).hasSize(1);
    assertThat(compared.sheets().get(0).indicators().get(0).target()).isEmpty();
  }

  private static GoalSheet sheet(int year, String department, Indicator indicator) {
    return GoalSheet.of(
        FiscalYear.of(year), Organization.of(department, "水防課"), Goal.of(1, "山に親しみます。", indicator));
  }

  /** The text with the character before, between and behind its own. */
  private static String spread(String text, String unseen) {
    return unseen + String.join(unseen, text.split("")) + unseen;
  }
}
