package io.github.goalsheet.io.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.io.SampleInputs;
import io.github.goalsheet.io.reading.ReadInput;
import io.github.goalsheet.io.writing.CsvOptions;
import io.github.goalsheet.message.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class NoticesCsvWriterTest {
  private static String written(
      ImmutableList<ReadInput> inputs, Language language, CsvOptions options) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    NoticesCsvWriter.write(inputs, language, options, out);
    return out.toString(UTF_8);
  }

  @Test
  void aNoticeIsARowWithItsPlaceAndTheWordsThere() throws IOException {
    assertThat(written(SampleInputs.all(), Language.EN, CsvOptions.DEFAULT))
        .isEqualTo(
            """
            file,line,cell,column,code,severity,message,raw
            b.ndjson,3,/x,,json_unknown_field,INFO,Sentence.,
            c.csv,9,J8,備考,column_unknown,WARNING,Sentence.,"=備
            考"
            pkg/goals.csv,4,4,,row_lost,ERROR,Sentence.,
            pkg/goals.csv,,,,notices_omitted,ERROR,There are 7 more notices of the same kind (row_lost).,
            d.pdf,,,,not_text,ERROR,No text.,
            half�.json,1,/�a,,json_unknown_field,WARNING,Field �.,�😀
            in/link.csv,,,,file_not_taken,WARNING,Sentence.,
            """);
  }

  @Test
  void theTitlesAloneSayThatThereIsNothingToSay() throws IOException {
    assertThat(written(ImmutableList.of(SampleInputs.WHOLE), Language.JA, CsvOptions.DEFAULT))
        .isEqualTo("file,line,cell,column,code,severity,message,raw\n");
  }

  @Test
  void theWayOfWritingIsThatOfTheCommand() throws IOException {
    CsvOptions options =
        CsvOptions.DEFAULT
            .withByteOrderMark(true)
            .withWindowsLineEnds(true)
            .withSpreadsheetSafe(true);
    assertThat(written(ImmutableList.of(SampleInputs.DOUBTFUL), Language.JA, options))
        .startsWith("\uFEFFfile,")
        .endsWith("文。,\"'=備\n考\"\r\n");
  }
}
