package io.github.goalsheet.io.datapackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.goalsheet.io.decode.BadByteException;
import io.github.goalsheet.io.reading.Limits;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.io.reading.UnreadableInputException;
import io.github.goalsheet.message.Message;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class DescriptorReaderTest {
  private static void assertRefused(
      Reader text, String code, int line, String pointer, String ja, String en) {
    assertThatThrownBy(
            () ->
                DescriptorReader.read(
                    "d.json", text, Limits.DEFAULT, new PackageNotices(notice -> {})))
        .isInstanceOfSatisfying(
            UnreadableInputException.class,
            refused -> {
              assertThat(refused.code()).isEqualTo(code);
              assertThat(refused.place())
                  .isEqualTo(new Place.JsonValue("d.json", line, pointer, ""));
              assertThat(refused.text()).isEqualTo(new Message(ja, en));
            });
  }

  @Test
  void whatIsNoJsonIsRefusedAtItsLine() {
    assertRefused(
        new StringReader("{\"resources\":\n[5,}"),
        "json_broken",
        2,
        "/resources/1",
        "JSON の書き方が誤っています。",
        "This is not valid JSON.");
  }

  @Test
  void jsonThatBreaksOffIsRefusedAtItsLine() {
    assertRefused(
        new StringReader("{\"resources\":\n[\"goals"),
        "json_ends_early",
        2,
        "/resources/0",
        "JSON が途中で終わっています。",
        "The JSON breaks off.");
  }

  @Test
  void aByteThatIsNoTextIsNoJson() {
    Reader bad =
        new FilterReader(Reader.nullReader()) {
          @Override
          public int read(char[] target, int offset, int length) throws IOException {
            throw new BadByteException(40, 3, 2, false);
          }
        };

    assertRefused(bad, "json_broken", 3, "", "JSON の書き方が誤っています。", "This is not valid JSON.");
  }
}
