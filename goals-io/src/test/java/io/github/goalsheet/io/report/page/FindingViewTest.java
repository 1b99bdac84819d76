package io.github.goalsheet.io.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.finding.Subject;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.message.Language;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.FormField;
import org.junit.jupiter.api.Test;

class FindingViewTest {
  private static FindingView at(Place place) {
    return new FindingView(
        "warning",
        "警告",
        "code",
        "文",
        Subject.of(0, FormField.PURPOSE),
        place,
        Texts.in(Language.JA));
  }

  private static FindingView about(Subject subject) {
    return new FindingView(
        "warning", "警告", "code", "文", subject, new Place.Input("a.csv"), Texts.in(Language.JA));
  }

  @Test
  void aPlaceIsNamedWithoutTheFoldersOfItsFile() {
    assertThat(at(new Place.TableCell("/home/me/a b/r4.csv", 12, 10, 3, "R4結果", "5")).where())
        .isEqualTo("r4.csv 12行目 R4結果 C10");
    assertThat(at(new Place.TableCell("C:\\me\\r4.csv", 1234, 10, 0, "", "")).where())
        .isEqualTo("r4.csv 1,234行目");
    assertThat(at(new Place.JsonValue("sheets/r4.json", 7, "/sheets/0", "")).where())
        .isEqualTo("r4.json 7行目 /sheets/0");
    assertThat(at(new Place.Input("r4.csv")).where()).isEqualTo("r4.csv");
  }

  @Test
  void standardInputIsCalledByItsName() {
    assertThat(at(new Place.Input("-")).where()).isEqualTo("標準入力");
  }

  @Test
  void aSheetThatWasNotReadHasNoPlace() {
    assertThat(at(new Place.Input("")).where()).isEmpty();
  }

  @Test
  void aFindingLeadsToWhatItIsAbout() {
    assertThat(about(Subject.of(2, FormField.PURPOSE)).target()).isEqualTo("s3");
    assertThat(about(Subject.of(2, 0, FormField.RATING)).target()).isEqualTo("s3g1");
    assertThat(about(Subject.of(2, 0, 1, FormField.RESULT)).target()).isEqualTo("s3g1i2");
    assertThat(about(Subject.ofActual(2, 0, 1, FiscalYear.of(2021))).target()).isEqualTo("s3g1i2");
  }

  @Test
  void whatWasVerifiedIsNoFinding() {
    FindingView verified =
        new FindingView(
            "verified",
            "確認",
            "",
            "文",
            Subject.of(0, FormField.PURPOSE),
            new Place.Input(""),
            Texts.in(Language.JA));

    assertThat(verified.isFinding()).isFalse();
    assertThat(at(new Place.Input("")).isFinding()).isTrue();
  }
}
