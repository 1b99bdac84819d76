package io.github.goalsheet.io.layout;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.io.reading.InputText;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.io.reading.ReadOptions;
import io.github.goalsheet.io.reading.ReadResult;
import io.github.goalsheet.io.reading.UnreadableInputException;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import java.util.List;

/** Small forms, written out as text. */
public final class Form {
  public static final String HEAD =
      """
      組織目標管理シート,,
      年度,令和4年度,
      組織名(部),みどり区,組織名(準部・課・機関名),公園課
      """;

  public static final String HEADER =
      "No.,部区 組織目標,組織目標,主な取組(事業),項目(単位),R1実績,R2実績,R3実績,R4目標,R4結果,補足・参考指標,目標達成状況,評価\n";

  /** The line that the first row of a table stands on. */
  public static final int FIRST_ROW = 5;

  private Form() {}

  public static ReadResult read(String text) throws UnreadableInputException {
    return SheetCsvReader.read(InputText.of("form.csv", text), ReadOptions.DEFAULT);
  }

  /** Reads a sheet whose table has the usual header and these rows. */
  public static ReadResult readTable(String... rows) throws UnreadableInputException {
    return read(HEAD + HEADER + String.join("\n", rows) + "\n");
  }

  public static ImmutableList<Goal> goals(ReadResult read) {
    return sheet(read).goals();
  }

  public static GoalSheet sheet(ReadResult read) {
    return read.goalSheets().get(0);
  }

  /** Each notice as code, address and words: {@code date_unreadable B3 soon}. */
  public static List<String> notices(ReadResult read) {
    return read.notices().stream().map(Form::toString).toList();
  }

  private static String toString(Notice notice) {
    Place.TableCell cell = (Place.TableCell) notice.place();
    return (notice.code() + " " + cell.address() + " " + cell.raw()).strip();
  }
}
