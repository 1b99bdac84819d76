package io.github.goalsheet.io.json;

import com.google.common.base.CharMatcher;

/** Tells JSON from tables whose first cell begins with a bracket, by the first few characters. */
final class JsonBegin {
  private static final CharMatcher BLANK = CharMatcher.anyOf(" \t\r\n");

  private static final CharMatcher NUMBER =
      CharMatcher.inRange('0', '9').or(CharMatcher.anyOf("+-.eE"));

  /** The characters of a name that lacks its quotes, or has others. */
  private static final CharMatcher BARE_NAME =
      CharMatcher.inRange('a', 'z')
          .or(CharMatcher.inRange('A', 'Z'))
          .or(CharMatcher.inRange('0', '9'))
          .or(CharMatcher.anyOf("_'"));

  private final String text;

  private JsonBegin(String text) {
    this.text = text;
  }

  static boolean isAt(String text) {
    JsonBegin begin = new JsonBegin(text);
    int at = begin.filled(0);
    return begin.is(at, '{') ? begin.isObject(at) : begin.is(at, '[') && begin.isArray(at);
  }

  /** Whether an array holds objects, or nothing; what breaks off may hold any. */
  private boolean isArray(int open) {
    int at = filled(open + 1);
    while (is(at, '[')) {
      at = filled(at + 1);
    }
    if (is(at, ']')) {
      return filled(at + 1) == text.length();
    }
    int behindNumber = filled(behind(NUMBER, at));
    return behindNumber == text.length() || isObject(at);
  }

  /** Whether an object holds a field, or nothing; what breaks off may hold one. */
  private boolean isObject(int open) {
    if (!is(open, '{')) {
      return false;
    }
    int name = filled(open + 1);
    if (name == text.length() || is(name, '}')) {
      return true;
    }
    if (is(name, '"')) {
      int close = text.indexOf('"', name + 1);
      int behind = close < 0 ? text.length() : filled(close + 1);
      return behind == text.length() || !CharMatcher.anyOf("},;]").matches(text.charAt(behind));
    }
    if (name < text.length() && text.charAt(name) < ' ') {
      return true;
    }
    int behind = filled(behind(BARE_NAME, name));
    return behind > name && (behind >= text.length() || is(behind, ':'));
  }

  /** The first character from here on that is no blank, or the end. */
  private int filled(int from) {
    return behind(BLANK, from);
  }

  /** The first character from here on that is none of these, or the end. */
  private int behind(CharMatcher these, int from) {
    int at = from;
    while (at < text.length() && these.matches(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private boolean is(int at, char c) {
    return at < text.length() && text.charAt(at) == c;
  }
}
