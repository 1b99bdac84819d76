package io.github.goalsheet.io.datapackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.Place;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Keys that were made to have one hash take no longer than others. */
class AlikeKeysTest {
  private static final int ROWS = 60_000;

  private static TableRow row(PackageTable table, int line, int... key) {
    ImmutableMap.Builder<String, Integer> columns = ImmutableMap.builder();
    ImmutableList.Builder<String> cells = ImmutableList.builder();
    for (int i = 0; i < key.length; i++) {
      columns.put(table.key().get(i), i);
      cells.add(Integer.toString(key[i]));
    }
    return new TableRow("in", line, line, columns.buildOrThrow(), cells.build());
  }

  @Test
  void rowsOfOneHashAreAddedAndFound() {
    List<TableRow> sheets = new ArrayList<>();
    List<TableRow> goals = new ArrayList<>();
    for (int sheet = 1; sheet <= ROWS; sheet++) {
      sheets.add(row(PackageTable.SHEETS, sheet, sheet));
      goals.add(row(PackageTable.GOALS, sheet, sheet, 31 * (ROWS - sheet) + 1));
    }
    List<Notice> notices = new ArrayList<>();
    PackageRows rows = new PackageRows(new PackageNotices(notices::add));

    assertThat(new PackageRows.Key(PackageTable.GOALS, ImmutableList.of(1, 32)).parts())
        .hasSameHashCodeAs(new PackageRows.Key(PackageTable.GOALS, ImmutableList.of(2, 1)).parts());
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          rows.add(PackageTable.SHEETS, sheets);
          rows.add(PackageTable.GOALS, goals);
          for (int sheet = 1; sheet <= ROWS; sheet++) {
            assertThat(rows.of(PackageTable.GOALS, ImmutableList.of(sheet))).hasSize(1);
          }
        });
    assertThat(notices).isEmpty();
    rows.add(PackageTable.GOALS, goals.subList(0, 2));
    assertThat(notices)
        .extracting(notice -> ((Place.TableCell) notice.place()).line())
        .containsExactly(1, 2);
  }
}
