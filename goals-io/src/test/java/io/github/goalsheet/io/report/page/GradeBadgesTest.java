package io.github.goalsheet.io.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.evaluation.Assessment;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.evaluation.Grade;
import io.github.goalsheet.evaluation.MissingReason;
import io.github.goalsheet.evaluation.Scale;
import io.github.goalsheet.message.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GradeBadgesTest {
  private static final Texts TEXTS = Texts.in(Language.JA);
  private static final GradeBadges NIIGATA =
      new GradeBadges(EvaluationPolicy.niigata().scale(), TEXTS);

  private static GradeBadges of(int grades, Grade... others) {
    List<Grade> all = new ArrayList<>();
    for (int i = 0; i < grades - 1; i++) {
      all.add(Grade.from("grade " + i, Integer.toString(grades - i)));
    }
    all.add(Grade.of("worst"));
    return new GradeBadges(
        new Scale(ImmutableList.copyOf(all), ImmutableList.copyOf(others)), TEXTS);
  }

  @ParameterizedTest
  @CsvSource({
    "2, ○×, r1 r5",
    "3, ○△×, r1 r3 r5",
    "4, ◎○△×, r1 r2 r4 r5",
    "5, ◎○◇△×, r0 r2 r3 r5 r6",
    "6, ◎○◇△▽×, r0 r1 r2 r4 r5 r6",
    "7, ◎○□◇△▽×, r0 r1 r2 r3 r4 r5 r6",
  })
  void everyGradeHasASymbolAndAColourOfItsOwn(int grades, String symbols, String colours) {
    assertThat(of(grades).all().stream().map(Badge::symbol).reduce("", String::concat))
        .isEqualTo(symbols);
    assertThat(of(grades).all().stream().map(Badge::css).toList())
        .containsExactly(colours.split(" "));
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 12})
  void aLongScaleIsNumbered(int grades) {
    assertThat(of(grades).all()).extracting(Badge::symbol).doesNotHaveDuplicates().contains("8");
  }

  @Test
  void aGradeBesideTheScaleHasNoRank() {
    Badge x = of(3, Grade.of("X")).all().get(3);

    assertThat(x).isEqualTo(new Badge("o0", "–", "X", "other", true));
  }

  @Test
  void aPublishedWordKeepsItsSpelling() {
    assertThat(NIIGATA.published(Optional.of(" 達成 ")))
        .isEqualTo(new Badge("g0", "○", " 達成 ", "r1", true));
  }

  @Test
  void aWordOutsideTheScaleIsShownAsItIs() {
    assertThat(NIIGATA.published(Optional.of("概ね達成")))
        .isEqualTo(new Badge("word", "?", "概ね達成", "other", true));
  }

  @Test
  void noRatingAndNoGradeAreSaid() {
    Assessment ungraded = new Assessment.Ungraded(MissingReason.Simple.NO_TARGET);
    Assessment leftOut = new Assessment.LeftOut(MissingReason.Simple.NO_TARGET);

    assertThat(NIIGATA.published(Optional.empty()).word()).isEqualTo("評価なし");
    assertThat(NIIGATA.computed(ungraded).word()).isEqualTo("判定できず");
    assertThat(NIIGATA.computed(leftOut).word()).isEqualTo("対象外");
  }

  @Test
  void aComputedGradeHasItsBadge() {
    Assessment missed =
        new Assessment.Graded(
            Grade.of("未達成"), false, Optional.empty(), MissingReason.Simple.NO_TARGET);

    assertThat(NIIGATA.computed(missed)).isEqualTo(new Badge("g2", "×", "未達成", "r5", true));
  }
}
