package io.github.goalsheet.io.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Sets;
import io.github.goalsheet.message.Language;
import io.github.goalsheet.message.Message;
import io.github.goalsheet.model.FiscalYear;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {
  private static final String BUNDLE = "io.github.goalsheet.io.report.page.texts";
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d|%s");
  private static final Pattern USED = Pattern.compile("\"([a-zA-Z]+(?:\\.[a-zA-Z]+)*)\"");

  /** Beginnings of keys whose ends are the names of constants. */
  private static final List<String> COMPOSED =
      List.of("agreement.", "field.", "policy.from.", "policy.to.");

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(BUNDLE, locale);
  }

  private static Set<String> keys(Locale locale) {
    return new TreeSet<>(bundle(locale).keySet());
  }

  private static Set<String> placeholders(String text) {
    return PLACEHOLDER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  @Test
  void bothLanguagesSayTheSameThings() {
    assertThat(keys(Locale.JAPANESE)).isEqualTo(keys(Locale.ENGLISH)).isNotEmpty();
    assertThat(keys(Locale.JAPANESE))
        .allSatisfy(
            key ->
                assertThat(placeholders(bundle(Locale.JAPANESE).getString(key)))
                    .as(key)
                    .isEqualTo(placeholders(bundle(Locale.ENGLISH).getString(key))));
  }

  @Test
  void everyTextIsUsed() throws IOException {
    Set<String> used = new TreeSet<>();
    for (String folder :
        List.of("src/main/jte", "src/main/java/io/github/goalsheet/io/report/page")) {
      try (Stream<Path> sources = Files.list(Path.of(folder))) {
        sources.flatMap(TextsTest::quoted).forEach(used::add);
      }
    }

    assertThat(Sets.difference(keys(Locale.JAPANESE), used))
        .allMatch(key -> COMPOSED.stream().anyMatch(key::startsWith));
  }

  private static Stream<String> quoted(Path file) {
    try {
      return USED.matcher(Files.readString(file)).results().map(match -> match.group(1));
    } catch (IOException e) {
      throw new AssertionError(file.toString(), e);
    }
  }

  @Test
  void aTextThatIsNotThereIsAFault() {
    assertThatThrownBy(() -> Texts.in(Language.JA).say("no such text"))
        .isInstanceOf(MissingResourceException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "JA | 0 | 0組織　0目標　0指標",
        "JA | 1234 | 1,234組織　1,234目標　1,234指標",
        "EN | 0 | no sections, no goals, no indicators",
        "EN | 1 | 1 section, 1 goal, 1 indicator",
        "EN | 1234 | 1,234 sections, 1,234 goals, 1,234 indicators",
      })
  void countsAreGroupedAndInflected(Language language, long count, String said) {
    assertThat(Texts.in(language).say("sizes", count, count, count)).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "JA | 2022-04-01 | 令和4年4月1日",
        "JA | 2019-05-01 | 令和元年5月1日",
        "JA | 2019-04-30 | 平成31年4月30日",
        "JA | 1868-10-22 | 1868-10-22",
        "EN | 2022-04-01 | 1 April 2022",
        "EN | 0001-01-01 | 0001-01-01",
      })
  void datesAreWrittenAsTheLanguageDoes(Language language, LocalDate date, String said) {
    assertThat(Texts.in(language).date(date)).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({"JA, 令和4年度, R4", "EN, Fiscal 2022, FY2022"})
  void yearsAreWrittenAsTheLanguageDoes(Language language, String year, String shortYear) {
    assertThat(Texts.in(language).year(FiscalYear.of(2022))).isEqualTo(year);
    assertThat(Texts.in(language).shortYear(FiscalYear.of(2022))).isEqualTo(shortYear);
  }

  @Test
  void sentencesOfTheCoreAreSaidInTheLanguage() {
    assertThat(Texts.in(Language.EN).say(new Message("達成", "met"))).isEqualTo("met");
    assertThat(Texts.in(Language.EN).number(12345)).isEqualTo("12,345");
    assertThat(Texts.in(Language.EN).code()).isEqualTo("en");
  }

  @Test
  void theDefaultLocaleDoesNotMatter() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(Texts.in(Language.JA).say("target")).isEqualTo("目標");
      assertThat(Texts.in(Language.EN).say("target")).isEqualTo("target");
      assertThat(Texts.in(Language.EN).number(1234)).isEqualTo("1,234");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void multipliersOfChartsAreReadByTheirPowerOfTen() {
    assertThat(Texts.in(Language.JA).chartWords().multipliers())
        .containsEntry(4, "万")
        .containsEntry(8, "億");
    assertThat(Texts.in(Language.EN).chartWords().multipliers())
        .containsEntry(3, "k")
        .containsEntry(6, "M");
  }
}
