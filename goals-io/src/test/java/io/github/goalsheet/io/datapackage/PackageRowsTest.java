package io.github.goalsheet.io.datapackage;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.goalsheet.io.datapackage.PackageRows.Keyed;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.Place;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackageRowsTest {
  private final List<Notice> notices = new ArrayList<>();
  private final PackageRows rows = new PackageRows(new PackageNotices(notices::add));

  /** A row that has nothing but the cells of its key. */
  private static TableRow row(PackageTable table, int line, String... key) {
    ImmutableMap.Builder<String, Integer> columns = ImmutableMap.builder();
    for (int i = 0; i < key.length; i++) {
      columns.put(table.key().get(i), i);
    }
    return new TableRow(
        table.file(), line, line, columns.buildOrThrow(), ImmutableList.copyOf(key));
  }

  private void add(PackageTable table, String... keys) {
    List<TableRow> added = new ArrayList<>();
    for (String key : keys) {
      added.add(row(table, added.size() + 2, key.split("/")));
    }
    rows.add(table, added);
  }

  private List<String> of(PackageTable table, Integer... owner) {
    return rows.of(table, ImmutableList.copyOf(owner)).stream()
        .map(Keyed::row)
        .map(found -> found.line() + ":" + String.join("/", found.cells()))
        .toList();
  }

  private List<String> said() {
    return notices.stream().map(PackageFiles::brief).toList();
  }

  @Test
  void rowsAreBelowTheirOwnersInTheOrderOfTheirKeys() {
    add(PackageTable.SHEETS, "2", "1", "10");
    add(PackageTable.GOALS, "1/3", "2/1", "1/1", "1/2");
    add(PackageTable.INDICATORS, "1/3/2", "1/3/1", "2/1/9");

    assertThat(notices).isEmpty();
    assertThat(of(PackageTable.SHEETS)).containsExactly("3:1", "2:2", "4:10");
    assertThat(of(PackageTable.GOALS, 1)).containsExactly("4:1/1", "5:1/2", "2:1/3");
    assertThat(of(PackageTable.GOALS, 2)).containsExactly("3:2/1");
    assertThat(of(PackageTable.GOALS, 10)).isEmpty();
    assertThat(of(PackageTable.INDICATORS, 1, 3)).containsExactly("3:1/3/1", "2:1/3/2");
    assertThat(of(PackageTable.INDICATORS, 1, 1)).isEmpty();
  }

  @Test
  void ofRowsWithOneKeyTheFirstCounts() {
    add(PackageTable.SHEETS, "1", "01", "1");

    assertThat(of(PackageTable.SHEETS)).containsExactly("2:1");
    assertThat(said())
        .containsExactly("ERROR row_repeated sheets.csv:3", "ERROR row_repeated sheets.csv:4");
  }

  @Test
  void theSameKeyInAnotherTableIsAnother() {
    add(PackageTable.SHEETS, "1");
    add(PackageTable.PLAN, "1/1");
    add(PackageTable.OUTCOME, "1/1");
    add(PackageTable.GOALS, "1/1");

    assertThat(notices).isEmpty();
    assertThat(of(PackageTable.PLAN, 1)).hasSize(1);
    assertThat(of(PackageTable.OUTCOME, 1)).hasSize(1);
  }

  @Test
  void aMissingOwnerIsToldOnceAndWhatBelongsToItsRowsNotAtAll() {
    add(PackageTable.SHEETS, "1");
    add(PackageTable.GOALS, "7/1", "7/2", "1/1");
    add(PackageTable.INDICATORS, "7/1/1", "7/2/1", "1/1/1", "1/9/1");
    add(PackageTable.ACTUALS, "7/1/1/2021", "1/9/1/2021", "1/1/1/2021", "1/1/5/2021");

    assertThat(said())
        .containsExactly(
            "ERROR row_orphaned goals.csv:2",
            "ERROR row_orphaned indicators.csv:5",
            "ERROR row_orphaned actuals.csv:5");
    assertThat(of(PackageTable.ACTUALS, 1, 1, 1)).containsExactly("4:1/1/1/2021");
  }

  @Test
  void whatBelongsToATableThatCouldNotBeReadIsNotToldOf() {
    add(PackageTable.SHEETS, "1");
    rows.addUnread(PackageTable.GOALS);
    add(PackageTable.INDICATORS, "1/1/1", "1/2/1");
    add(PackageTable.ACTUALS, "1/1/1/2021");
    add(PackageTable.PLAN, "1/1", "3/1");

    assertThat(said()).containsExactly("ERROR row_orphaned plan.csv:3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "1.0", "1,0", "一", "99999999999", "0x1", "1 2", "+1"})
  void aKeyThatIsNoIntegerIsToldAtItsCell(String key) {
    rows.add(PackageTable.SHEETS, List.of(row(PackageTable.SHEETS, 4, key)));

    assertThat(of(PackageTable.SHEETS)).isEmpty();
    assertThat(notices)
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(notice.code()).isEqualTo("wrong_value");
              assertThat(notice.place())
                  .isEqualTo(new Place.TableCell("sheets.csv", 4, 4, 1, "sheet", key));
              assertThat(notice.message().ja())
                  .isEqualTo("整数ではないので、この行全体と、この行に属する行は読み取れません: " + key);
              assertThat(notice.message().en())
                  .isEqualTo(
                      "This is not an integer, so that the whole row cannot be read, nor the rows that belong to it: "
                          + key);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", " 1 ", "01", "-1", "0", "2147483647", "-2147483648"})
  void anyIntegerIsAKey(String key) {
    add(PackageTable.SHEETS, key);

    assertThat(notices).isEmpty();
    assertThat(of(PackageTable.SHEETS)).hasSize(1);
  }

  @Test
  void theYearOfAnActualMayBeSpelledInAnyWay() {
    add(PackageTable.SHEETS, "1");
    add(PackageTable.GOALS, "1/1");
    add(PackageTable.INDICATORS, "1/1/1");
    add(PackageTable.ACTUALS, "1/1/1/R3", "1/1/1/2020", "1/1/1/令和元年度", "1/1/1/2021", "1/1/1/x");

    assertThat(of(PackageTable.ACTUALS, 1, 1, 1))
        .containsExactly("4:1/1/1/令和元年度", "3:1/1/1/2020", "2:1/1/1/R3");
    assertThat(said())
        .containsExactly(
            "ERROR row_repeated actuals.csv:5", "ERROR wrong_value actuals.csv:6 [fiscal_year]");
  }

  @Test
  void ofAKeyThatIsWrongInTwoCellsTheFirstIsTold() {
    add(PackageTable.SHEETS, "1");
    add(PackageTable.GOALS, "x/y", "1/y");

    assertThat(said())
        .containsExactly(
            "ERROR wrong_value goals.csv:2 [sheet]", "ERROR wrong_value goals.csv:3 [goal]");
  }

  @ParameterizedTest
  @EnumSource
  void theKeyOfATableBeginsWithThatOfItsOwner(PackageTable table) {
    assertThat(table.columns()).startsWith(table.key().toArray(String[]::new));
    if (table != PackageTable.SHEETS) {
      assertThat(table.key().subList(0, table.key().size() - 1)).isEqualTo(table.parent().key());
      assertThat(PackageTable.values())
          .as("owners are read before what belongs to them")
          .containsSubsequence(table.parent(), table);
    }
    assertThat(table.file()).isEqualTo(table.title() + ".csv");
    assertThat(table.columns()).doesNotHaveDuplicates();
  }
}
