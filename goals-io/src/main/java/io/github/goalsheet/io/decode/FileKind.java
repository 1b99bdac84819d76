package io.github.goalsheet.io.decode;

import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.io.reading.UnreadableInputException;
import io.github.goalsheet.message.Message;

/** Kinds of file that are not text, known by their first bytes, and what to do about them. */
enum FileKind {
  WORKBOOK(
      "PK\u0003\u0004",
      "ZIP 形式のファイル(Excel ブックなど)です。CSV 形式で保存し直してください。",
      "This is a ZIP file, such as an Excel workbook; save it as CSV."),
  OLD_WORKBOOK(
      "\u00D0\u00CF\u0011\u00E0",
      "旧形式の Office 文書(Excel ブックなど)です。CSV 形式で保存し直してください。",
      "This is an old Office document, such as an Excel workbook; save it as CSV."),
  PDF(
      "%PDF",
      "PDF は読み取れません。元の表を CSV 形式で保存してください。", "PDF cannot be read; save the original table as CSV."),
  PNG("\u0089PNG", "PNG 画像です。テキストではありません。", "This is a PNG picture, not text."),
  JPEG("\u00FF\u00D8\u00FF", "JPEG 画像です。テキストではありません。", "This is a JPEG picture, not text."),
  GIF("GIF8", "GIF 画像です。テキストではありません。", "This is a GIF picture, not text.");

  private static final String NOT_TEXT = "not_text";

  /** The first bytes, each as the character of the same number. */
  private final String signature;

  private final String ja;
  private final String en;

  FileKind(String signature, String ja, String en) {
    this.signature = signature;
    this.ja = ja;
    this.en = en;
  }

  /** Refuses bytes that begin like a known kind of file that is not text. */
  static void refuse(String source, byte[] bytes) throws UnreadableInputException {
    for (FileKind kind : values()) {
      if (kind.begins(bytes)) {
        throw new UnreadableInputException(
            NOT_TEXT, new Place.Input(source), new Message(kind.ja, kind.en));
      }
    }
  }

  private boolean begins(byte[] bytes) {
    if (bytes.length < signature.length()) {
      return false;
    }
    for (int i = 0; i < signature.length(); i++) {
      if ((bytes[i] & 0xFF) != signature.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
