package io.github.goalsheet.io.datapackage;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.goalsheet.io.reading.InputText;
import io.github.goalsheet.io.reading.Limits;
import io.github.goalsheet.io.reading.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;

/** Whatever stands in a table, the answer is sheets with notices. */
class TableDamageTest {
  private static final String KEY =
      "sheet,goal,indicator,fiscal_year,paragraph,number,actual,text\n";

  @Provide
  Arbitrary<String> almostTables() {
    return Arbitraries.of(
            ",",
            ",,",
            "\n",
            "\r\n",
            "\r",
            "\"",
            "\"\"",
            "1",
            "2",
            "2022",
            "R4",
            "目標",
            " ",
            "\"a\nb\"",
            "-1",
            "99999999999",
            "\0",
            "\ufeff",
            "1,1",
            "1,1,1\n",
            "1,1,1,2022,1,1,-,一\n")
        .list()
        .ofMaxSize(20)
        .map(parts -> KEY + String.join("", parts));
  }

  @Property(tries = 10_000)
  void almostTablesAreAnswered(@ForAll("almostTables") String text) {
    answered(text);
  }

  @Property(tries = 10_000)
  void anyTextIsAnswered(@ForAll String text) {
    answered(text);
  }

  private static final TableSource PLAIN =
      new TableSource(
          ImmutableList.of(),
          Optional.empty(),
          CSVFormat.RFC4180,
          Optional.empty(),
          ImmutableSet.of(),
          ImmutableMap.of());

  private static void answered(String text) {
    List<Notice> found = new ArrayList<>();
    PackageNotices notices = new PackageNotices(found::add);
    PackageRows rows = new PackageRows(notices);
    int lines = text.split("\r\n|\r|\n", -1).length;
    for (PackageTable table : PackageTable.values()) {
      PackageTableReader reader = new PackageTableReader(table, PLAIN, Limits.DEFAULT, notices);
      reader.read(InputText.of("in", text));
      List<TableRow> read = reader.rows().orElse(ImmutableList.of());
      assertThat(read).allMatch(row -> row.line() >= 1 && row.line() <= lines);
      rows.add(table, read);
    }
    new SheetAssembly(rows, notices)
        .sheets()
        .forEach(sheet -> assertThat(sheet.places().sheet().source()).isEqualTo("in"));
    assertThat(found).allMatch(notice -> notice.place().source().equals("in"));
  }
}
