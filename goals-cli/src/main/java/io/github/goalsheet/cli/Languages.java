package io.github.goalsheet.cli;

import com.google.common.base.Ascii;
import com.google.common.base.Enums;
import io.github.goalsheet.message.Language;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

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

  /**
   * The locale that a user set. Java takes one that is not installed for English, so it is looked
   * for in the environment, too.
   *
   * @param environment the environment
   * @param system what Java makes of it
   */
  static Locale ofUser(Map<String, String> environment, Locale system) {
    return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
        .map(name -> environment.getOrDefault(name, ""))
        .filter(value -> !value.isEmpty())
        .findFirst()
        .filter(value -> value.matches("ja([_.@].*)?"))
        .map(japanese -> Locale.JAPANESE)
        .orElse(system);
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
