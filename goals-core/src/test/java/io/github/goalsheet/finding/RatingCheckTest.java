package io.github.goalsheet.finding;

import static io.github.goalsheet.finding.Build.R4;
import static io.github.goalsheet.finding.Build.codes;
import static io.github.goalsheet.finding.Build.evaluated;
import static io.github.goalsheet.finding.Build.findings;
import static io.github.goalsheet.finding.Build.goal;
import static io.github.goalsheet.finding.Build.met;
import static io.github.goalsheet.finding.Build.planned;
import static io.github.goalsheet.finding.Build.sentences;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.goalsheet.model.FormField;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Indicator;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RatingCheckTest {
  private static final Indicator MISSED = met().withResult("9");

  @Test
  void aRatingThatIsTooGoodIsReportedWithItsReason() {
    assertThat(sentences(evaluated(goal(1, MISSED).withRating("達成"))))
        .containsExactly(
            "公表の評価は『達成』ですが、規則による評価は『一部未達成』です（結果 9 件は目標 10 件の 90.0% で、80% 以上 100% 未満のため『一部未達成』）。");
  }

  @Test
  void aRatingThatIsTooBadIsReportedToo() {
    assertThat(codes(evaluated(goal(1, met()).withRating("未達成"))))
        .containsExactly("rating_differs");
  }

  @Test
  void aRatingThatNothingDecidesIsNot() {
    Indicator words = Indicator.of("改善").withTarget("改善する").withResult("改善しつつある");

    assertThat(codes(evaluated(goal(1, words).withRating("達成")))).isEmpty();
  }

  @Test
  void widthsAndBlanksOfARatingDoNotMatter() {
    assertThat(codes(evaluated(goal(1, met()).withRating(" 達成　")))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "達　成",
        "達 成",
        "達\n成",
        "達\u00A0成",
        "\u200E達成\u200F",
        "達\u200B成",
        "達成※1",
        "達成 ※",
        "達成（注）",
        "達成(注1)",
        "達成*",
        "※1 達成",
        "「達成」",
        "【達成】",
        "（達成）",
        "○達成",
        "◎ 達成",
        "■達成",
        "達成。"
      })
  void aRatingWithBlanksOrMarksIsItsWord(String rating) {
    assertThat(codes(evaluated(goal(1, met()).withRating(rating)))).isEmpty();
    assertThat(codes(evaluated(goal(1, MISSED).withRating(rating))))
        .containsExactly("rating_differs");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "△",
        "○",
        "×達成",
        "△達成",
        "達成(見込)",
        "達成？",
        "達成見込",
        "概ね達成",
        "達成・未達成",
        "※1",
        "NULL",
        "達成（100%）",
        "□達成",
        "未 定"
      })
  void anyOtherWordIsUnknown(String rating) {
    assertThat(codes(evaluated(goal(1, met()).withRating(rating))))
        .containsExactly("unknown_rating");
  }

  @Test
  void anUnknownWordIsReportedWithTheWordsOfThePolicy() {
    assertThat(sentences(evaluated(goal(1, MISSED).withRating("Ａ"))))
        .containsExactly("評価「Ａ」は規則にない語です（規則の語は 達成、一部未達成、未達成）。");
  }

  @Test
  void onlyAnEvaluatedSheetNeedsRatings() {
    assertThat(codes(planned(goal(1, met())))).isEmpty();
    assertThat(findings(evaluated(goal(1, met()).withRating("達成"), goal(2, met()))))
        .containsExactly(new RatingFinding.MissingRating(Subject.of(0, 1, FormField.RATING), 2));
  }

  @Test
  void aRatingWithoutFigureIsReportedForEachIndicator() {
    Indicator none = Indicator.of("満足度(%)").withTarget("80").withResult("集計中");

    assertThat(findings(evaluated(goal(1, none, none).withRating("未達成"))))
        .containsExactly(
            new RatingFinding.RatedWithoutFigure(
                Subject.of(0, 0, FormField.RATING), "未達成", "満足度(%)", "集計中"),
            new RatingFinding.RatedWithoutFigure(
                Subject.of(0, 0, FormField.RATING), "未達成", "満足度(%)", "集計中"));
    assertThat(codes(planned(goal(1, none)))).isEmpty();
  }

  @Test
  void aMergedRatingIsThatOfAllItsGoals() {
    assertThat(codes(merged("一部未達成"))).isEmpty();
    assertThat(findings(merged("達成")))
        .extracting(finding -> finding.rule().code(), Finding::subject)
        .containsExactly(Tuple.tuple("rating_differs", Subject.of(0, 1, FormField.RATING)));
  }

  private static GoalSheet merged(String rating) {
    Goal carrying =
        new Goal(
            3,
            ImmutableList.of(),
            "目標2",
            "",
            ImmutableList.of(MISSED),
            Optional.of(rating),
            ImmutableSet.of(FormField.STATEMENT, FormField.RATING));
    return evaluated(goal(1, met()).withRating("達成"), goal(2, met()).withRating(rating), carrying);
  }

  @Test
  void whatTheFirstGoalCarriesIsItsOwn() {
    Goal first =
        new Goal(
            1,
            ImmutableList.of(),
            "目標1",
            "",
            ImmutableList.of(MISSED),
            Optional.of("達成"),
            ImmutableSet.of(FormField.RATING));

    assertThat(codes(Build.sheet("地域課", R4, Optional.empty(), first)))
        .containsExactly("rating_differs");
  }
}
