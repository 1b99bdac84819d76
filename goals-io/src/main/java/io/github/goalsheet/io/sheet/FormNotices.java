package io.github.goalsheet.io.sheet;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.io.grid.Quoted;
import io.github.goalsheet.io.grid.Row;
import io.github.goalsheet.io.grid.SerialDate;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.message.Language;
import io.github.goalsheet.message.Message;
import io.github.goalsheet.message.Severity;
import io.github.goalsheet.model.FiscalYear;
import java.util.List;

/** What the readers of forms and of their rows have to say. */
public final class FormNotices {
  private FormNotices() {}

  public static Notice textNotRead(Place place) {
    List<String> words = List.of(place.raw());
    return PageText.isOfPage(place.raw())
        ? pageTextNotRead(place, words)
        : textNotRead(place, words);
  }

  /** All that stands in a row. */
  public static Notice textNotRead(Row row) {
    Place place = row.place(row.firstFilled(), "");
    ImmutableList<String> words = words(row);
    return words.stream().allMatch(PageText::isOfPage)
        ? pageTextNotRead(place, words)
        : textNotRead(place, words);
  }

  private static Notice textNotRead(Place place, List<String> words) {
    return warning(
        "text_not_read",
        place,
        "様式の項目ではないため読み取っていません: " + Quoted.of(words, Language.JA),
        "This is no part of the form and was not read: " + Quoted.of(words, Language.EN));
  }

  static Notice pageTextNotRead(Place place, List<String> words) {
    return info(
        "page_text_not_read",
        place,
        "ページ番号や様式番号など、様式の外の文字は読み取っていません: " + Quoted.of(words, Language.JA),
        "What is printed on the page around the form, such as its number, was not read: "
            + Quoted.of(words, Language.EN));
  }

  public static Notice rowOutsideTable(Row row) {
    return warning(
        "row_outside_table",
        row.place(row.firstFilled(), ""),
        "表の外にありますが、目標の行として読み取りました: " + Quoted.of(words(row), Language.JA),
        "The row stands outside of the table; it was read as one of its goals: "
            + Quoted.of(words(row), Language.EN));
  }

  public static Notice filesJoined(Place place) {
    return warning(
        "files_joined",
        place,
        "前のファイルの最後に改行がないまま次のファイルが続いています。ここで分けて読み取りました: " + Quoted.of(place.raw()),
        "One file ends here without a line break and another begins; they were read apart: "
            + Quoted.of(place.raw()));
  }

  public static Notice narrativeRepeated(Place place) {
    return warning(
        "narrative_repeated",
        place,
        "同じ見出しが 2 回以上あります。続きとして読み取りました: " + Quoted.of(place.raw()),
        "The label comes again; what stands below it was read as the rest of the text: "
            + Quoted.of(place.raw()));
  }

  public static Notice titleNotRead(Place place) {
    return warning(
        "title_not_read",
        place,
        "表題に、シートの項目と一致しない言葉があります。これは読み取っていません: " + Quoted.of(place.raw()),
        "The title says what no field of the sheet says; it was not read: "
            + Quoted.of(place.raw()));
  }

  private static ImmutableList<String> words(Row row) {
    return row.filled().stream().map(row::cell).collect(toImmutableList());
  }

  public static Notice fieldRepeated(Place place) {
    return warning(
        "field_repeated",
        place,
        "同じ項目が 2 回以上あり、内容が異なります。最初のものを使います: " + place.raw(),
        "The field is stated more than once; the first one counts, not this: " + place.raw());
  }

  public static Notice fiscalYearInferred(Place place, FiscalYear year) {
    return warning(
        "fiscal_year_inferred",
        place,
        "年度が読み取れないため、表の見出しから " + year.toText() + " としました。",
        "The fiscal year cannot be read; the header of the table says " + year + ".");
  }

  public static Notice fiscalYearOfTitle(Place place, FiscalYear year) {
    return warning(
        "fiscal_year_of_title",
        place,
        "年度が読み取れないため、題名から " + year.toText() + " としました: " + place.raw(),
        "The fiscal year cannot be read; the title says " + year + ": " + place.raw());
  }

