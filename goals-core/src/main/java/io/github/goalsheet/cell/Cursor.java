package io.github.goalsheet.cell;

import org.jspecify.annotations.Nullable;

/**
 * A place in a folded text, moved by what reads from there, and what was doubtful so far. Not
 * thread-safe: each reading has its own.
 */
final class Cursor {
  private static final char END = '\0';

  final String text;
  int at;

  /** Why the number that was passed cannot be taken as one, although it looks like one. */
  @Nullable Doubt doubt;

  /** How the number that was read last was written, as an {@link Amount} keeps it. */
  int multiplier;

  int lastDigit;

  Cursor(String text) {
    this.text = text;
  }

  boolean atEnd() {
    return at == text.length();
  }

  /** The character here, or NUL at the end. */
  char peek() {
    return at < text.length() ? text.charAt(at) : END;
  }

  /** The character a few places on, or NUL beyond the end. */
  char peek(int ahead) {
    return at + ahead < text.length() ? text.charAt(at + ahead) : END;
  }

  boolean skip(char c) {
    if (peek() == c) {
      at++;
      return true;
    }
    return false;
  }

  boolean skip(String word) {
    if (text.startsWith(word, at)) {
      at += word.length();
      return true;
    }
    return false;
  }

  void skipBlank() {
    if (peek() == ' ') {
      at++;
    }
  }

  /** What was passed since a place, verbatim. */
  String since(int start) {
    return text.substring(start, at);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
