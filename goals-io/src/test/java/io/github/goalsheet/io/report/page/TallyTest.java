package io.github.goalsheet.io.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.message.Language;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TallyTest {
  private static final Texts TEXTS = Texts.in(Language.JA);

  private static Tally of(String... words) {
    GradeBadges badges = new GradeBadges(EvaluationPolicy.niigata().scale(), TEXTS);
    return Tally.of(
        "公表の評価",
        "公表",
        badges,
        Arrays.stream(words).map(word -> badges.published(Optional.of(word))));
  }

  @Test
  void everyGradeIsCountedBestFirst() {
    Tally tally = of("達成", "未達成", "達成", "達成");

    assertThat(tally.total()).isEqualTo(4);
    assertThat(tally.shares()).extracting(Tally.Share::count).containsExactly(3, 0, 1);
    assertThat(tally.described(TEXTS)).isEqualTo("公表の評価: 達成 3件、一部未達成 0件、未達成 1件");
  }

  @Test
  void onlyWhatIsThereIsPartOfTheBar() {
    assertThat(of("達成", "未達成", "達成", "達成").present())
        .extracting(share -> share.badge().word())
        .containsExactly("達成", "未達成");
  }

  @Test
  void partsFollowEachOtherAndFillTheBar() {
    Tally tally = of("達成", "一部未達成", "未達成");

    assertThat(tally.shares()).extracting(Tally.Share::start).containsExactly(0.0, 33.3, 66.7);
    assertThat(tally.shares()).extracting(Tally.Share::size).containsExactly(33.3, 33.4, 33.3);
    assertThat(tally.shares()).extracting(Tally.Share::middle).containsExactly(16.7, 50.0, 83.4);
  }

  @Test
  void wordsOutsideTheScaleAreCountedTogether() {
    Tally tally = of("概ね達成", "ほぼ達成");

    assertThat(tally.shares()).hasSize(4);
    assertThat(tally.shares().get(3).count()).isEqualTo(2);
    assertThat(tally.shares().get(3).badge().word()).isEqualTo("規則にない語");
  }

  @Test
  void nothingCountedIsAnEmptyBar() {
    assertThat(of().total()).isZero();
    assertThat(of().present()).isEmpty();
    assertThat(of().shares()).extracting(Tally.Share::size).containsOnly(0.0);
  }
}
