package io.github.goalsheet.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpacingPropertyTest {
  @Provide
  Arbitrary<List<String>> parts() {
    return Arbitraries.of(
            "結果", "は", "12", "4.70 点", "kW", "、", "（", "ア", "々", "％", "", "𠮷", "-3", "~")
        .list()
        .ofMaxSize(8);
  }

  private static String join(List<String> parts) {
    return Spacing.join(parts.toArray(new String[0]));
  }

  @Property(tries = 300)
  void nothingButBlanksIsAdded(@ForAll("parts") List<String> parts) {
    assertThat(join(parts).replace(" ", "")).isEqualTo(String.join("", parts).replace(" ", ""));
    assertThat(join(parts)).doesNotContain("  ").isEqualTo(join(parts).strip());
  }

  @Property(tries = 300)
  void emptyPartsChangeNothing(@ForAll("parts") List<String> parts) {
    assertThat(join(parts))
        .isEqualTo(join(parts.stream().filter(part -> !part.isEmpty()).toList()));
  }

  @Property(tries = 300)
  void itDoesNotMatterHowTheyAreGrouped(
      @ForAll("parts") List<String> first, @ForAll("parts") List<String> rest) {
    assertThat(Spacing.join(join(first), join(rest)))
        .isEqualTo(join(Stream.concat(first.stream(), rest.stream()).toList()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "目標|12|目標 12",
        "12|点|12 点",
        "ア|A|ア A",
        "A|ひ|A ひ",
        "𠮷|1|𠮷 1",
        "1|𠮷|1 𠮷",
        "！|1|！1",
        "1|（|1（",
        "目標|目標|目標目標",
        "！|目|！目",
        "~|目|~ 目",
        "é|目|é目",
        "目|Ａ|目Ａ",
      })
  void aBlankStandsBetweenHalfWidthAndJapanese(String first, String second, String joined) {
    assertThat(Spacing.join(first, second)).isEqualTo(joined);
  }
}
