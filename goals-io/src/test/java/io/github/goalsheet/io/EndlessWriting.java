package io.github.goalsheet.io;

import io.github.goalsheet.io.writing.AtomicFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A program that writes a file again and again until it is killed. */
final class EndlessWriting {
  /** How often a content is written in pieces, so that there is time to be killed in between. */
  private static final int PIECES = 400;

  private EndlessWriting() {}

  /**
   * Writes two contents by turns.
   *
   * @param args the file
   */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]);
    for (int i = 0; ; i++) {
      byte[] piece = piece(i % 2 == 0 ? 'b' : 'a');
      AtomicFiles.write(file, out -> repeat(piece, out));
      if (i == 0) {
        System.out.write('!');
        System.out.flush();
      }
    }
  }

  private static void repeat(byte[] piece, OutputStream out) throws IOException {
    for (int i = 0; i < PIECES; i++) {
      out.write(piece);
    }
  }

  private static byte[] piece(char letter) {
    return Character.toString(letter).repeat(100).getBytes(StandardCharsets.UTF_8);
  }

  /** Whether a text is one of the two contents, and whole. */
  static boolean isWhole(String text) {
    return text.length() == PIECES * 100
        && (text.chars().allMatch(c -> c == 'a') || text.chars().allMatch(c -> c == 'b'));
  }
}
