package io.github.goalsheet.io.sheet;

import io.github.goalsheet.cell.JapaneseDates;
import io.github.goalsheet.cell.Wording;
import io.github.goalsheet.io.grid.Row;
import java.util.regex.Pattern;

/** Words that stand on a page around the form: notes below it, page numbers, names of files. */
public final class PageText {
  private static final int LONGEST = 200;

  private static final Pattern NOTE =
      Pattern.compile(
          "(?:[※*]|[\\[(〔【]注|注 ?\\d{0,3} ?[:.)]|注\\d{1,3}|注 |(?:備考|出典|資料|参考)(?::| ?\\d)|[(〔【]備考).*",
          Pattern.DOTALL);

  private static final Pattern PAGE =
      Pattern.compile(
          "- ?\\d{1,4} ?-"
              + "|(?:p\\.?|page|ページ|頁) ?\\d{1,4}(?: ?(?:/|of) ?\\d{1,4})?"
              + "|\\(?\\d{1,4}(?: ?/ ?\\d{1,4})? ?(?:ページ|頁)(?:中 ?\\d{1,4} ?(?:ページ|頁)目?)?\\)?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern OF_PAGE =
      Pattern.compile(
          "\\d{1,4} ?/ ?\\d{1,4}"
              + "|(?:印刷|出力|更新|最終更新|公開)(?:年月)?日時?[ :].{0,40}"
              + "|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?: \\d{1,2}:\\d{2}(?::\\d{2})?)?"
              + "|(?:[A-Za-z]:\\\\|\\\\\\\\|file:|https?://).*"
              + "|\\S{1,120}\\.(?:xlsx?|xlsm|csv|pdf|docx?)"
              + "|以 ?上");

  private static final Pattern FORM_NUMBER =
      Pattern.compile(
          "[\\[(]?(?:別記|別紙)? ?(?:第 ?\\d{1,3} ?号)?様式 ?(?:第? ?\\d{0,3}(?:[-の]\\d{1,2})? ?号?)[^、。]{0,8}[\\])]?"
              + "|\\(?別紙 ?\\d{0,2}\\)?");

  private static final Pattern PAGE_END =
      Pattern.compile(
          "このページ(?:に関する|の先頭|のトップ|について).*|ページの?(?:先頭|トップ)(?:へ|に).*|お?問い?合わ?せ先?"
              + "|Copyright.*|©.*|\\(C\\).*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private PageText() {}

  /** Whether a text is a note, as stands below a table or form: ※…, (注)…, *…. */
  public static boolean isNote(String cell) {
    return cell.length() <= LONGEST * 50 && NOTE.matcher(Wording.fold(cell)).matches();
  }

  /** Whether each cell is a page number, whatever it stands among. */
  public static boolean isPageNumber(Row row) {
    return all(row, PAGE);
  }

  /** Whether each cell is a page number, a date or a file's name, as are printed on every page. */
  public static boolean isOfPage(Row row) {
    return row.filled().stream()
        .map(row::cell)
        .allMatch(cell -> isOfPage(cell) || JapaneseDates.findDate(cell).isPresent());
  }

  /**
   * Whether a cell is the number of the form, a page number or a file's name: nothing of what the
   * office has to say.
   */
  public static boolean isOfPage(String cell) {
    if (cell.length() > LONGEST) {
      return false;
    }
    String text = Wording.fold(cell);
    return PAGE.matcher(text).matches()
        || OF_PAGE.matcher(text).matches()
        || FORM_NUMBER.matcher(text).matches();
  }

  /** Whether the form is over, and the rest of a page begins: このページに関するお問い合わせ. */
  public static boolean isEndOfForm(Row row) {
    return row.filled().size() == 1
        && row.first().length() <= LONGEST
        && PAGE_END.matcher(Wording.fold(row.first())).matches();
  }

  private static boolean all(Row row, Pattern pattern) {
    return row.filled().stream()
        .map(row::cell)
        .allMatch(
            cell -> cell.length() <= LONGEST && pattern.matcher(Wording.fold(cell)).matches());
  }
}
