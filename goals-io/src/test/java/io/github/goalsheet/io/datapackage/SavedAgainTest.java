package io.github.goalsheet.io.datapackage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.io.GoalSheets;
import io.github.goalsheet.io.reading.ReadResult;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.testing.SheetArbitraries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.QuoteMode;

/** Packages whose tables a spreadsheet program has saved again, in its own way. */
class SavedAgainTest {
  private static final Charset WINDOWS = Charset.forName("windows-31j");

  private Path parent = Path.of("");

  @BeforeProperty
  void makeFolder() throws IOException {
    parent = Files.createTempDirectory("saved-again");
  }

  @AfterProperty
  void deleteFolder() throws IOException {
    try (var files = Files.walk(parent)) {
      files.sorted(Collections.reverseOrder()).forEach(SavedAgainTest::delete);
    }
  }

  private static void delete(Path path) {
    try {
      Files.delete(path);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Provide
  Arbitrary<GoalSheet> sheets() {
    return SheetArbitraries.formSheets();
  }

  @Property(tries = 100)
  void whatIsReadIsTheSame(
      @ForAll @Size(max = 2) List<@From("sheets") GoalSheet> sheets, @ForAll Random random)
      throws IOException {
    Path folder = parent.resolve("package");
    PackageFiles.write(folder, sheets);
    boolean encodable = true;
    for (PackageTable table : PackageTable.values()) {
      Path file = folder.resolve(table.file());
      String saved = savedAgain(Files.readString(file), random);
      encodable &= new String(saved.getBytes(WINDOWS), WINDOWS).equals(saved);
      Files.writeString(file, (random.nextBoolean() ? "\uFEFF" : "") + saved);
    }

    ReadResult read = GoalSheets.read(folder);

    assertThat(read.goalSheets()).isEqualTo(sheets);
    assertThat(read.notices()).isEmpty();
    if (encodable) {
      for (PackageTable table : PackageTable.values()) {
        Path file = folder.resolve(table.file());
        String text = Files.readString(file).replace("\uFEFF", "");
        Files.write(file, text.getBytes(random.nextBoolean() ? WINDOWS : UTF_8));
      }
      assertThat(GoalSheets.read(folder).goalSheets()).isEqualTo(sheets);
    }
  }

  /** The same cells: quoted or not, columns and rows in another order, blank rows between. */
  private static String savedAgain(String table, Random random) throws IOException {
    List<CSVRecord> records;
    try (CSVParser parser = CSVParser.parse(table, CSVFormat.RFC4180)) {
      records = parser.getRecords();
    }
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < records.get(0).size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, random);
    List<CSVRecord> rows = new ArrayList<>(records.subList(1, records.size()));
    Collections.shuffle(rows, random);
    StringBuilder text = new StringBuilder();
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setQuoteMode(random.nextBoolean() ? QuoteMode.ALL : QuoteMode.MINIMAL)
            .setRecordSeparator(random.nextBoolean() ? "\n" : "\r\n")
            .get();
    format.printRecord(text, order.stream().map(records.get(0)::get).toArray());
    for (CSVRecord each : rows) {
      if (random.nextInt(4) == 0) {
        format.printRecord(text, order.stream().map(column -> "").toArray());
      }
      format.printRecord(text, order.stream().map(each::get).toArray());
    }
    return text.append(random.nextBoolean() ? ",,,\n,,\n" : "").toString();
  }
}
