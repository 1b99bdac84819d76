package io.github.goalsheet.io.notice;

import static io.github.goalsheet.io.reading.NoticeKind.error;
import static io.github.goalsheet.io.reading.NoticeKind.info;
import static io.github.goalsheet.io.reading.NoticeKind.warning;

import io.github.goalsheet.io.reading.NoticeKind;

/** What there is to say of the form, and of indicators CSV. */
public final class FormKinds {
  public static final NoticeKind TOO_MUCH_CARRIED =
      error(
          "too_much_carried",
          "結合されたセルから目標が引き継ぐ文字の合計が上限(%s)を超えています。",
          "What goals carry over from merged cells is more than the limit of %s characters in all.");
  public static final NoticeKind TEXT_NOT_READ =
      warning(
          "text_not_read",
          "様式の項目ではないため読み取っていません: %s",
          "This is no part of the form and was not read: %s");
  public static final NoticeKind PAGE_TEXT_NOT_READ =
      info(
          "page_text_not_read",
          "ページ番号や様式番号など、様式の外の文字は読み取っていません: %s",
          "What is printed on the page around the form, such as its number, was not read: %s");
  public static final NoticeKind ROW_OUTSIDE_TABLE =
      warning(
          "row_outside_table",
          "表の外にありますが、目標の行として読み取りました: %s",
          "The row stands outside of the table; it was read as one of its goals: %s");
  public static final NoticeKind FILES_JOINED =
      warning(
          "files_joined",
          "前のファイルの最後に改行がないまま次のファイルが続いています。ここで分けて読み取りました: %s",
          "One file ends here without a line break and another begins; they were read apart: %s");
  public static final NoticeKind NARRATIVE_REPEATED =
      warning(
          "narrative_repeated",
          "同じ見出しが 2 回以上あります。続きとして読み取りました: %s",
          "The label comes again; what stands below it was read as the rest of the text: %s");
  public static final NoticeKind TITLE_NOT_READ =
      warning(
          "title_not_read",
          "表題に、シートの項目と一致しない言葉があります。これは読み取っていません: %s",
          "The title says what no field of the sheet says; it was not read: %s");
  public static final NoticeKind FIELD_REPEATED =
      warning(
          "field_repeated",
          "同じ項目が 2 回以上あり、内容が異なります。最初のものを使います: %s",
          "The field is stated more than once; the first one counts, not this: %s");
  public static final NoticeKind FISCAL_YEAR_INFERRED =
      warning(
          "fiscal_year_inferred",
          "年度が読み取れないため、表の見出しから %s としました。",
          "The fiscal year cannot be read; the header of the table says %s.");
  public static final NoticeKind FISCAL_YEAR_OF_TITLE =
      warning(
          "fiscal_year_of_title",
          "年度が読み取れないため、題名から %s としました: %s",
          "The fiscal year cannot be read; the title says %s: %s");
  public static final NoticeKind FISCAL_YEAR_MISSING =
      error(
              "fiscal_year_missing",
              "年度がわからないため、このシートは読み取れません。",
              "The sheet cannot be read, because its fiscal year is not known.")
          .remarking("年度の欄に「令和4年度」のように記入してください。", "Fill in the year, as 令和4年度 or 2022.");
  public static final NoticeKind DATE_UNREADABLE =
      error("date_unreadable", "日付として読み取れません: %s", "This is not a date: %s");
  public static final NoticeKind TABLE_MISSING =
      error(
          "table_missing", "シートに目標の表(No.、組織目標などの見出し)が見つかりません。", "The sheet has no table of goals.");
  public static final NoticeKind ROWS_ON_ONE_LINE =
      error(
          "rows_on_one_line",
          "行の区切り(改行)が失われ、表が 1 行につながっているため、目標の表は読み取れません。",
          "The table of goals cannot be read: its rows stand on one line, without line breaks.");
  public static final NoticeKind LABELS_DISPLACED =
      info(
          "labels_displaced",
          "表の見出しがデータの列とずれた位置にあるため、見出しの並び順に従って列を読み取りました。",
          "The labels of the table do not stand above their data; the columns were read in the order"
              + " of the labels.");
  public static final NoticeKind COLUMNS_REORDERED =
      info(
          "columns_reordered",
          "表の列の並びが様式と異なりますが、見出しの位置のとおりに列を読み取りました。",
          "The columns of the table stand in another order than in the form; they were read as"
              + " labelled.");
  public static final NoticeKind COLUMNS_UNCLEAR =
      error(
          "columns_unclear",
          "見出しと列の内容が対応しないため、次の列は読み取っていません: %s",
          "These columns were not read, because what stands in them does not fit the labels: %s");
  public static final NoticeKind COLUMNS_MISSING =
      warning("columns_missing", "表に次の列がありません: %s", "The table lacks these columns: %s");
  public static final NoticeKind COLUMN_REPEATED =
      warning(
          "column_repeated",
          "同じ項目の列がほかにもあるため、この列は読み取っていません: %s",
          "Another column is of the same field, so this one was not read: %s");
  public static final NoticeKind HEADING_NOT_READ =
      warning(
          "heading_not_read",
          "列の見出しの上下にある次の言葉は、意味がわからないため読み取っていません: %s",
          "What stands beside the label of a column is not understood and was not read: %s");
  public static final NoticeKind HEADING_OF_GROUP =
      info(
          "heading_of_group",
          "いくつかの列の上にある見出しです。列はそれぞれの見出しのとおりに読み取りました: %s",
          "This heading stands above several columns, which were read as their own labels say: %s");
  public static final NoticeKind COLUMNS_NOT_UNDERSTOOD =
      error(
          "columns_not_understood",
          "表に次の列が見つかりません: %s。見出しの意味がわからず読み取っていない列がその内容かもしれません: %s",
          "The table lacks these columns: %s; they may be those whose headings are not understood"
              + " and that were not read: %s");
  public static final NoticeKind ACTUAL_BESIDE_RESULT =
      warning(
          "actual_beside_result",
          "結果の列が別にあるため、シートの年度の実績として読み取り、結果とはしていません: %s",
          "This actual is of the sheet's own year, but the table has a result, too; it was kept as an"
              + " actual: %s");
  public static final NoticeKind HEADER_YEAR_DIFFERS =
      warning(
          "header_year_differs",
          "見出しの年度がシートの年度(%s)と異なります: %s",
          "The label states another year than the sheet, which is for %s: %s");
  public static final NoticeKind ROWS_JOINED =
      warning(
          "rows_joined",
          "行の途中に別の表の見出しがあります(末尾に改行のないファイルにつなげたもの)。ここで行を分けて読み取りました。",
          "The titles of another table stand in this row, as where a file without a line break at its"
              + " end was joined to another; it was read as two rows.");
  public static final NoticeKind ROW_WITHOUT_YEAR =
      error(
          "row_without_year",
          "年度が読み取れないため、この行は読み取っていません: %s",
          "The row was not read, because its fiscal year cannot be: %s");
  public static final NoticeKind CARRIED_UNREADABLE =
      error(
              "carried_unreadable",
              "上の目標と結合されている項目の名前として読み取れません: %s",
              "These do not name fields that the goal can carry from the one above: %s")
          .remarking(
              "statement、initiatives、rating をコンマで区切って書きます。",
              "It is a list of statement, initiatives and rating, with commas between.");
  public static final NoticeKind ACTUAL_WITHOUT_YEAR =
      error(
          "actual_without_year",
          "この実績の年度は表せないため読み取っていません: %s",
          "The actual was not read, because there is no such year: %s");
  public static final NoticeKind GOAL_NUMBER_INFERRED =
      warning(
          "goal_number_inferred",
          "No. が読み取れないため、%s としました: %s",
          "The number of the goal cannot be read; it is taken as %s: %s");
  public static final NoticeKind PARENT_GOALS_UNREADABLE =
      error(
          "parent_goals_unreadable",
          "部区の組織目標の番号として読み取れません: %s",
          "These are not numbers of ward goals: %s");
  public static final NoticeKind RATING_REPEATED =
      warning(
          "rating_repeated",
          "同じ目標に別の評価があります。「%s」を使い、次のものは使いません: %s",
          "The goal has another rating; %s counts, not this: %s");
  public static final NoticeKind CELL_NOT_READ =
      warning(
          "cell_not_read",
          "どの項目の内容かわからないため読み取っていません: %s",
          "It is not clear what this cell belongs to, so it was not read: %s");

  private FormKinds() {}
}
