package io.github.goalsheet.io.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.goalsheet.message.Message;
import io.github.goalsheet.message.Severity;
import io.github.goalsheet.model.FiscalYear;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoticeTest {
  private static final NoticeKind KIND =
      NoticeKind.warning("year_odd", "%2$s の年度 %1$s は誤りです。", "The year %s of %s is odd.");

  private static final Place PLACE = new Place.Input("form.csv");

  @Test
  void aNoticeKeepsWhatItSpeaksOf() {
    Notice notice = KIND.at(PLACE, FiscalYear.of(2022), List.of("花", "木"));

    assertThat(notice.arguments()).containsExactly(FiscalYear.of(2022), List.of("花", "木"));
    assertThat(notice.code()).isEqualTo("year_odd");
    assertThat(notice.severity()).isEqualTo(Severity.WARNING);
    assertThat(notice.message())
        .isEqualTo(new Message("花、木 の年度 令和4年度 は誤りです。", "The year 2022 of 花, 木 is odd."));
  }

  @Test
  void anArgumentIsSaidInTheLanguageOfTheSentence() {
    assertThat(KIND.at(PLACE, 5, new Message("部", "a ward")).message())
        .isEqualTo(new Message("部 の年度 5 は誤りです。", "The year 5 of a ward is odd."));
  }

  @Test
  void whatStandsAtThePlaceIsTheLastArgument() {
    Place cell = new Place.TableCell("form.csv", 3, 3, 2, "", "50 %s");

    assertThat(KIND.citing(cell, 1).message().en()).isEqualTo("The year 1 of 50 %s is odd.");
  }

  @Test
  void aSentenceWithoutArgumentsIsSaidAsItIs() {
    assertThat(NoticeKind.info("plain", "50%", "100%").at(PLACE).message())
        .isEqualTo(new Message("50%", "100%"));
  }

  @Test
  void noticesThatSayTheSameAreEqual() {
    Notice notice = KIND.at(PLACE, 1, "a");

    assertThat(KIND.at(PLACE, "1", "a")).isEqualTo(notice).hasSameHashCodeAs(notice);
    assertThat(notice)
        .hasToString("WARNING year_odd form.csv: The year 1 of a is odd.")
        .isNotEqualTo(KIND.at(PLACE, 2, "a"))
        .isNotEqualTo(KIND.at(new Place.Input("b.csv"), 1, "a"))
        .isNotEqualTo(KIND.as(Severity.ERROR).at(PLACE, 1, "a"))
        .isNotEqualTo(notice.message());
    assertThat(notice.at(new Place.Input("b.csv")))
        .isEqualTo(KIND.at(new Place.Input("b.csv"), 1, "a"));
  }

  @Test
  void aKindMayHaveOtherSentencesOfTheSameCode() {
    NoticeKind remarked = KIND.remarking("注。", "Note.");

    assertThat(remarked.saying("別。", "Other."))
        .isEqualTo(NoticeKind.warning("year_odd", "別。", "Other.").remarking("注。", "Note."));
  }

  @Test
  void aCodeIsInSnakeCase() {
    assertThatThrownBy(() -> NoticeKind.error("Year odd", "", ""))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
