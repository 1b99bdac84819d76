package io.github.goalsheet.io.account;

import java.util.Random;

/**
 * What can happen to the text of a table, so that its cells cannot be told apart by rules alone.
 */
enum TextDamage {
  QUOTE_LOST {
    @Override
    String to(String text, String other, Random random) {
      int at = text.indexOf('"', random.nextInt(text.length()));
      return at < 0 ? text : text.substring(0, at) + text.substring(at + 1);
    }
  },
  QUOTE_ADDED {
    @Override
    String to(String text, String other, Random random) {
      int at = random.nextInt(text.length());
      return text.substring(0, at) + '"' + text.substring(at);
    }
  },
  CUT {
    @Override
    String to(String text, String other, Random random) {
      return text.substring(0, random.nextInt(text.length()));
    }
  },
  JOINED {
    @Override
    String to(String text, String other, Random random) {
      return text + other;
    }
  },
  JOINED_WITH_MARK {
    @Override
    String to(String text, String other, Random random) {
      return text + "\uFEFF" + other;
    }
  },
  JOINED_WITHOUT_LINE_END {
    @Override
    String to(String text, String other, Random random) {
      return text.stripTrailing() + other;
    }
  },
  ENDED_AS_IN_DOS {
    @Override
    String to(String text, String other, Random random) {
      return text.replace("\n", "\r\n") + "\u001A";
    }
  };

  /** Damages a text that is not empty; another one may be joined to it. */
  abstract String to(String text, String other, Random random);
}
