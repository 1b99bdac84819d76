package io.github.goalsheet.io.decode;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.io.reading.ReadOptions;
import io.github.goalsheet.io.reading.UnreadableInputException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileKindTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "PK\u0003\u0004|ZIP 形式のファイル(Excel ブックなど)です。CSV 形式で保存し直してください。"
            + "|This is a ZIP file, such as an Excel workbook; save it as CSV.",
        "\u00D0\u00CF\u0011\u00E0|旧形式の Office 文書(Excel ブックなど)です。CSV 形式で保存し直してください。"
            + "|This is an old Office document, such as an Excel workbook; save it as CSV.",
        "%PDF|PDF は読み取れません。元の表を CSV 形式で保存してください。"
            + "|PDF cannot be read; save the original table as CSV.",
        "\u0089PNG|PNG 画像です。テキストではありません。|This is a PNG picture, not text.",
        "\u00FF\u00D8\u00FF|JPEG 画像です。テキストではありません。|This is a JPEG picture, not text.",
        "GIF8|GIF 画像です。テキストではありません。|This is a GIF picture, not text.",
      })
  void aKindIsKnownByAllOfItsFirstBytes(String signature, String ja, String en) {
    byte[] bytes = signature.getBytes(ISO_8859_1);

    for (byte[] file : new byte[][] {bytes, Arrays.copyOf(bytes, 100)}) {
      assertThatThrownBy(() -> FileKind.refuse("a.csv", file))
          .isInstanceOfSatisfying(
              UnreadableInputException.class,
              refused -> {
                assertThat(refused.code()).isEqualTo("not_text");
                assertThat(refused.place()).isEqualTo(new Place.Input("a.csv"));
                assertThat(refused.text().ja()).isEqualTo(ja);
                assertThat(refused.text().en()).isEqualTo(en);
              });
    }
    assertThatCode(() -> FileKind.refuse("a.csv", Arrays.copyOf(bytes, bytes.length - 1)))
        .doesNotThrowAnyException();
    byte[] other = bytes.clone();
    other[bytes.length - 1]++;
    assertThatCode(() -> FileKind.refuse("a.csv", other)).doesNotThrowAnyException();
  }

  @Test
  void aSignatureFurtherDownIsText() throws UnreadableInputException {
    assertThat(Decoding.decode("a.csv", " %PDF,GIF8".getBytes(UTF_8), ReadOptions.DEFAULT).text())
        .isEqualTo(" %PDF,GIF8");
    assertThatCode(() -> FileKind.refuse("a.csv", new byte[0])).doesNotThrowAnyException();
  }

  @Test
  void aGivenCharsetMakesNoTextOfAPicture() {
    assertThatThrownBy(
            () ->
                Decoding.decode(
                    "a.csv", "GIF89a".getBytes(UTF_8), ReadOptions.DEFAULT.withCharset(ISO_8859_1)))
        .hasMessage("a.csv: This is a GIF picture, not text.");
  }
}
