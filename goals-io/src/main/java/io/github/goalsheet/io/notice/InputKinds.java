package io.github.goalsheet.io.notice;

import static io.github.goalsheet.io.reading.NoticeKind.error;
import static io.github.goalsheet.io.reading.NoticeKind.info;
import static io.github.goalsheet.io.reading.NoticeKind.warning;

import io.github.goalsheet.io.reading.NoticeKind;
import io.github.goalsheet.io.reading.UnreadableInputException;

/** What there is to say of files, folders and bytes. */
public final class InputKinds {
  public static final NoticeKind FILE_MISSING =
      error("file_missing", "ファイルがありません。", "There is no such file.")
          .remarking("名前とフォルダーを確かめてください。", "Check the name and the folder.");
  public static final NoticeKind NO_FILE_NAME =
      FILE_MISSING.saying("ファイル名として使えません(%s)。", "No file can have this name: %s.");
  public static final NoticeKind ACCESS_DENIED =
      error("access_denied", "開く権限がありません。", "It may not be opened.");
  public static final NoticeKind INPUT_FAILED =
      error("input_failed", "読み込み中に入出力エラーが発生しました(%s)。", "Reading failed: %s");
  public static final NoticeKind FILE_TOO_LARGE =
      error(
          "file_too_large",
          "ファイルの大きさが上限(%s バイト)を超えています。",
          "The file is larger than the limit of %s bytes.");
  public static final NoticeKind EMPTY_INPUT =
      error("empty_input", "中身がありません。", "There is nothing in it.");
  public static final NoticeKind NOT_TEXT =
      error(
              "not_text",
              "%1$s 行目の %2$s 文字目(先頭から数えて %3$s バイト目、先頭は 0)は NUL 文字で、テキストではありません。読み取れるのはその前までです。",
              "The byte at offset %3$s (from 0), character %2$s of line %1$s, is NUL, which is no"
                  + " text; what stands before it can be read.")
          .remarking(
              "文字だけのファイル(CSV または JSON)に保存し直してください。", "Save it as text, that is as CSV or JSON.");
  public static final NoticeKind WORKBOOK =
      NOT_TEXT.saying(
          "ZIP 形式のファイル(Excel ブックなど)です。CSV 形式で保存し直してください。",
          "This is a ZIP file, such as an Excel workbook; save it as CSV.");
  public static final NoticeKind OLD_WORKBOOK =
      NOT_TEXT.saying(
          "旧形式の Office 文書(Excel ブックなど)です。CSV 形式で保存し直してください。",
          "This is an old Office document, such as an Excel workbook; save it as CSV.");
  public static final NoticeKind PDF =
      NOT_TEXT.saying(
          "PDF は読み取れません。元の表を CSV 形式で保存してください。",
          "PDF cannot be read; save the original table as CSV.");
  public static final NoticeKind PNG =
      NOT_TEXT.saying("PNG 画像です。テキストではありません。", "This is a PNG picture, not text.");
  public static final NoticeKind JPEG =
      NOT_TEXT.saying("JPEG 画像です。テキストではありません。", "This is a JPEG picture, not text.");
  public static final NoticeKind GIF =
      NOT_TEXT.saying("GIF 画像です。テキストではありません。", "This is a GIF picture, not text.");
  public static final NoticeKind UNDECODABLE_BYTES =
      error(
              "undecodable_bytes",
              "%1$s 行目の %2$s 文字目(先頭から数えて %3$s バイト目、先頭は 0)が %4$s として読み取れません。読み取れるのはその前までです。",
              "The byte at offset %3$s (from 0), character %2$s of line %1$s, is not %4$s; what"
                  + " stands before it can be read.")
          .remarking(
              "UTF-8 で保存し直すか、正しい文字コードを --charset で指定してください。",
              "Save it as UTF-8, or name its charset with --charset.");
  public static final NoticeKind ENCODING_NOT_UTF8 =
      info("encoding_not_utf8", "文字コードは %s として読み取りました。", "Read as %s.");
  public static final NoticeKind NO_SHEET =
      error("no_sheet", "組織目標管理シートが見つかりません。", "There is no goal sheet in it.")
          .remarking(
              "「組織目標管理シート」の題名か、表の見出しを確かめてください。",
              "Check the title 組織目標管理シート, or the labels of the table.");
  public static final NoticeKind NOTHING_READ =
      NO_SHEET.saying("目標シートが 1 枚もありません。", "There is no goal sheet in it.");
  public static final NoticeKind INTERNAL_FAULT =
      error(
          UnreadableInputException.FAULT,
          "goals の不具合のため読み取れません。報告をお願いします: %s",
          "A fault of goals keeps it from being read; please report it: %s");
  public static final NoticeKind FOLDER_WITHOUT_SHEETS =
      error(
          "folder_without_sheets",
          "フォルダーに読み取れるファイル(%s)がありません。",
          "The folder holds no file to read (%s).");
  public static final NoticeKind FILE_NOT_TAKEN =
      warning(
          "file_not_taken",
          "%sため読み取りません。必要なら、それ自身を入力に指定してください。",
          "Not read, since %s; name it as an input itself if it is one.");
  public static final NoticeKind OTHER_FILES_PASSED_OVER =
      info(
          "other_files_passed_over",
          "ほかの種類のファイル %s 件は読み取りません(%s)。",
          "Files of other kinds are passed over (%2$s).");
  public static final NoticeKind INPUT_REPEATED =
      warning(
          "input_repeated",
          "同じファイルが 2 回以上指定されているため、一度だけ読み取ります%s。",
          "Named more than once; it is read once%s.");

  private InputKinds() {}
}
