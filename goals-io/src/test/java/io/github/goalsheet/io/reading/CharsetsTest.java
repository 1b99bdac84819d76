package io.github.goalsheet.io.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetsTest {
  /** Characters that Java's cp932 takes for others, and that plain Shift_JIS lacks. */
  private static final String TELLING = "籠檜遥①㈱髙﨑～－";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "windows-31j",
        "Windows-31J",
        "csWindows31J",
        "windows_31j",
        "cp932",
        "CP932",
        "cp-932",
        "CP 932",
        "ｃｐ９３２",
        "932",
        "ms932",
        "MS_932",
        "windows-932",
        "ibm932",
        "IBM-932",
        "x-ibm932",
        "x-ms-cp932",
        "Shift_JIS",
        "shift-jis",
        "SHIFTJIS",
        "Shift JIS",
        "sjis",
        "S-JIS",
        "x-sjis",
        "sjis-win",
        "csShiftJIS",
        "MS_Kanji",
        "シフトJIS",
        " cp932 "
      })
  void inJapanTheseAreNamesOfWindows31j(String name) {
    Charset found = Charsets.find(name).orElseThrow();

    assertThat(found).isEqualTo(Charset.forName("windows-31j"));
    assertThat(new String(TELLING.getBytes(found), found)).isEqualTo(TELLING);
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, UTF-8",
    "utf8, UTF-8",
    "UTF_8, UTF-8",
    "utf-8-sig, UTF-8",
    "UTF-8 BOM, UTF-8",
    "utf-8n, UTF-8",
    "65001, UTF-8",
    "utf16, UTF-16",
    "utf_16, UTF-16",
    "utf16le, UTF-16LE",
    "UTF-16 LE, UTF-16LE",
    "utf-16be, UTF-16BE",
    "UTF 32, UTF-32",
    "eucjp, EUC-JP",
    "euc_jp, EUC-JP",
    "eucJP-ms, x-eucJP-Open",
    "jis, ISO-2022-JP",
    "iso 2022 jp, ISO-2022-JP",
    "ISO2022JP, ISO-2022-JP",
    "ascii, US-ASCII",
    "latin1, ISO-8859-1",
    "x-IBM942C, x-IBM942C",
    "x_ibm942c, x-IBM942C",
    "x-IBM943C, x-IBM943C",
    "MS932_0213, x-MS932_0213",
  })
  void otherNamesMeanWhatTheySay(String name, String charset) {
    assertThat(Charsets.find(name)).contains(Charset.forName(charset));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-", "nonsense", "utf-9", "cp99999", "文字コード", "a/b", "\0"})
  void anythingElseIsNoCharset(String name) {
    assertThat(Charsets.find(name)).isEmpty();
    assertThat(Charsets.namesMark(name)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"utf-8-sig", "UTF8-SIG", "utf-8 bom", "UTF-8-BOM"})
  void someNamesMeanAMarkToo(String name) {
    assertThat(Charsets.namesMark(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "utf8", "utf-8n", "UTF-16", "cp932"})
  void mostNamesMeanNoMark(String name) {
    assertThat(Charsets.namesMark(name)).isFalse();
  }

  static Iterable<Charset> all() {
    return Charset.availableCharsets().values();
  }

  /** But for the two that Java calls by names of Windows-31J. */
  @ParameterizedTest
  @MethodSource("all")
  void everyCharsetOfJavaIsFoundByItsOwnName(Charset charset) {
    Charset expected =
        charset.name().equals("Shift_JIS") ? Charset.forName("windows-31j") : charset;

    assertThat(Charsets.find(charset.name())).contains(expected);
    assertThat(Charsets.find(charset.name().toLowerCase(Locale.ROOT))).contains(expected);
  }

  @Test
  void theUsualNamesAreKnown() {
    assertThat(Charsets.usualNames()).allMatch(name -> Charsets.find(name).isPresent());
  }
}
