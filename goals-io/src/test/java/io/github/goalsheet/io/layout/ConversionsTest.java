package io.github.goalsheet.io.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.io.GoalSheets;
import io.github.goalsheet.io.RealFiles;
import io.github.goalsheet.io.reading.InputText;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.ReadOptions;
import io.github.goalsheet.io.reading.ReadResult;
import io.github.goalsheet.model.GoalSheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The eleven real sheets in other encodings, line ends and delimiters. */
class ConversionsTest {
  @ParameterizedTest
  @CsvSource({"windows-31j,''", "UTF-16LE,\uFEFF", "UTF-16BE,\uFEFF", "UTF-8,\uFEFF"})
  void theEncodingDoesNotChangeWhatIsRead(String charset, String mark) throws IOException {
    Path document = RealFiles.document();
    byte[] bytes = (mark + Files.readString(document)).getBytes(Charset.forName(charset));

    ReadResult read =
        GoalSheets.read(new ByteArrayInputStream(bytes), document.toString(), ReadOptions.DEFAULT);

    ReadResult expected = GoalSheets.read(document);
    assertThat(read.sheets()).isEqualTo(expected.sheets());
    assertThat(read.notices())
        .filteredOn(notice -> !notice.code().equals("encoding_not_utf8"))
        .isEqualTo(expected.notices());
    assertThat(read.notices())
        .extracting(Notice::code)
        .filteredOn("encoding_not_utf8"::equals)
        .hasSize(charset.equals("UTF-8") ? 0 : 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r"})
  void theLineEndsDoNotChangeWhatIsRead(String lineEnd) throws IOException {
    Path document = RealFiles.document();

    ReadResult read = read(document, Files.readString(document).replace("\n", lineEnd));

    assertThat(read).isEqualTo(GoalSheets.read(document));
  }

  @ParameterizedTest
  @CsvSource({"','", "';'"})
  void theDelimiterDoesNotChangeWhatIsRead(String delimiter) throws IOException {
    Path document = RealFiles.document();
    StringBuilder text = new StringBuilder();
    for (String line : Files.readAllLines(document)) {
      text.append(line.replaceAll("[^\t]*[,;][^\t]*", "\"$0\"").replace("\t", delimiter));
      text.append('\n');
    }

    assertThat(read(document, text.toString())).isEqualTo(GoalSheets.read(document));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void blankColumnsBetweenTheColumnsDoNotChangeWhatIsRead(int blanks) throws IOException {
    Path document = RealFiles.document();

    ReadResult read =
        read(document, Files.readString(document).replace("\t", "\t".repeat(blanks + 1)));

    ImmutableList<GoalSheet> expected = GoalSheets.read(document).goalSheets();
    assertThat(read.goalSheets()).isEqualTo(expected);
    assertThat(read.notices())
        .extracting(Notice::code)
        .containsExactlyElementsOf(expected.stream().map(sheet -> "labels_displaced").toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"standard-utf8.csv", "grid-merged-columns.csv", "era-dates.csv"})
  void anExportMayHaveWindowsLineEnds(String name) throws IOException {
    Path export = RealFiles.export(name);
    String text = Files.readString(export);
    List<GoalSheet> expected = GoalSheets.read(export).goalSheets();

    // Every row of these exports ends in a comma, and no line within a cell does.
    String crlf = text.replaceAll("(?m),$", ",\r");

    assertThat(read(export, crlf).goalSheets()).isEqualTo(expected);
  }

  private static ReadResult read(Path source, String text) throws IOException {
    return GoalSheets.read(InputText.of(source.toString(), text), ReadOptions.DEFAULT);
  }
}
