package io.github.goalsheet.io.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.io.grid.Row;
import io.github.goalsheet.io.sheet.Labels;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.FormField;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderTest {
  private static final String UPPER = "No.,部区 組織目標,組織目標,主な取組(事業),指標,,,,目標達成状況,評価";
  private static final String LOWER = ",,,,項目(単位),R3実績,R4目標,R4結果,,";

  private static Row row(String cells) {
    return new Row("f", 1, 1, ImmutableList.copyOf(cells.split(",", -1)));
  }

  private static Optional<Header> find(String upper, String lower) {
    return Header.find(row(upper), row(lower));
  }

  /** The labels in reading order, each with the column that it stands at. */
  private static List<String> labels(Header header) {
    return header.labels().stream().map(label -> label.text() + " " + label.at()).toList();
  }

  @Test
  void aRowOfLabelsIsAHeader() {
    Header header = find("No.,組織目標,項目(単位),R4目標", "1,花,数,5").orElseThrow();

    assertThat(header.rows()).isEqualTo(1);
    assertThat(labels(header)).containsExactly("No. 0", "組織目標 1", "項目(単位) 2", "R4目標 3");
    assertThat(header.isInOrderOfColumns()).isTrue();
    assertThat(header.edge()).isEqualTo(1);
    assertThat(header.year(FormField.TARGET)).contains(FiscalYear.of(2022));
    assertThat(header.year(FormField.RESULT)).isEmpty();
    assertThat(header.year(FormField.STATEMENT)).isEmpty();
  }

  @Test
  void theLabelsBelowTheGroupAreReadInItsPlace() {
    Header header = find(UPPER, LOWER).orElseThrow();

    assertThat(header.rows()).isEqualTo(2);
    assertThat(labels(header))
        .containsExactly(
            "No. 0",
            "部区 組織目標 1",
            "組織目標 2",
            "主な取組(事業) 3",
            "項目(単位) 4",
            "R3実績 5",
            "R4目標 6",
            "R4結果 7",
            "目標達成状況 8",
            "評価 9");
    assertThat(header.isInOrderOfColumns()).isTrue();
    assertThat(header.edge()).isEqualTo(2);
  }

  @Test
  void theGroupKeepsItsPlaceWhereverItsLabelsStand() {
    Header header = find("No.,組織目標,指標,評価", "項目(単位),R3実績,R4目標,R4結果").orElseThrow();

    assertThat(header.labels())
        .extracting(Header.Label::text)
        .containsExactly("No.", "組織目標", "項目(単位)", "R3実績", "R4目標", "R4結果", "評価");
    assertThat(header.isInOrderOfColumns()).isFalse();
    assertThat(header.byColumn())
        .extracting(Header.Label::text)
        .containsExactly("No.", "項目(単位)", "組織目標", "R3実績", "R4目標", "R4結果", "評価");
  }

  @Test
  void withoutAGroupTwoRowsAreReadFromLeftToRight() {
    Header header = find("No.,,,,評価", ",組織目標,項目(単位),R4目標,").orElseThrow();

    assertThat(labels(header)).containsExactly("No. 0", "組織目標 1", "項目(単位) 2", "R4目標 3", "評価 4");
  }

  @Test
  void whatStandsLeftOfTheGroupAndUnderNoLabelIsNotSpannedByIt() {
    Header header = find("No.,組織目標,,指標,,評価", ",,主な取組,項目(単位),R4目標,").orElseThrow();

    assertThat(labels(header))
        .containsExactly("No. 0", "組織目標 1", "主な取組 2", "項目(単位) 3", "R4目標 4", "評価 5");
  }

  @Test
  void aLabelMayBeBrokenOverTwoRows() {
    Header header = find("No.,部区,主な取組,指標,,目標", ",組織目標,,項目(単位),R4目標,達成状況").orElseThrow();

    assertThat(header.labels())
        .extracting(label -> label.column().map(Labels.Column::field).orElseThrow())
        .containsExactly(
            FormField.NUMBER,
            FormField.PARENT_GOALS,
            FormField.INITIATIVES,
            FormField.LABEL,
            FormField.TARGET,
            FormField.STATUS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "No.,組織目標|1,花|two labels are too few",
        "No.,項目(単位),R4目標,評価|1,数,5,達成|a table of something else: no goals and no initiatives",
        "1,花,数,5|2,木,数,6|no label at all",
        "品名,単価,組織目標|りんご,5,花|one label",
        "指標,担当|1,2|a group alone",
      })
  void otherRowsAreNoHeader(String upper, String lower, String why) {
    assertThat(find(upper, lower)).as(why).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "項目(単位),評価,a,b|2|two known labels of four",
        "項目(単位),評価,a,b,c|1|two known labels of five",
        "評価,a|1|one known label",
        ",,,|1|a blank row",
        "項目(単位),評価|2|nothing but labels",
      })
  void theRowBelowBelongsToTheHeaderIfHalfOfItIsLabels(String lower, int rows, String why) {
    assertThat(find("No.,組織目標,主な取組", lower).map(Header::rows)).as(why).contains(rows);
  }

  @Test
  void unknownLabelsKeepTheirPlaceAndAreKnownToBeUnknown() {
    Header header = find("No.,組織目標,\"担当\n者\",項目(単位)".replace("\"", ""), "1,花,田中,数").orElseThrow();

    assertThat(header.labels())
        .extracting(Header.Label::isKnown)
        .containsExactly(true, true, false, true);
    assertThat(header.labels().get(2).text()).isEqualTo("担当 者");
    assertThat(header.labels().get(2).year()).isEmpty();
    assertThat(header.labels().get(1).is(FormField.STATEMENT)).isTrue();
    assertThat(header.labels().get(1).is(FormField.PARENT_GOALS)).isFalse();
  }

  @Test
  void ofTwoHeadersTheUnknownLabelsThatOneLacksAreKnown() {
    Header first = find("No.,組織目標,担当者,項目(単位)", "1,花,田中,数").orElseThrow();
    Header again = find("No.,組織目標,担当者,項目(単位),備考,評価", "1,花,田中,数,,").orElseThrow();

    assertThat(again.without(first)).extracting(Header.Label::text).containsExactly("備考");
    assertThat(first.without(again)).isEmpty();
    assertThat(again.without(again)).isEmpty();
  }

  @Test
  void theTableBeginsWhereNoNumberOfAGoalStands() {
    assertThat(find("部区 組織目標,No.,,主な取組", "").orElseThrow().edge()).isEqualTo(3);
    assertThat(find("組織目標,No.,部区 組織目標", "").orElseThrow().edge()).isZero();
  }
}
