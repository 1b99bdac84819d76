package io.github.goalsheet.io.report.page;

import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;

import com.google.common.base.Splitter;
import io.github.goalsheet.cell.Era;
import io.github.goalsheet.io.report.chart.ChartWords;
import io.github.goalsheet.message.Language;
import io.github.goalsheet.message.Message;
import io.github.goalsheet.model.FiscalYear;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/** What the report says in its own words, in one language. Immutable and thread-safe. */
final class Texts {
  private static final String BUNDLE = "io.github.goalsheet.io.report.page.texts";

  /** Embeddings, overrides and isolates of either direction, and their ends. */
  private static final Pattern TURNS = Pattern.compile("[\u202a-\u202e\u2066-\u2069]");

  private final Language language;
  private final Locale locale;
  private final ResourceBundle bundle;

  /** Formats are slow to make and not thread-safe. */
  private final ThreadLocal<Map<String, MessageFormat>> formats =
      ThreadLocal.withInitial(HashMap::new);

  private Texts(Language language) {
    this.language = language;
    this.locale = language.locale();
    this.bundle = ResourceBundle.getBundle(BUNDLE, locale);
  }

  /**
   * The words of a language.
   *
   * @param language the language
   * @return the words
   */
  static Texts in(Language language) {
    return new Texts(language);
  }

  /**
   * The language's code in HTML.
   *
   * @return for example {@code ja}
   */
  String code() {
    return locale.getLanguage();
  }

  /**
   * A text.
   *
   * @param key its key
   * @return the text
   * @throws java.util.MissingResourceException if there is none
   */
  String say(String key) {
    return bundle.getString(key);
  }

  /**
   * A text with its arguments put in.
   *
   * @param key its key
   * @param arguments the arguments; numbers are grouped by three
   * @return the text
   * @throws java.util.MissingResourceException if there is none
   */
  String say(String key, Object... arguments) {
    return formats
        .get()
        .computeIfAbsent(key, k -> new MessageFormat(say(k), locale))
        .format(plain(arguments));
  }

  /**
   * A sentence of the core.
   *
   * @param message the sentence in both languages
   * @return the one in this language
   */
  String say(Message message) {
    return plain(message.in(language));
  }

  /**
   * A text that does not turn the order of the words around it: a sentence of ours may quote the
   * words of a cell.
   */
  static String plain(String text) {
    return TURNS.matcher(text).replaceAll("\uFFFD");
  }

  private static Object[] plain(Object[] arguments) {
    Object[] plain = arguments.clone();
    for (int i = 0; i < plain.length; i++) {
      plain[i] = plain[i] instanceof String text ? plain(text) : plain[i];
    }
    return plain;
  }

  /**
   * A count.
   *
   * @param count the count
   * @return its digits, grouped by three
   */
  String number(long count) {
    return NumberFormat.getIntegerInstance(locale).format(count);
  }

  /**
   * A fiscal year.
   *
   * @param year the year
   * @return for example {@code 令和4年度}
   */
  String year(FiscalYear year) {
    return switch (language) {
      case JA -> year.toText();
      case EN -> "Fiscal " + year;
    };
  }

  /**
   * A fiscal year as column headers abbreviate it.
   *
   * @param year the year
   * @return for example {@code R4}
   */
  String shortYear(FiscalYear year) {
    return switch (language) {
      case JA -> year.toShortText();
      case EN -> "FY" + year;
    };
  }

  /**
   * A day.
   *
   * @param date the day
   * @return for example {@code 令和4年4月1日}; the ISO form of a day before the first era
   */
  String date(LocalDate date) {
    if (date.isBefore(Era.MEIJI.begin())) {
      return date.toString();
    }
    return switch (language) {
      case JA -> japanese(date);
      case EN -> DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(date);
    };
  }

  private static String japanese(LocalDate date) {
    Era era = Era.at(date);
    int year = date.getYear() - era.begin().getYear() + 1;
    return era.kanji()
        + (year == 1 ? "元" : Integer.toString(year))
        + ("年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日");
  }

  /** The words that charts are labelled with. */
  ChartWords chartWords() {
    return new ChartWords(
        this::shortYear,
        say("actual"),
        say("target"),
        say("result"),
        say("chart.about"),
        Splitter.on(',')
            .splitToStream(say("chart.multipliers"))
            .map(entry -> Splitter.on(':').splitToList(entry))
            .collect(
                toImmutableSortedMap(
                    Comparator.naturalOrder(),
                    (List<String> entry) -> Integer.valueOf(entry.get(0)),
                    entry -> entry.get(1))));
  }
}