  public static Notice fiscalYearMissing(Place place) {
    return error(
        "fiscal_year_missing",
        place,
        "年度がわからないため、このシートは読み取れません。",
        "The sheet cannot be read, because its fiscal year is not known.");
  }

  public static Notice dateUnreadable(Place place) {
    return error(
        "date_unreadable",
        place,
        "日付として読み取れません: " + place.raw(),
        "This is not a date: " + place.raw());
  }

  public static Notice dateFromSerial(Place place, SerialDate date) {
    return date.notice(place);
  }

  public static Notice tableMissing(Place place) {
    return error(
        "table_missing",
        place,
        "シートに目標の表(No.、組織目標などの見出し)が見つかりません。",
        "The sheet has no table of goals.");
  }

  public static Notice rowsOnOneLine(Place place) {
    return error(
        "rows_on_one_line",
        place,
        "行の区切り(改行)が失われ、表が 1 行につながっているため、目標の表は読み取れません。",
        "The table of goals cannot be read: its rows stand on one line, without line breaks.");
  }

  public static Notice labelsDisplaced(Place place) {
    return info(
        "labels_displaced",
        place,
        "表の見出しがデータの列とずれた位置にあるため、見出しの並び順に従って列を読み取りました。",
        "The labels of the table do not stand above their data; the columns were read in the order"
            + " of the labels.");
  }

  public static Notice columnsReordered(Place place) {
    return info(
        "columns_reordered",
        place,
        "表の列の並びが様式と異なりますが、見出しの位置のとおりに列を読み取りました。",
        "The columns of the table stand in another order than in the form; they were read as"
            + " labelled.");
  }

  public static Notice columnsUnclear(Place place, List<String> labels) {
    return error(
        "columns_unclear",
        place,
        "見出しと列の内容が対応しないため、次の列は読み取っていません: " + String.join("、", labels),
        "These columns were not read, because what stands in them does not fit the labels: "
            + String.join(", ", labels));
  }

  public static Notice columnsMissing(Place place, List<String> labels) {
    return warning(
        "columns_missing",
        place,
        "表に次の列がありません: " + String.join("、", labels),
        "The table lacks these columns: " + String.join(", ", labels));
  }

  public static Notice columnUnknown(Place place) {
    return columnUnknown(place, List.of());
  }

  public static Notice columnUnknown(Place place, List<String> words) {
    return warning(
        "column_unknown",
        place,
        "様式にない列のため読み取っていません: " + Quoted.of(place.raw(), words, Language.JA),
        "The form has no such column, so it was not read: "
            + Quoted.of(place.raw(), words, Language.EN));
  }

  public static Notice columnRepeated(Place place) {
    return columnRepeated(place, List.of());
  }

  public static Notice columnRepeated(Place place, List<String> words) {
    return warning(
        "column_repeated",
        place,
        "同じ項目の列がほかにもあるため、この列は読み取っていません: " + Quoted.of(place.raw(), words, Language.JA),
        "Another column is of the same field, so this one was not read: "
            + Quoted.of(place.raw(), words, Language.EN));
  }

  public static Notice headingNotRead(Place place) {
    return warning(
        "heading_not_read",
        place,
        "列の見出しの上下にある次の言葉は、意味がわからないため読み取っていません: " + Quoted.of(place.raw()),
        "What stands beside the label of a column is not understood and was not read: "
            + Quoted.of(place.raw()));
  }

  public static Notice headingOfGroup(Place place) {
    return info(
        "heading_of_group",
        place,
        "いくつかの列の上にある見出しです。列はそれぞれの見出しのとおりに読み取りました: " + Quoted.of(place.raw()),
        "This heading stands above several columns, which were read as their own labels say: "
            + Quoted.of(place.raw()));
  }

  public static Notice columnsNotUnderstood(
      Place place, List<String> missing, List<String> headings) {
    return error(
        "columns_not_understood",
        place,
        "表に次の列が見つかりません: "
            + String.join("、", missing)
            + "。見出しの意味がわからず読み取っていない列がその内容かもしれません: "
            + String.join("、", headings),
        "The table lacks these columns: "
            + String.join(", ", missing)
            + "; they may be those whose headings are not understood and that were not read: "
            + String.join(", ", headings));
  }

