package io.github.goalsheet.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Each case edits the whole document in one place; {@code wrong-fields.tsv} says what is noticed,
 * and whether the schema accepts it. The schema cannot know what words mean or what stands twice.
 */
class WrongFieldsTest {
  @ParameterizedTest(name = "{0}")
  @WrongFields
  void aWrongFieldIsNoticed(String id, String find, String replace, String notices, String schema) {
    assertThat(JsonInputs.read(edited(find, replace)).notices())
        .as("%s, which the schema has %s", id, schema)
        .extracting(JsonInputs::brief)
        .containsExactlyElementsOf(
            Splitter.on("; ").omitEmptyStrings().split(Strings.nullToEmpty(notices)));
  }

  @ParameterizedTest(name = "{0}")
  @WrongFields
  void theSchemaRefusesWhatItCanKnow(
      String id, String find, String replace, String notices, String schema) {
    assertThat(schema).isIn("accepted", "refused");
    assertThat(SchemaJudge.SHEET.complaints(edited(find, replace)).isEmpty())
        .as("%s: %s", id, notices)
        .isEqualTo(schema.equals("accepted"));
  }

  private static String edited(String find, String replace) {
    String document = JsonInputs.fullDocument();
    assertThat(document).contains(find);
    return document.replaceFirst(
        Pattern.quote(find), Matcher.quoteReplacement(Strings.nullToEmpty(replace)));
  }

  @Retention(RetentionPolicy.RUNTIME)
  @CsvFileSource(
      resources = "wrong-fields.tsv",
      numLinesToSkip = 1,
      delimiter = '\t',
      quoteCharacter = '\u0001',
      maxCharsPerColumn = 10_000)
  private @interface WrongFields {}
}
