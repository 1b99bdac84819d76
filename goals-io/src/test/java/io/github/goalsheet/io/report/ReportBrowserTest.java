package io.github.goalsheet.io.report;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import io.github.goalsheet.io.GoalSheets;
import io.github.goalsheet.io.RealFiles;
import io.github.goalsheet.io.reading.ReadSheet;
import io.github.goalsheet.message.Language;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.WebElement;

/** The report in a real browser. */
@Tag("browser")
class ReportBrowserTest {
  private static final int DESKTOP = 1280;
  private static final int PHONE = 390;
  private static final String BARRIERS =
      "results.violations.flatMap(rule => rule.nodes.map(node => rule.id + ' ' + node.html))";

  @TempDir private static Path folder;
  private static Browser browser;

  @BeforeAll
  static void start() throws IOException {
    browser = Browser.start();
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  private static String saved(Language language, List<ReadSheet> sheets) {
    return saved(language, Reports.niigata(sheets));
  }

  private static String saved(Language language, Report report) {
    try {
      Path file = Files.createTempFile(folder, "report", ".html");
      Files.write(file, Reports.written(report, language));
      return file.toUri().toString();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void openSamples() {
    browser.open(saved(Language.JA, Reports.samples()), DESKTOP, 900);
  }

  private static List<ReadSheet> eleven() throws IOException {
    return GoalSheets.read(RealFiles.document()).sheets();
  }

  private static void choose(String name, String value) {
    browser.run(
        "const field = document.forms.filter.elements[arguments[0]]; field.value = arguments[1];"
            + "field.dispatchEvent(new Event('change', {bubbles: true}))",
        name,
        value);
  }

  private static String status() {
    return browser.find("[role=status]").get(0).getText();
  }

  private static List<String> shownGoals() {
    return browser.find(".goal:not([hidden])").stream()
        .filter(
            goal ->
                (Boolean)
                    browser.run("return arguments[0].closest('.sheet').checkVisibility()", goal))
        .map(goal -> goal.getAttribute("id"))
        .toList();
  }

  @Test
  void theElevenSheetsAreShownWithTheirGoalsAndCharts() throws IOException {
    browser.open(saved(Language.JA, eleven()), DESKTOP, 900);

    assertThat(browser.visible(".sheet")).isEqualTo(11);
    assertThat(browser.visible(".goal")).isEqualTo(39);
    assertThat(browser.visible("svg.chart")).isEqualTo(40);
    assertThat(browser.visible(".difference")).isEqualTo(1);
    assertThat(browser.find(".difference h3").get(0).getText()).isEqualTo("建設課 目標 1");
    assertThat(browser.console()).isEmpty();
  }

  @Test
  void theElevenSheetsPrintOnAtLeastElevenPages() throws IOException {
    browser.open(saved(Language.JA, eleven()), DESKTOP, 900);
    String pdf = new String(browser.printed(), ISO_8859_1);

    assertThat(Pattern.compile("/Type /Page\\b(?!s)").matcher(pdf).results().count())
        .isBetween(12L, 44L);
    assertThat(Pattern.compile("/MediaBox \\[([^]]*)]").matcher(pdf).results())
        .isNotEmpty()
        .allMatch(box -> box.group(1).startsWith("0 0 841") || box.group(1).startsWith("0 0 842"));
  }

  @Test
  void everySectionStartsAPageAndNoGoalIsCutWhereItFits() {
    openSamples();
    browser.devtools("Emulation.setEmulatedMedia", ImmutableMap.of("media", "print"));
    try {
      assertThat(styles(".sheet", "break-before")).containsOnly("page").hasSize(4);
      assertThat(styles(".goal", "break-inside")).containsOnly("avoid").hasSize(20);
      assertThat(browser.visible(".filter")).isZero();
    } finally {
      browser.devtools("Emulation.setEmulatedMedia", ImmutableMap.of("media", ""));
    }
  }

  private static List<String> styles(String selector, String property) {
    return browser.find(selector).stream().map(element -> element.getCssValue(property)).toList();
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsRequestedAndNothingIsComplainedOf(Language language) {
    String address = saved(language, Reports.samples());
    browser.open(address, DESKTOP, 900);
    choose("words", "防災");

    assertThat(browser.requests()).hasSize(1).first().asString().contains(address);
    assertThat(browser.console()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "published, g2, 20目標のうち 4目標を表示しています",
    "computed, g1, 20目標のうち 5目標を表示しています",
    "findings, any, 20目標のうち 2目標を表示しています",
    "findings, warning, 20目標のうち 1目標を表示しています",
    "agreement, publishedHigher, 20目標のうち 1目標を表示しています",
    "section, s3, 20目標のうち 4目標を表示しています",
    "words, 町内会, 20目標のうち 2目標を表示しています",
    "words, ＮＯ ＳＵＣＨ ＷＯＲＤ, 条件に合う目標はありません",
  })
  void aFilterShowsWhatFits(String name, String value, String shown) {
    openSamples();
    choose(name, value);

    assertThat(status()).isEqualTo(shown);
  }

  @Test
  void filtersAreCombinedAndCleared() {
    openSamples();
    choose("published", "g0");
    choose("agreement", "publishedHigher");

    assertThat(shownGoals()).containsExactly("s3g2");
    assertThat(browser.visible(".sheet")).isEqualTo(1);
    assertThat(browser.visible(".narrative")).isZero();

    browser.find("button[type=reset]").get(0).click();
    browser.runAsync("setTimeout(arguments[0], 50)");

    assertThat(status()).isEqualTo("20目標をすべて表示しています");
    assertThat(shownGoals()).hasSize(20);
    assertThat(browser.visible(".narrative")).isEqualTo(4);
  }

  @Test
  void searchingFoldsWidthsAndKanaAndFindsTypedText() {
    openSamples();
    browser.find("[name=words]").get(0).sendKeys("ﾐｽﾞﾍﾞ");
    browser.runAsync("setTimeout(arguments[0], 400)");

    assertThat(shownGoals()).isNotEmpty().allMatch(id -> id.startsWith("s1"));
  }

  @Test
  void aSectionIsFoundByItsName() {
    openSamples();
    choose("words", "葦原出張所");

    assertThat(shownGoals()).containsExactly("s4g1", "s4g2", "s4g3", "s4g4");
    assertThat(browser.visible(".narrative")).isEqualTo(1);
  }

  @Test
  void aLinkReachesAGoalThatAFilterHides() {
    openSamples();
    choose("section", "s1");
    browser.run("location.hash = '#s3g2'");
    browser.runAsync("setTimeout(arguments[0], 100)");

    assertThat(status()).isEqualTo("20目標をすべて表示しています");
    assertThat(shownGoals()).contains("s3g2");
  }

  /** A sheet whose page has the sixth tile too, which counts the goals without a rating. */
  private static String withSixTiles(Language language) {
    GoalSheet sheet = Reports.sheet(Reports.INSPECT, Goal.of(2, "橋を直します。", Reports.BRIDGES));
    return saved(language, Reports.niigata(sheet));
  }

  /**
   * Of each tile where its text and the line before it begin, from the left edge of the heading.
   */
  private static List<List<Double>> tiles() {
    @SuppressWarnings("unchecked")
    List<List<Number>> found =
        (List<List<Number>>)
            browser.run(
                "const left = document.querySelector('.overview h2').getBoundingClientRect().left;"
                    + "return Array.from(document.querySelectorAll('.numbers div'), (tile) =>"
                    + " [tile.querySelector('dd').getBoundingClientRect().left - left,"
                    + " tile.getBoundingClientRect().left - left,"
                    + " tile.getBoundingClientRect().top])");
    return found.stream().map(tile -> tile.stream().map(Number::doubleValue).toList()).toList();
  }

  @ParameterizedTest
  @EnumSource
  void theTilesOfTheOverviewStandInOneRowOnADesktop(Language language) {
    browser.open(withSixTiles(language), DESKTOP, 900);

    assertThat(tiles())
        .hasSize(6)
        .extracting(tile -> tile.get(2))
        .containsOnly(tiles().get(0).get(2));
  }

  @ParameterizedTest
  @CsvSource({"EN, 1000", "JA, 900", "JA, 750"})
  void everyRowOfTilesBeginsAtTheEdgeWithoutALineBeforeIt(Language language, int width) {
    browser.open(withSixTiles(language), width, 900);
    double row = -1;
    for (List<Double> tile : tiles()) {
      boolean first = tile.get(2) != row;
      row = tile.get(2);

      assertThat(tile.get(0)).isCloseTo(first ? 0 : tile.get(0), within(0.6));
      assertThat(tile.get(1) < -0.5).as("outside the page's text").isEqualTo(first);
    }
    assertThat(browser.find(".numbers").get(0).getCssValue("clip-path")).startsWith("inset(");
  }

  @Test
  void withoutScriptingEverythingIsVisibleButTheFilter() {
    browser.scripting(false);
    try {
      openSamples();

      assertThat(browser.visible(".sheet")).isEqualTo(4);
      assertThat(browser.visible(".goal")).isEqualTo(20);
      assertThat(browser.visible("svg.chart")).isEqualTo(23);
      assertThat(browser.visible(".narrative p")).isGreaterThan(4);
      assertThat(browser.visible("#filter")).isZero();
    } finally {
      browser.scripting(true);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {DESKTOP, PHONE})
  void nothingIsWiderThanTheWindow(int width) throws IOException {
    for (List<ReadSheet> sheets : List.of(Reports.samples(), eleven())) {
      browser.open(saved(Language.JA, sheets), width, 800);
      lay();

      assertThat(
              browser.run(
                  "const page = document.documentElement; return page.scrollWidth - page.clientWidth"))
          .isEqualTo(0L);
      assertThat(
              (List<?>)
                  browser.run(
                      "return Array.from(document.querySelectorAll('body *')).filter(e => e.getBoundingClientRect().right > innerWidth + 1).map(e => e.outerHTML.slice(0, 200))"))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {DESKTOP, PHONE})
  void aNumberInABarLiesWithinItsBar(int width) throws IOException {
    browser.open(saved(Language.JA, eleven()), width, 800);
    lay();

    assertThat(browser.visible(".stack text")).isGreaterThan(40);
    assertThat(
            (List<?>)
                browser.run(
                    "return Array.from(document.querySelectorAll('.stack text')).filter(e => e.getBoundingClientRect().width > 0).filter(e => { const text = e.getBoundingClientRect(), bar = e.previousElementSibling.getBoundingClientRect(); return text.left < bar.left || text.right > bar.right; }).map(e => e.closest('[aria-label]').getAttribute('aria-label'))"))
        .isEmpty();
  }

  /** Has the browser lay out what it would leave until it is scrolled to. */
  private static void lay() {
    browser.run(
        "document.styleSheets[0].insertRule('.sheet { content-visibility: visible !important }', document.styleSheets[0].cssRules.length)");
  }

  @ParameterizedTest
  @CsvSource({"JA, 1280", "EN, 1280", "JA, 390"})
  void aScanForBarriersFindsNone(Language language, int width) throws IOException {
    browser.open(saved(language, Reports.samples()), width, 900);
    lay();
    browser.run(Resources.toString(Resources.getResource("axe.min.js"), UTF_8));

    assertThat(scan(BARRIERS)).isEmpty();
    assertThat(scan("results.passes.map(rule => rule.id)"))
        .contains("color-contrast", "heading-order", "landmark-one-main", "svg-img-alt");
  }

  @Test
  void aScanForBarriersFindsNoneWhereFiltersAreUsed() throws IOException {
    openSamples();
    lay();
    browser.run(Resources.toString(Resources.getResource("axe.min.js"), UTF_8));
    choose("findings", "any");
    choose("words", "評価");

    assertThat(status()).isEqualTo("20目標のうち 2目標を表示しています");
    assertThat(scan(BARRIERS)).isEmpty();
  }

  private static Stream<String> scan(String wanted) {
    List<?> found =
        (List<?>)
            browser.runAsync(
                "axe.run(document).then(results => arguments[arguments.length - 1]("
                    + wanted
                    + "))");
    return found.stream().map(String.class::cast);
  }

  @Test
  void aHostileSheetStaysText() {
    String words =
        "</style></script><script>window.hacked = 1</script><svg onload='window.hacked = 2'>"
            + "<img src=x onerror='window.hacked = 3'><a href='javascript:window.hacked = 4'>";
    browser.open(
        saved(Language.JA, Reports.niigata(ReportEscapingTest.sheet(words))), DESKTOP, 900);
    List<WebElement> headings = browser.find(".sheet h2, .goal h3, .indicator h4");

    assertThat(headings).hasSize(3).allMatch(heading -> heading.getText().equals(words));
    assertThat(browser.run("return window.hacked === undefined")).isEqualTo(true);
    assertThat(browser.find("main img, main a[href^=javascript]")).isEmpty();
    assertThat(browser.requests()).hasSize(1);
    assertThat(browser.console()).isEmpty();
  }
}
