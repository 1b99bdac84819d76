package io.github.goalsheet.io.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.io.BaseEncoding;
import io.github.goalsheet.io.reading.InputText;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.io.reading.ReadOptions;
import io.github.goalsheet.io.reading.UnreadableInputException;
import io.github.goalsheet.message.Language;
import io.github.goalsheet.message.Severity;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecodingTest {
  private static final String TEXT = "組織目標,①髙﨑～〜−－∥‖\r\n";

  private static InputText decode(byte[] bytes) throws UnreadableInputException {
    return Decoding.decode("in.csv", bytes, ReadOptions.DEFAULT);
  }

  private static byte[] bytes(String hex) {
    return BaseEncoding.base16().decode(hex);
  }

  private static byte[] encoded(String text, String charset) {
    return text.getBytes(Charset.forName(charset));
  }

  @Test
  void replacementCharactersThatWereWrittenAreRead() throws UnreadableInputException {
    String text = "\uFFFD" + TEXT;
    assertThat(decode(text.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(text);
  }

  @Test
  void utf8NeedsNoNotice() throws UnreadableInputException {
    assertThat(decode(TEXT.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(InputText.of("in.csv", TEXT));
  }

  @Test
  void aByteOrderMarkIsNoText() throws UnreadableInputException {
    assertThat(decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(InputText.of("in.csv", TEXT));
  }

  @ParameterizedTest
  @CsvSource({"UTF-16LE", "UTF-16BE"})
  void aByteOrderMarkTellsUtf16(String charset) throws UnreadableInputException {
    InputText text = decode(encoded("\uFEFF" + TEXT, charset));

    assertThat(text.text()).isEqualTo(TEXT);
    assertThat(text.notices()).extracting(Notice::code).containsExactly("encoding_not_utf8");
    assertThat(text.notices().get(0).message().in(Language.EN)).isEqualTo("Read as UTF-16.");
  }

  @Test
  void whatIsNotUtf8IsWindows31jAndSaidToBe() throws UnreadableInputException {
    // NEC and IBM extensions and the full-width twins, which plain Shift_JIS lacks.
    String text = "組織目標,①髙﨑～－∥ｱ\r\n";

    InputText read = decode(encoded(text, "windows-31j"));

    assertThat(read.text()).isEqualTo(text);
    Notice notice = read.notices().get(0);
    assertThat(notice.code()).isEqualTo("encoding_not_utf8");
    assertThat(notice.severity()).isEqualTo(Severity.INFO);
    assertThat(notice.place()).isEqualTo(new Place.Input("in.csv"));
    assertThat(notice.message().in(Language.JA)).isEqualTo("文字コードは Windows-31J として読み取りました。");
  }

  @Test
  void bytesThatFitNoneAreAnErrorWithTheirLineAndOffset() {
    // UTF-8 fails at offset 3, Windows-31J at 6: the second byte of 0x81 cannot be 0x20.
    assertThatThrownBy(() -> decode(bytes("4142430A8260588120")))
        .isInstanceOfSatisfying(
            UnreadableInputException.class,
            refused -> {
              assertThat(refused.code()).isEqualTo("undecodable_bytes");
              assertThat(refused.place()).isEqualTo(new Place.Input("in.csv"));
              assertThat(refused)
                  .hasMessage(
                      "in.csv: The byte at offset 7 (from 0), character 3 of line 2, is not"
                          + " Windows-31J; what stands before it can be read.");
              assertThat(refused.text().ja())
                  .isEqualTo(
                      "2 行目の 3 文字目(先頭から数えて 7 バイト目、先頭は 0)が Windows-31J として読み取れません。"
                          + "読み取れるのはその前までです。");
            });
  }

  @Test
  void aCharacterThatBreaksOffIsAnError() {
    assertThatThrownBy(() -> decode(bytes("FEFF7D447E")))
        .hasMessage(
            "in.csv: The byte at offset 4 (from 0), character 2 of line 1, is not UTF-16BE;"
                + " what stands before it can be read.");
  }

  @Test
  void aGivenCharsetIsTakenAndStrict() throws UnreadableInputException {
    ReadOptions options = ReadOptions.DEFAULT.withCharset(Charset.forName("EUC-JP"));

    assertThat(Decoding.decode("in.csv", encoded("組織目標", "EUC-JP"), options))
        .isEqualTo(InputText.of("in.csv", "組織目標"));
    assertThatThrownBy(() -> Decoding.decode("in.csv", bytes("41FF"), options))
        .hasMessage(
            "in.csv: The byte at offset 1 (from 0), character 2 of line 1, is not EUC-JP;"
                + " what stands before it can be read.");
  }

  @Test
  void aGivenCharsetReadsUtf16WithoutAByteOrderMark() throws UnreadableInputException {
    ReadOptions options = ReadOptions.DEFAULT.withCharset(StandardCharsets.UTF_16LE);

    assertThat(Decoding.decode("in.csv", encoded("No.", "UTF-16LE"), options).text())
        .isEqualTo("No.");
    assertThatThrownBy(() -> decode(encoded("No.", "UTF-16LE")))
        .hasMessage(
            "in.csv: The byte at offset 1 (from 0), character 2 of line 1, is NUL, which is no text;"
                + " what stands before it can be read.");
  }

  @ParameterizedTest
  @CsvSource({
    "89504E470D0A1A0A, 'This is a PNG picture, not text.'",
    "504B030414000600, 'This is a ZIP file, such as an Excel workbook; save it as CSV.'",
    "D0CF11E0A1B11AE1, 'This is an old Office document, such as an Excel workbook; save it as CSV.'",
    "255044462D312E37, 'PDF cannot be read; save the original table as CSV.'",
    "FFD8FFE000104A46, 'This is a JPEG picture, not text.'",
    "474946383961, 'This is a GIF picture, not text.'",
  })
  void filesThatAreNotTextAreSaidToBeWhatTheyAre(String hex, String message) {
    assertThatThrownBy(() -> decode(bytes(hex)))
        .isInstanceOfSatisfying(
            UnreadableInputException.class,
            refused -> {
              assertThat(refused.code()).isEqualTo("not_text");
              assertThat(refused.text().in(Language.EN)).isEqualTo(message);
            });
  }

  @ParameterizedTest
  @CsvSource({"''", "EFBBBF", "20090D0A", "FEFF", "E38080"})
  void aFileWithNothingInItIsSaidToBeEmpty(String hex) {
    assertThatThrownBy(() -> decode(bytes(hex)))
        .isInstanceOfSatisfying(
            UnreadableInputException.class,
            refused -> {
              assertThat(refused.code()).isEqualTo("empty_input");
              assertThat(refused.text().ja()).isEqualTo("中身がありません。");
            });
  }

  @Test
  void shortTextThatBeginsLikeAFileKindIsText() throws UnreadableInputException {
    assertThat(decode(new byte[] {'P', 'K'}).text()).isEqualTo("PK");
  }
}
