package io.github.goalsheet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandardOutputTest {
  private static StandardOutput failing(String words, boolean pipe) {
    return new StandardOutput(
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(words);
          }
        },
        () -> pipe);
  }

  @Test
  void whatIsWrittenArrivesWhenItIsFlushed() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    StandardOutput out = new StandardOutput(bytes, () -> true);
    out.write('a');
    out.write("bc".getBytes(UTF_8));
    assertThat(bytes.size()).isZero();

    out.flush();
    assertThat(bytes).hasToString("abc");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Broken pipe", "パイプを閉じています。", "Kırık iletim hattı", "断开的管道", "파이프가 깨어짐", ""})
  void aReaderThatHasGoneIsKnownWhateverTheSystemCallsIt(String words) throws IOException {
    StandardOutput out = failing(words, true);
    out.write('a');

    assertThatThrownBy(out::flush).isInstanceOf(ReaderGoneException.class);
    assertThatThrownBy(() -> out.write(new byte[1 << 17])).isInstanceOf(ReaderGoneException.class);
  }

  @Test
  void anotherFailureStaysWhatItIs() throws IOException {
    StandardOutput out = failing("No space left on device", false);
    out.write('a');

    assertThatThrownBy(out::flush)
        .isExactlyInstanceOf(IOException.class)
        .hasMessage("No space left on device");
  }

  @ParameterizedTest
  @CsvSource({
    "true, 141, ''",
    "false, 4, goals: Cannot write the output: No space left for the pipe"
  })
  void commandsEndQuietlyWhenTheirReaderHasGone(boolean pipe, int code, String said) {
    for (String[] args :
        new String[][] {
          {"evaluate", "../samples"},
          {"evaluate", "../samples", "--format", "json"},
          {"evaluate", "../samples", "--format", "csv"},
          {"check", "../samples", "--explain"},
          {"report", "../samples"},
          {"convert", "../samples", "--to", "ndjson"},
          {"convert", "../samples", "--to", "sheet-csv"},
          {"next-year", "../samples"},
          {"compare", "../samples/r4-doboku.tsv", "../samples/r4-doboku.tsv"},
          {"schema", "sheet"},
          {"policies"},
          {"completion", "bash"},
          {"--help"},
          {"--version"},
          {"help", "check"}
        }) {
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      Console console =
          new Console(
              new ByteArrayInputStream(new byte[0]),
              failing("No space left for the pipe", pipe),
              new PrintStream(err, true, UTF_8),
              () -> false,
              Languages.of(args, Locale.ENGLISH));

      assertThat(Goals.run(args, console)).as(String.join(" ", args)).isEqualTo(code);
      assertThat(err.toString(UTF_8).strip()).as(String.join(" ", args)).isEqualTo(said);
    }
  }
}
