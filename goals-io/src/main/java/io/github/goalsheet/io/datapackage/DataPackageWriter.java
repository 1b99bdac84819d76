package io.github.goalsheet.io.datapackage;

import static com.google.common.base.Preconditions.checkState;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Joiner;
import com.google.common.base.VerifyException;
import com.google.common.collect.Iterables;
import com.google.common.io.Closer;
import io.github.goalsheet.io.grid.Guard;
import io.github.goalsheet.io.notice.WritingKinds;
import io.github.goalsheet.io.writing.UnwritableSheetException;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Indicator;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;

/**
 * Writes goal sheets as a data package: a folder of CSV tables (UTF-8, CRLF between rows) and the
 * {@code datapackage.json} that describes them. Memory does not grow with the number of sheets. Not
 * thread-safe.
 *
 * <pre>{@code
 * try (DataPackageWriter writer = DataPackageWriter.to(folder)) {
 *   for (GoalSheet sheet : sheets) {
 *     writer.write(sheet);
 *   }
 *   writer.finish();
 * }
 * }</pre>
 *
 * <p>Until it is finished nothing is seen of it: it is written to a folder beside the target, which
 * then takes its place. Closing without finishing leaves everything as it was.
 */
public final class DataPackageWriter implements Closeable {
  private static final CSVFormat FORMAT = CSVFormat.RFC4180;

  private final PackageFolder folder;
  private final boolean spreadsheetSafe;
  private final Closer closer = Closer.create();
  private final Map<PackageTable, Writer> tables = new EnumMap<>(PackageTable.class);
  private int sheets;
  private boolean whole = true;

  private DataPackageWriter(PackageFolder folder, boolean spreadsheetSafe) {
    this.folder = folder;
    this.spreadsheetSafe = spreadsheetSafe;
  }

  /**
   * Begins a data package.
   *
   * @param folder the folder to write; if it is there, it must be empty or hold a data package of
   *     ours and nothing else, which is replaced
   * @return the writer
   * @throws java.nio.file.FileAlreadyExistsException if it is something else, or holds other files
   * @throws IOException if it cannot be written beside
   */
  public static DataPackageWriter to(Path folder) throws IOException {
    return to(folder, false);
  }

  /**
   * Begins a data package whose tables people may open in a spreadsheet program.
   *
   * @param folder the folder to write, as above
   * @param spreadsheetSafe whether cells that a spreadsheet program would run are written behind an
   *     apostrophe, which reading takes off again
   * @return the writer
   * @throws java.nio.file.FileAlreadyExistsException if it is something else, or holds other files
   * @throws IOException if it cannot be written beside
   */
  public static DataPackageWriter to(Path folder, boolean spreadsheetSafe) throws IOException {
    DataPackageWriter writer = new DataPackageWriter(PackageFolder.begin(folder), spreadsheetSafe);
    boolean begun = false;
    try {
      for (PackageTable table : PackageTable.values()) {
        Writer out =
            Files.newBufferedWriter(
                writer.folder.create(table.file()), UTF_8, StandardOpenOption.WRITE);
        writer.tables.put(table, writer.closer.register(out));
        writer.row(table, table.columns().toArray());
      }
      begun = true;
      return writer;
    } finally {
      if (!begun) {
        writer.close();
      }
    }
  }

  /**
   * Writes one sheet.
   *
   * @param sheet the sheet
   * @throws UnwritableSheetException if a text holds a NUL character or half a surrogate pair,
   *     which no table can hold
   * @throws IOException if it cannot be written
   * @throws IllegalStateException if the package is finished or closed, or an earlier call failed
   */
  public void write(GoalSheet sheet) throws IOException {
    checkState(whole, "finished, closed, or failed before");
    whole = false;
    int key = ++sheets;
    row(
        PackageTable.SHEETS,
        key,
        sheet.fiscalYear(),
        sheet.organization().department(),
        sheet.organization().section(),
        sheet.organization().contact(),
        sheet.purpose(),
        text(sheet.dates().created()),
        text(sheet.dates().revised()),
        text(sheet.dates().evaluated()));
    for (int i = 0; i < sheet.goals().size(); i++) {
      goal(key, i + 1, sheet.goals().get(i));
    }
    paragraphs(PackageTable.PLAN, key, sheet.narrative().plan());
    paragraphs(PackageTable.OUTCOME, key, sheet.narrative().outcome());
    whole = true;
  }

  private void goal(int sheet, int key, Goal goal) throws IOException {
    row(
        PackageTable.GOALS,
        sheet,
        key,
        goal.number(),
        Joiner.on(',').join(goal.parentGoals()),
        goal.statement(),
        goal.initiatives(),
        goal.rating().orElse(""),
        Joiner.on(',').join(Iterables.transform(goal.carried(), FieldColumn::of)));
    for (int i = 0; i < goal.indicators().size(); i++) {
      indicator(sheet, key, i + 1, goal.indicators().get(i));
    }
  }

  private void indicator(int sheet, int goal, int key, Indicator indicator) throws IOException {
    row(
        PackageTable.INDICATORS,
        sheet,
        goal,
        key,
        indicator.label(),
        indicator.target(),
        indicator.result(),
        indicator.supplement(),
        indicator.status());
    for (FiscalYear year : indicator.actuals().keySet()) {
      row(PackageTable.ACTUALS, sheet, goal, key, year, indicator.actuals().get(year));
    }
  }

  private void paragraphs(PackageTable table, int sheet, List<String> texts) throws IOException {
    for (int i = 0; i < texts.size(); i++) {
      row(table, sheet, i + 1, texts.get(i));
    }
  }

  private void row(PackageTable table, Object... cells) throws IOException {
    Writer out = tables.get(table);
    for (int i = 0; i < cells.length; i++) {
      String text = cells[i].toString();
      if (text.indexOf('\0') >= 0 || !UTF_8.newEncoder().canEncode(text)) {
        throw unwritable(table, table.columns().get(i));
      }
      FORMAT.print(Guard.on(text, spreadsheetSafe), out, i == 0);
    }
    FORMAT.println(out);
  }

  private static UnwritableSheetException unwritable(PackageTable table, String column) {
    return new UnwritableSheetException(WritingKinds.CHARACTER_IN_NO_TABLE, table.file(), column);
  }

  private static String text(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }

  /**
   * Ends the package and puts it into its place.
   *
   * @throws IOException if it cannot be written; everything is then as it was
   * @throws IllegalStateException if it is finished or closed, or an earlier call failed
   */
  public void finish() throws IOException {
    checkState(whole, "finished, closed, or failed before");
    whole = false;
    closer.close();
    // Not Guava's Resources, which sees none of a named module.
    try (InputStream in = DataPackageWriter.class.getResourceAsStream(PackageTable.DESCRIPTOR)) {
      if (in == null) {
        throw new VerifyException("missing: " + PackageTable.DESCRIPTOR);
      }
      Files.write(
          folder.create(PackageTable.DESCRIPTOR), in.readAllBytes(), StandardOpenOption.WRITE);
    }
    folder.putInPlace();
  }

  /** Drops what is not finished. */
  @Override
  public void close() throws IOException {
    whole = false;
    try {
      closer.close();
    } finally {
      folder.close();
    }
  }
}
