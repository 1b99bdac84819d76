package io.github.goalsheet.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import io.github.goalsheet.io.ReadResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Each case edits the whole document in one place; {@code wrong-fields.tsv} says what is noticed.
 */
class WrongFieldsTest {
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "wrong-fields.tsv",
      numLinesToSkip = 1,
      delimiter = '\t',
      quoteCharacter = '\u0001',
      emptyValue = "",
      maxCharsPerColumn = 10_000)
  void aWrongFieldIsNoticedAndCostsThatFieldAlone(
      String id, String find, String replace, String notices) {
    String document = JsonInputs.fullDocument();
    assertThat(document).as(id).contains(find);
    String edited =
        document.replaceFirst(
            Pattern.quote(find), Matcher.quoteReplacement(Strings.nullToEmpty(replace)));
    ReadResult result = JsonInputs.read(edited);
    assertThat(result.notices())
        .extracting(JsonInputs::brief)
        .containsExactlyElementsOf(
            Splitter.on("; ").omitEmptyStrings().split(Strings.nullToEmpty(notices)));
  }
}
