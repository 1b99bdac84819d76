package io.github.goalsheet.io.grid;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.CharStreams;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndMarkTest {
  private static String readOneByOne(Reader text) throws IOException {
    StringBuilder read = new StringBuilder();
    for (int c = text.read(); c >= 0; c = text.read()) {
      read.append((char) c);
    }
    return read.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "'', ''",
    "a, a",
    "a^, a",
    "a^^^, a",
    "^, ''",
    "^^, ''",
    "^a^, ^a",
    "a^^b^c^^, a^^b^c"
  })
  void marksAtTheEndAreNoPartOfTheText(String shown, String wanted) throws IOException {
    String text = shown.replace('^', '\u001A');
    String kept = wanted.replace('^', '\u001A');

    assertThat(CharStreams.toString(EndMark.off(new StringReader(text)))).isEqualTo(kept);
    assertThat(readOneByOne(EndMark.off(new StringReader(text)))).isEqualTo(kept);
    Reader ended = EndMark.off(new StringReader(text));
    assertThat(readOneByOne(ended)).isEqualTo(kept);
    assertThat(ended.read(new char[3], 0, 3)).isEqualTo(-1);
  }

  @Test
  void closingClosesTheText() throws IOException {
    boolean[] closed = new boolean[1];
    Reader text =
        new FilterReader(Reader.nullReader()) {
          @Override
          public void close() throws IOException {
            closed[0] = true;
            super.close();
          }
        };

    EndMark.off(text).close();

    assertThat(closed).containsExactly(true);
  }
}