  public static Notice actualBesideResult(Place place) {
    return warning(
        "actual_beside_result",
        place,
        "結果の列が別にあるため、シートの年度の実績として読み取り、結果とはしていません: " + place.raw(),
        "This actual is of the sheet's own year, but the table has a result, too; it was kept as an"
            + " actual: "
            + place.raw());
  }

  public static Notice headerYearDiffers(Place place, FiscalYear sheet) {
    return warning(
        "header_year_differs",
        place,
        "見出しの年度がシートの年度(" + sheet.toText() + ")と異なります: " + place.raw(),
        "The label states another year than the sheet, which is for " + sheet + ": " + place.raw());
  }

  public static Notice rowsJoined(Place place) {
    return warning(
        "rows_joined",
        place,
        "行の途中に別の表の見出しがあります(末尾に改行のないファイルにつなげたもの)。ここで行を分けて読み取りました。",
        "The titles of another table stand in this row, as where a file without a line break at its"
            + " end was joined to another; it was read as two rows.");
  }

  public static Notice rowWithoutYear(Place place) {
    return error(
        "row_without_year",
        place,
        "年度が読み取れないため、この行は読み取っていません: " + place.raw(),
        "The row was not read, because its fiscal year cannot be: " + place.raw());
  }

  public static Notice carriedUnreadable(Place place) {
    return error(
        "carried_unreadable",
        place,
        "上の目標と結合されている項目の名前として読み取れません: " + place.raw(),
        "These do not name fields that the goal can carry from the one above: " + place.raw());
  }

  public static Notice notCarried(Place place) {
    return warning(
        "not_carried",
        place,
        "上の目標と同じ内容ではないので、引き継ぎではなく、この目標自身の内容として読みます。",
        "This is not what the goal above has, so it is read as the goal's own.");
  }

  public static Notice actualWithoutYear(Place place) {
    return error(
        "actual_without_year",
        place,
        "この実績の年度は表せないため読み取っていません: " + place.raw(),
        "The actual was not read, because there is no such year: " + place.raw());
  }

  public static Notice goalNumberInferred(Place place, int number) {
    return warning(
        "goal_number_inferred",
        place,
        "No. が読み取れないため、" + number + " としました: " + place.raw(),
        "The number of the goal cannot be read; it is taken as " + number + ": " + place.raw());
  }

  public static Notice parentGoalsUnreadable(Place place) {
    return error(
        "parent_goals_unreadable",
        place,
        "部区の組織目標の番号として読み取れません: " + place.raw(),
        "These are not numbers of ward goals: " + place.raw());
  }

  public static Notice ratingDiffers(Place place, String rating) {
    return warning(
        "rating_differs",
        place,
        "同じ目標に別の評価があります。「" + rating + "」を使い、次のものは使いません: " + place.raw(),
        "The goal has another rating; " + rating + " counts, not this: " + place.raw());
  }

  public static Notice cellNotRead(Place place) {
    return cellNotRead(place, List.of(place.raw()));
  }

  /** Several cells of one row. */
  public static Notice cellsNotRead(Row row, List<Integer> columns) {
    return cellNotRead(
        row.place(columns.get(0), ""), columns.stream().map(row::cell).collect(toImmutableList()));
  }

  private static Notice cellNotRead(Place place, List<String> words) {
    return warning(
        "cell_not_read",
        place,
        "どの項目の内容かわからないため読み取っていません: " + Quoted.of(words, Language.JA),
        "It is not clear what this cell belongs to, so it was not read: "
            + Quoted.of(words, Language.EN));
  }

  private static Notice error(String code, Place place, String ja, String en) {
    return new Notice(code, Severity.ERROR, place, new Message(ja, en));
  }

  private static Notice warning(String code, Place place, String ja, String en) {
    return new Notice(code, Severity.WARNING, place, new Message(ja, en));
  }

  private static Notice info(String code, Place place, String ja, String en) {
    return new Notice(code, Severity.INFO, place, new Message(ja, en));
  }
}
