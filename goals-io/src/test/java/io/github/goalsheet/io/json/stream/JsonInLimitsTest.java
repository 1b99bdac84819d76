package io.github.goalsheet.io.json.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.io.reading.Limits;
import java.util.Collections;
import org.junit.jupiter.api.Test;

/** Both sides of every limit of what is read. */
class JsonInLimitsTest {
  private static final String DEEP = "The nesting is deeper than the limit of 3 levels.";
  private static final String TEXT = "The text is longer than the limit of 5 characters.";
  private static final String NUMBER = "The number is longer than the limit of 4 characters.";
  private static final String MANY = "There are more values than the limit of 100.";
  private static final Limits LIMITS =
      Limits.DEFAULT
          .withNesting(3)
          .withCellCharacters(5)
          .withNumberCharacters(4)
          .withRowsPerSheet(1);

  private static void assertWithin(String text) {
    Troubles.Outcome outcome = Troubles.read(text, LIMITS);

    assertThat(outcome.said()).isEmpty();
    assertThat(outcome.value()).isNotNull();
  }

  private static void assertOver(String text, String pointer, String limit) {
    assertThat(Troubles.read(text, LIMITS).said())
        .containsExactly("overLimit 1 " + pointer + ": " + limit);
  }

  private static String array(int items) {
    return "[" + String.join(",", Collections.nCopies(items, "1")) + "]";
  }

  @Test
  void nestingOfArraysAndObjects() {
    assertWithin("[[[1]]]");
    assertOver("[[[[1]]]]", "/0/0/0", DEEP);
    assertWithin("{\"a\":{\"b\":{}}}");
    assertOver("{\"a\":{\"b\":{\"c\":{}}}}", "/a/b/c", DEEP);
    assertWithin("[[[1]],[[2]],{\"a\":[3]}]");
  }

  @Test
  void lengthOfATextCountsCharacters() {
    assertWithin("\"12345\"");
    assertOver("\"123456\"", "", TEXT);
    assertWithin("\"\\u3042\\u3042\\u3042\\u3042\\u3042\"");
    assertOver("[\"\\u3042\\u3042\\u3042\\u3042\\u3042\\u3042\"]", "/0", TEXT);
  }

  @Test
  void lengthOfANumberCountsDigits() {
    assertWithin("1234");
    assertOver("[12345]", "/0", NUMBER);
    assertWithin("-1234");
    assertWithin("12.34");
    assertOver("{\"a\":123.45}", "/a", NUMBER);
  }

  @Test
  void lengthOfANameIsFixed() {
    assertWithin("{\"" + "n".repeat(1_000) + "\":1}");
    assertThat(Troubles.read("{\"" + "n".repeat(1_001) + "\":1}", LIMITS).said())
        .singleElement()
        .asString()
        .startsWith("overLimit 1 ")
        .endsWith("The name of the field is longer than the limit of 1000 characters.");
  }

  @Test
  void theNumberOfValuesCountsContainersToo() {
    assertWithin(array(99));
    assertOver(array(100), "/99", MANY);
  }

  @Test
  void theNumberOfValuesIsCountedForEachValueThatIsAskedFor() {
    Troubles troubles = new Troubles();
    JsonIn in = troubles.open("[" + array(99) + "," + array(99) + "]", LIMITS);
    in.next();
    in.next();
    assertThat(in.value()).isNotNull();
    in.next();
    assertThat(in.value()).isNotNull();

    assertThat(troubles.said()).isEmpty();
  }

  @Test
  void whatIsSkippedIsLimitedInDepthAlone() {
    Troubles troubles = new Troubles();
    JsonIn wide = troubles.open(array(1_000), LIMITS);
    wide.next();
    wide.skip();
    assertThat(wide.next()).isNull();
    assertThat(troubles.said()).isEmpty();

    JsonIn deep = troubles.open("[[[[1]]]]", LIMITS);
    deep.next();
    deep.skip();
    assertThat(troubles.said()).hasSize(1);
  }

  @Test
  void aLimitThatIsReachedEndsTheInput() {
    Troubles troubles = new Troubles();
    JsonIn in = troubles.open("[\"123456\",1]", LIMITS);
    in.next();
    Json value = in.value();

    assertThat(value).isInstanceOf(Json.Arr.class);
    assertThat(((Json.Arr) value).items()).isEmpty();
    assertThat(in.isBroken()).isTrue();
    assertThat(in.next()).isNull();
  }
}
