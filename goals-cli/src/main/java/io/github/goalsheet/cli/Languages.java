package io.github.goalsheet.cli;

import com.google.common.base.Ascii;
import com.google.common.base.Enums;
import io.github.goalsheet.message.Language;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;

/**
 * Chooses the language before anything is said: {@code --lang} if it stands anywhere, else the
 * locale.
 */
final class Languages {
  private static final String OPTION = "--lang";

  private Languages() {}

  /** What the languages are called on the command line. */
  static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(Language.values())
          .map(language -> Ascii.toLowerCase(language.name()))
          .iterator();
    }
  }

  static Language of(String[] args, Locale locale) {
    for (int i = 0; i < args.length; i++) {
      if (args[i].equals(OPTION) && i + 1 < args.length) {
        return named(args[i + 1], locale);
      }
      if (args[i].startsWith(OPTION + "=")) {
        return named(args[i].substring(OPTION.length() + 1), locale);
      }
    }
    return Language.of(locale);
  }

  /** A name that is no language is told of when the option is parsed. */
  private static Language named(String name, Locale locale) {
    return Enums.getIfPresent(Language.class, Ascii.toUpperCase(name)).or(Language.of(locale));
  }
}
