package io.github.goalsheet.io.datapackage;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.github.goalsheet.io.GoalSheets;
import io.github.goalsheet.io.reading.Limits;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.Notices;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.io.reading.ReadOptions;
import io.github.goalsheet.message.Message;
import io.github.goalsheet.message.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of an edited data package, word by word. */
class PackageNoticesTest {
  @TempDir private Path parent;
  private Path folder;

  @BeforeEach
  void writePackage() throws IOException {
    folder = parent.resolve("package");
    PackageFiles.write(folder, SampleSheets.BOTH);
  }

  private Path edit(String table, String find, String replace) throws IOException {
    Path file = folder.resolve(table + ".csv");
    String text = Files.readString(file);
    assertThat(text).contains(find);
    Files.writeString(file, text.replace(find, replace));
    return file;
  }

  private Notice only() throws IOException {
    assertThat(GoalSheets.read(folder).notices()).hasSize(1);
    return GoalSheets.read(folder).notices().get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "sheets|1,2022|1,四年|2|2|fiscal_year|四年|1868から2999までの年度ではないので、この行全体と、この行に属する行は読み取れません: 四年"
            + "|This is not a fiscal year between 1868 and 2999"
            + ", so that the whole row cannot be read, nor the rows that belong to it: 四年",
        "sheets|2022-04-01|近日|2|7|created|近日|日付ではないので読み取れません: 近日|This is not a date: 近日",
        "sheets|2023-03-31|3月末|2|9|evaluated|3月末|日付ではないので読み取れません: 3月末|This is not a date: 3月末",
        "sheets|2,2023|二,2023|3|1|sheet|二|整数ではないので、この行全体と、この行に属する行は読み取れません: 二"
            + "|This is not an integer, so that the whole row cannot be read, nor the rows that belong to it: 二",
        "goals|1,2,2,|1,2,-2,|4|3|number|-2|1以上の番号ではないので、この行全体と、この行に属する行は読み取れません: -2"
            + "|This is not a number from 1, so that the whole row cannot be read, nor the rows that belong to it: -2",
        "goals|\"1,3\"|\"1,x\"|2|4|parent_goals|1,x|整数ではないので読み取れません: 1,x"
            + "|This is not an integer: 1,x",
        "goals|\"statement,initiatives,rating\"|\"statement,purpose\"|4|8|carried|statement,purpose"
            + "|statement, initiatives, rating の並びではないので読み取れません: statement,purpose"
            + "|This is not a list of statement, initiatives and rating: statement,purpose",
        "actuals|2021,|昨年,|3|4|fiscal_year|昨年|1868から2999までの年度ではないので、この行全体と、この行に属する行は読み取れません: 昨年"
            + "|This is not a fiscal year between 1868 and 2999"
            + ", so that the whole row cannot be read, nor the rows that belong to it: 昨年",
      })
  void aWrongValueIsToldAtItsCell(
      String table,
      String find,
      String replace,
      int line,
      int column,
      String name,
      String raw,
      String ja,
      String en)
      throws IOException {
    Path file = edit(table, find, replace);

    Notice notice = only();

    assertThat(notice.code()).isEqualTo("wrong_value");
    assertThat(notice.severity()).isEqualTo(Severity.ERROR);
    assertThat(notice.message()).isEqualTo(new Message(ja, en));
    assertThat(notice.place())
        .isInstanceOfSatisfying(
            Place.TableCell.class,
            cell -> {
              assertThat(cell.source()).isEqualTo(file.toString());
              assertThat(cell.line()).isEqualTo(line);
              assertThat(cell.column()).isEqualTo(column);
              assertThat(cell.columnName()).isEqualTo(name);
              assertThat(cell.raw()).isEqualTo(raw);
            });
  }

  private static Place row(Path file, int line) {
    return new Place.TableCell(file.toString(), line, line, 0, "", "");
  }

  @Test
  void aBlankRatingIsToldAtItsCell() throws IOException {
    edit("goals", "・補修\",達成,\r\n", "・補修\",　,\r\n");

    assertThat(GoalSheets.read(folder).notices())
        .extracting(Notice::message)
        .containsExactly(
            new Message("空白でない評価ではないので読み取れません: 　", "This is not a rating: 　"),
            new Message(
                "rating が上の目標と同じ内容ではないので、引き継ぎではなく、この目標自身の内容として読み取りました。",
                "The rating is not what the goal above has, so it was read as the goal's own."));
  }

  @Test
  void aRepeatedRowIsTold() throws IOException {
    Path file = edit("sheets", "2,2023", "1,2023");

    assertThat(only())
        .isEqualTo(
            Notices.notice(
                "row_repeated",
                Severity.ERROR,
                row(file, 3),
                new Message(
                    "同じキーの行がほかにもあります。最初の行を使います。",
                    "Another row has the same key; the first one counts.")));
  }

  @Test
  void rowsWithoutTheirOwnerAreToldOnce() throws IOException {
    edit("sheets", "1,2022", "7,2022");

    assertThat(only())
        .isEqualTo(
            Notices.notice(
                "row_orphaned",
                Severity.ERROR,
                row(folder.resolve("goals.csv"), 2),
                new Message(
                    "この行が属する行が sheets.csv にないため、同じ行に属するほかの行とともに読み取れません。",
                    "The row that this one belongs to is not in sheets.csv; all rows that belong to"
                        + " it are lost.")));
  }

  @Test
  void eachMissingOwnerIsToldOnce() throws IOException {
    edit("plan", "1,1,一", "8,1,一\r\n9,1,九\r\n8,3,八\r\n1,1,一");

    assertThat(GoalSheets.read(folder).notices())
        .extracting(PackageFiles::brief)
        .containsExactly("ERROR row_orphaned plan.csv:2", "ERROR row_orphaned plan.csv:3");
    assertThat(GoalSheets.read(folder).goalSheets()).isEqualTo(SampleSheets.BOTH);
  }

  @Test
  void aColumnThatIsMissingOrUnknownIsTold() throws IOException {
    Path file = edit("indicators", "supplement", "note");

    assertThat(GoalSheets.read(folder).notices())
        .containsExactly(
            Notices.notice(
                "column_unknown",
                Severity.WARNING,
                new Place.TableCell(file.toString(), 1, 1, 7, "note", "note"),
                new Message(
                    "決まりにない列、または同じ名前の列なので読み取っていません: note",
                    "This column is not part of the table, or stands twice, and was not read: note")),
            Notices.notice(
                "column_missing",
                Severity.WARNING,
                row(file, 1),
                new Message("列「supplement」がありません。", "The column 'supplement' is missing.")));
  }

  @Test
  void aColumnOfTheKeyThatIsMissingIsAnError() throws IOException {
    edit("actuals", "fiscal_year", "year");

    assertThat(GoalSheets.read(folder).notices())
        .extracting(PackageFiles::brief)
        .containsExactly(
            "WARNING column_unknown actuals.csv:1 [year]", "ERROR column_missing actuals.csv:1");
    assertThat(GoalSheets.read(folder).goalSheets().get(0).goals().get(0).indicators().get(0))
        .satisfies(indicator -> assertThat(indicator.actuals()).isEmpty())
        .satisfies(indicator -> assertThat(indicator.target().text()).isEqualTo("25以上"));
  }

  @Test
  void cellsBeyondTheTitlesAreTold() throws IOException {
    Path file = edit("outcome", "1,1,結果", "1,1,結果,余り");

    assertThat(only())
        .isEqualTo(
            Notices.notice(
                "cells_without_column",
                Severity.ERROR,
                row(file, 2),
                new Message(
                    "列の見出しより多くのセルがあり、はみ出した分は読み取れません。",
                    "The row has more cells than there are columns; the rest cannot be read.")));
    assertThat(GoalSheets.read(folder).goalSheets()).isEqualTo(SampleSheets.BOTH);
  }

  @Test
  void aTableThatBreaksOffKeepsTheRowsBefore() throws IOException {
    Path file = edit("plan", "\"二\n行\"", "\"二");

    assertThat(only())
        .isEqualTo(
            Notices.notice(
                "quote_not_closed",
                Severity.ERROR,
                row(file, 3),
                new Message(
                    "引用符「\"」の対応がとれないため、この行から後は読み取れません。",
                    "The quotes do not match; from this row on nothing was read.")));
    assertThat(GoalSheets.read(folder).goalSheets().get(0).narrative().plan()).containsExactly("一");
  }

  @Test
  void aCellOverTheLimitIsToldWithIt() throws IOException {
    Path file = edit("outcome", "結果", "結".repeat(500));
    ReadOptions options = ReadOptions.DEFAULT.withLimits(Limits.DEFAULT.withCellCharacters(499));

    assertThat(GoalSheets.read(folder, options).notices())
        .containsExactly(
            Notices.notice(
                "cell_too_long",
                Severity.ERROR,
                row(file, 2),
                new Message(
                    "文字数が上限(499)を超えるセルがあるため、この行は読み取れません。",
                    "The row cannot be read: a cell is longer than the limit of 499 characters.")));
    assertThat(
            GoalSheets.read(folder, options.withLimits(Limits.DEFAULT.withCellCharacters(500)))
                .notices())
        .isEmpty();
  }

  @Test
  void aTableThatIsGoneIsToldAndWhatBelongsToItIsNot() throws IOException {
    Files.delete(folder.resolve("goals.csv"));

    assertThat(only())
        .isEqualTo(
            Notices.notice(
                "file_missing",
                Severity.ERROR,
                new Place.Input(folder.resolve("goals.csv").toString()),
                new Message("ファイルがありません。", "There is no such file.")));
    assertThat(GoalSheets.read(folder).goalSheets())
        .allSatisfy(sheet -> assertThat(sheet.goals()).isEmpty())
        .first()
        .satisfies(sheet -> assertThat(sheet.narrative()).isEqualTo(SampleSheets.FULL.narrative()));
  }

  @Test
  void aTableOverTheFileLimitCostsThatTable() throws IOException {
    long largest = 0;
    for (String table : Splitter.on(' ').split("sheets goals indicators actuals plan outcome")) {
      largest = Math.max(largest, Files.size(folder.resolve(table + ".csv")));
    }
    edit("plan", "一", "一".repeat((int) largest));
    ReadOptions options = ReadOptions.DEFAULT.withLimits(Limits.DEFAULT.withFileBytes(largest));

    assertThat(GoalSheets.read(folder, options).notices())
        .extracting(notice -> PackageFiles.brief(notice) + ": " + notice.message().en())
        .containsExactly(
            "ERROR file_too_large plan.csv: The file is larger than the limit of "
                + largest
                + " bytes.");
  }

  @Test
  void otherFilesInTheFolderDoNotMatter() throws IOException {
    Files.writeString(folder.resolve("README.md"), "読んでください");
    Files.writeString(folder.resolve("plan (copy).csv"), "sheet,paragraph,text\n1,9,写し\n");
    Files.createDirectory(folder.resolve("old"));

    assertThat(GoalSheets.read(folder).notices()).isEmpty();
    assertThat(GoalSheets.read(folder).goalSheets()).isEqualTo(SampleSheets.BOTH);
  }

  @Test
  void aSerialNumberForADateIsReadAndTold() throws IOException {
    edit("sheets", "2022-04-01", "44652");

    assertThat(only().code()).isEqualTo("date_from_serial");
    assertThat(only().severity()).isEqualTo(Severity.WARNING);
    assertThat(GoalSheets.read(folder).goalSheets().get(0).dates().created())
        .contains(LocalDate.of(2022, 4, 1));
  }

  @Test
  void aDateWithATimeAndAYearInTwoCalendarsAreRead() throws IOException {
    edit("sheets", "2022-04-01", "2022-04-01 00:00:00");
    edit("sheets", "1,2022", "1,令和4(2022)年度");

    assertThat(GoalSheets.read(folder).notices()).isEmpty();
    assertThat(GoalSheets.read(folder).goalSheets().get(0)).isEqualTo(SampleSheets.BOTH.get(0));
  }
}
