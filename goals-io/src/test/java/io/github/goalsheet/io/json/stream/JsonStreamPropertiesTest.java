package io.github.goalsheet.io.json.stream;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;

/** Writing and reading are each other's inverse, and no text at all is too much for the reader. */
class JsonStreamPropertiesTest {
  private static String written(Json.Obj object, boolean indented) {
    StringWriter text = new StringWriter();
    try (JsonOut out = JsonOut.to(text, indented)) {
      out.object().fields(object).end();
    }
    return text.toString();
  }

  @Property(tries = 300)
  void whatIsWrittenIsReadBack(@ForAll("objects") Json.Obj object, @ForAll boolean indented) {
    Troubles.Outcome read = Troubles.read(written(object, indented));

    assertThat(read.said()).isEmpty();
    assertThat(read.value()).isNotNull();
    assertThat(object.says(read.value())).isTrue();
    assertThat(written((Json.Obj) read.value(), indented)).isEqualTo(written(object, indented));
  }

  @Property(tries = 100)
  void everyBeginningOfAnObjectIsSaidToEndEarlyOrToBeBrokenOnce(
      @ForAll("objects") Json.Obj object) {
    String whole = written(object, false);
    for (int end = 1; end < whole.length(); end++) {
      Troubles.Outcome read = Troubles.read(whole.substring(0, end));

      assertThat(read.said()).as(whole.substring(0, end)).hasSize(1);
      assertThat(read.value()).isInstanceOf(Json.Obj.class);
      assertThat(((Json.Obj) read.value()).whole()).isFalse();
      assertThat(object.fields().keySet()).containsAll(((Json.Obj) read.value()).fields().keySet());
    }
  }

  @Property(tries = 1_000)
  void anyTextIsReadOrItsTroubleSaidOnce(@ForAll("soups") String text) {
    Troubles.Outcome read = Troubles.read(text);

    assertThat(read.said()).hasSizeLessThanOrEqualTo(1);
    assertThat(read.said().isEmpty() && read.value() == null).isEqualTo(isBlank(text));
  }

  private static boolean isBlank(String text) {
    return text.chars().allMatch(c -> " \t\r\n".indexOf(c) >= 0);
  }

  @Property(tries = 300)
  void aTextWithHalvesOfCharactersIsTold(@ForAll @StringLength(max = 6) String text) {
    boolean encodable = StandardCharsets.UTF_8.newEncoder().canEncode(text);

    assertThat(Surrogates.arePaired(text)).isEqualTo(encodable);
  }

  @Property(tries = 300)
  void halvesInAnyOrderAreTold(@ForAll("halves") String text) {
    boolean encodable = StandardCharsets.UTF_8.newEncoder().canEncode(text);

    assertThat(Surrogates.arePaired(text)).isEqualTo(encodable);
  }

  @Provide
  Arbitrary<String> halves() {
    return Arbitraries.strings().withChars('\ud842', '\udfb7', 'a').ofMaxLength(6);
  }

  @Provide
  Arbitrary<String> soups() {
    return Arbitraries.of(
            "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u12", "a", "1", "-", ".", "e", "true",
            "null", " ", "\n", "\t", "\"a\"", "\"a\":", "0", "\u0000", "あ", "\ud842", "/*", "//")
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<Json.Obj> objects() {
    return objects(3);
  }

  private Arbitrary<Json.Obj> objects(int depth) {
    return Arbitraries.maps(texts(), values(depth)).ofMaxSize(3).map(JsonStreamPropertiesTest::of);
  }

  private static Json.Obj of(Map<String, Json> fields) {
    Json.Fields made = new Json.Fields();
    ImmutableMap.copyOf(fields).forEach(made::put);
    return made.build();
  }

  private Arbitrary<Json> values(int depth) {
    List<Arbitrary<Json>> kinds =
        List.of(
            texts().map(text -> new Json.Text(text, 0)),
            numbers().map(digits -> new Json.Num(digits, 0)),
            Arbitraries.of(true, false).map(flag -> new Json.Bool(flag, 0)),
            Arbitraries.just(new Json.Null(0)));
    if (depth == 0) {
      return Arbitraries.oneOf(kinds);
    }
    return Arbitraries.oneOf(
        ImmutableList.<Arbitrary<Json>>builder()
            .addAll(kinds)
            .add(
                Arbitraries.lazy(() -> values(depth - 1))
                    .list()
                    .ofMaxSize(3)
                    .map(items -> new Json.Arr(ImmutableList.copyOf(items), 0)))
            .add(Arbitraries.lazy(() -> objects(depth - 1)).map(object -> object))
            .build());
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.of("", "a", "目標", "\"", "\\", "\n", "\u0000", "\u001b", "𠮷", "</", "\u2028")
        .list()
        .ofMaxSize(3)
        .map(parts -> String.join("", parts));
  }

  private static Arbitrary<String> numbers() {
    return Arbitraries.of("0", "-0", "4.50", "1E400", "1e-400", "-12.5e+3", "9007199254740993");
  }
}
