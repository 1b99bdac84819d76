package io.github.goalsheet.io.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Colours of the style sheet, by the formulae of WCAG 2.2. */
class StyleTest {
  private static final double AA = 4.5;
  private static final Pattern GRADE =
      Pattern.compile("\\.(r\\d|other) \\{ --grade: (#\\w+); --on: (#\\w+); }");
  private static final Pattern COLOUR = Pattern.compile("--(\\w+): (#\\w+);");

  private record Grade(String ground, String text) {}

  private static ImmutableMap<String, Grade> grades() {
    return GRADE
        .matcher(Assets.shipped().style())
        .results()
        .collect(
            ImmutableMap.toImmutableMap(
                match -> match.group(1), match -> new Grade(match.group(2), match.group(3))));
  }

  private static String colour(String name) {
    return COLOUR
        .matcher(Assets.shipped().style())
        .results()
        .filter(match -> match.group(1).equals(name))
        .map(match -> match.group(2))
        .findFirst()
        .orElseThrow();
  }

  private static double luminance(String colour) {
    String digits = colour.length() == 4 ? colour.replaceAll("(\\w)", "$1$1") : colour;
    int rgb = Integer.parseInt(digits.substring(1), 16);
    return 0.2126 * linear(rgb >> 16)
        + 0.7152 * linear(rgb >> 8 & 255)
        + 0.0722 * linear(rgb & 255);
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  private static double contrast(String one, String other) {
    double first = luminance(one) + 0.05;
    double second = luminance(other) + 0.05;
    return Math.max(first, second) / Math.min(first, second);
  }

  @Test
  void theFormulaIsThatOfTheGuideline() {
    assertThat(contrast("#fff", "#000000")).isEqualTo(21);
    assertThat(contrast("#777777", "#fff")).isBetween(4.47, 4.49);
  }

  @Test
  void whatIsWrittenOnAGradeCanBeRead() {
    assertThat(grades()).hasSize(8);
    assertThat(grades().values())
        .allSatisfy(grade -> assertThat(contrast(grade.ground(), grade.text())).isGreaterThan(AA));
  }

  @ParameterizedTest
  @CsvSource({"ink,#fff", "ink,wash", "soft,#fff", "soft,wash", "accent,#fff", "accent,wash"})
  void textCanBeReadOnItsGround(String text, String ground) {
    String on = ground.startsWith("#") ? ground : colour(ground);

    assertThat(contrast(colour(text), on)).isGreaterThan(AA);
  }

  @Test
  void gradesThatAreUsedTogetherDifferInLightnessToo() {
    List<List<String>> neighbours =
        List.of(List.of("r1", "r3"), List.of("r3", "r5"), List.of("r1", "r2"), List.of("r4", "r5"));

    assertThat(neighbours)
        .allSatisfy(
            pair ->
                assertThat(
                        contrast(
                            grades().get(pair.get(0)).ground(), grades().get(pair.get(1)).ground()))
                    .isGreaterThan(2));
  }
}
