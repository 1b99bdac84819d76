package io.github.goalsheet.io.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DelimitersTest {
  private static final Set<String> LABELS = Set.of("年度", "作成日", "No.", "組織目標", "項目(単位)", "R4目標");
  private static final String FORM = "組織目標管理シート|||\n年度|R4||\nNo.|組織目標|項目(単位)|R4目標\n1|花を植えます。|数|5\n";

  @ParameterizedTest
  @ValueSource(strings = {",", "\t", ";"})
  void theDelimiterIsTheOneThatLeavesTheLabelsAlone(String delimiter) {
    assertThat(find(FORM.replace("|", delimiter))).isEqualTo(delimiter.charAt(0));
  }

  @ParameterizedTest
  @CsvSource({"',', ';'", "';', ','", "'\t', ','", "',', '\t'", "';', '\t'", "'\t', ';'"})
  void anotherDelimiterInTheDataDoesNotCount(String delimiter, String other) {
    String text =
        FORM.replace("|", delimiter).replace("花を植えます。", ("花" + other + "木" + other).repeat(50))
            + ("・花" + other + "・木\n").repeat(100);

    assertThat(find(text)).isEqualTo(delimiter.charAt(0));
  }

  @Test
  void quotesAroundLabelsDoNotCount() {
    assertThat(find("\"年度\";\"R4\"\n\"No.\";\"組織目標\"\n")).isEqualTo(';');
    assertThat(find("\"年\n度\",\"No.\",\"組織目標\"\n")).isEqualTo(',');
  }

  @Test
  void labelsFarDownCountAsWell() {
    assertThat(find("a;b;c\n".repeat(10_000) + FORM.replace('|', ','))).isEqualTo(',');
  }

  @Test
  void labelsBehindTheFirstMillionCharactersAreNotLookedFor() {
    String filling = "花".repeat(1 << 20);

    assertThat(find(filling + "\n年度;R4\nNo.;組織目標\n")).isEqualTo('\t');
    assertThat(find(filling.substring(40) + "\n年度;R4\nNo.;組織目標\n")).isEqualTo(';');
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "こんにちは", "a,b;c", "年度\n組織目標\n"})
  void whereNoLabelStandsAloneItIsTheTab(String text) {
    assertThat(find(text)).isEqualTo('\t');
  }

  @Test
  void atATieTheTabComesFirstAndThenTheComma() {
    assertThat(find("年度\t\n年度,\n年度;\n")).isEqualTo('\t');
    assertThat(find("年度;\n年度,\n作成日;\n作成日,\n")).isEqualTo(';');
    assertThat(find("年度,;\n")).isEqualTo(',');
  }

  private static char find(String text) {
    return Delimiters.find(text, LABELS::contains);
  }
}
