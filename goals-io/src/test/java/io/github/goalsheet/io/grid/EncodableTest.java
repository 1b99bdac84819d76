package io.github.goalsheet.io.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodableTest {
  private static Encodable in(String charset) {
    return new Encodable(Charset.forName(charset));
  }

  @ParameterizedTest
  @CsvSource({
    "windows-31j, 〜, ～",
    "windows-31j, ～, ～",
    "windows-31j, −, －",
    "windows-31j, －, －",
    "windows-31j, ‖, ∥",
    "windows-31j, —, ―",
    "windows-31j, ―, ―",
    "windows-31j, ¢, ￠",
    "windows-31j, £, ￡",
    "windows-31j, ¬, ￢",
    "windows-31j, ¦, ￤",
    "windows-31j, ¥, ￥",
    "windows-31j, ‾, ￣",
    "windows-31j, ¯, ￣",
    "windows-31j, µ, μ",
    "windows-31j, ·, ・",
    "Shift_JIS, ¥, ￥",
    "EUC-JP, ¥, ￥",
    "UTF-8, ¥, ¥",
    "EUC-JP, ～, ～",
    "EUC-JP, －, −",
    "EUC-JP, ∥, ‖",
    "UTF-8, 〜, 〜",
    "UTF-8, ～, ～",
    "UTF-16, −, −",
    "US-ASCII, 〜, 〜",
  })
  void aCharacterIsReplacedByItsTwinOnlyWhereItIsLacking(
      String charset, String text, String written) {
    assertThat(in(charset).withTwins(text)).isEqualTo(written);
    assertThat(in(charset).withTwins("前" + text + "後" + text))
        .isEqualTo("前" + written + "後" + written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"①髙﨑", "㈱㌔㎡", "ⅠⅡⅢⅰ", "～－∥", "纊褜", "ｱｲｳ", "\\~", "№℡㍻"})
  void whatWindowsAddedToShiftJisIsNotLacking(String text) {
    assertThat(in("windows-31j").lacking(text)).isEmpty();
    assertThat(in("windows-31j").withTwins(text)).isEqualTo(text);
    byte[] bytes = text.getBytes(Charset.forName("windows-31j"));
    assertThat(new String(bytes, Charset.forName("windows-31j"))).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "windows-31j, 花を🌷植えた, 1F337",
    "windows-31j, 𠮷野家, 20BB7",
    "windows-31j, é, E9",
    "windows-31j, 〜é, E9",
    "windows-31j, 한글, D55C",
    "windows-31j, «花», AB",
    "windows-31j, ゔ, 3094",
    "windows-31j, ¸, B8",
    "US-ASCII, a花b木, 82B1",
    "ISO-8859-1, 花, 82B1",
  })
  void theFirstCharacterThatIsLackingIsFound(String charset, String text, String point) {
    Encodable encodable = in(charset);

    assertThat(encodable.lacking(encodable.withTwins(text))).hasValue(Integer.parseInt(point, 16));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "windows-31j", "US-ASCII"})
  void nulAndHalfACharacterAreLackingEverywhere(String charset) {
    assertThat(in(charset).lacking("a\0b")).hasValue(0);
    assertThat(in(charset).lacking("a\uD83Cb")).hasValue(0xD83C);
    assertThat(in(charset).lacking("\uDF37")).hasValue(0xDF37);
    assertThat(in(charset).lacking("")).isEmpty();
    assertThat(in(charset).lacking("a,\"b\"\r\n\t")).isEmpty();
  }

  @Test
  void everyCharacterOfTheBasicPlaneComesBackFromWindowsOrIsLackingOrHasATwin() {
    Charset windows = Charset.forName("windows-31j");
    Encodable encodable = new Encodable(windows);
    for (char c = 1; c < Character.MIN_SURROGATE; c++) {
      String written = encodable.withTwins(Character.toString(c));
      if (encodable.lacking(written).isEmpty()
          && !new String(written.getBytes(windows), windows).equals(written)) {
        assertThat(new String(written.getBytes(windows), windows)).isEqualTo(written);
      }
    }
  }

  @Test
  void wholeCharactersOfTwoHalvesAreNotLackingInUnicode() {
    assertThat(in("UTF-8").lacking("🌷𠮷")).isEmpty();
    assertThat(in("UTF-16BE").lacking("🌷𠮷")).isEmpty();
  }

  @Property(tries = 1_000)
  void whatIsNotLackingComesBackFromTheBytesAsItIsWritten(
      @ForAll("texts") String text, @ForAll("charsets") String charset) {
    Encodable encodable = in(charset);
    String written = encodable.withTwins(text);

    assertThat(written).hasSameSizeAs(text);
    assertThat(encodable.withTwins(written)).isEqualTo(written);
    if (encodable.lacking(written).isEmpty()) {
      Charset as = Charset.forName(charset);
      assertThat(new String(written.getBytes(as), as)).isEqualTo(written);
    } else {
      int lacking = encodable.lacking(written).getAsInt();
      assertThat(written).contains(Character.toString(lacking));
      Charset as = Charset.forName(charset);
      assertThat(new String(Character.toString(lacking).getBytes(as), as))
          .isNotEqualTo(Character.toString(lacking));
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("a花〜～−－‖∥—―¢￠£￡¬￢¦￤é①髙¥￥\\‾~«ゔ").ofMaxLength(8);
  }

  @Provide
  Arbitrary<String> charsets() {
    return Arbitraries.of("UTF-8", "windows-31j", "Shift_JIS", "EUC-JP", "ISO-8859-1", "US-ASCII");
  }
}
