package io.github.goalsheet.io.decode;

import io.github.goalsheet.io.notice.InputKinds;
import io.github.goalsheet.io.reading.NoticeKind;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.io.reading.UnreadableInputException;

/** Kinds of file that are not text, known by their first bytes, and what to do about them. */
enum FileKind {
  WORKBOOK("PK\u0003\u0004", InputKinds.WORKBOOK),
  OLD_WORKBOOK("\u00D0\u00CF\u0011\u00E0", InputKinds.OLD_WORKBOOK),
  PDF("%PDF", InputKinds.PDF),
  PNG("\u0089PNG", InputKinds.PNG),
  JPEG("\u00FF\u00D8\u00FF", InputKinds.JPEG),
  GIF("GIF8", InputKinds.GIF);

  /** The first bytes, each as the character of the same number. */
  private final String signature;

  @SuppressWarnings("ImmutableEnumChecker") // A kind is immutable.
  private final NoticeKind refusal;

  FileKind(String signature, NoticeKind refusal) {
    this.signature = signature;
    this.refusal = refusal;
  }

  /** Refuses bytes that begin like a known kind of file that is not text. */
  static void refuse(String source, byte[] bytes) throws UnreadableInputException {
    for (FileKind kind : values()) {
      if (kind.begins(bytes)) {
        throw new UnreadableInputException(kind.refusal.at(new Place.Input(source)));
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
