package io.github.goalsheet.io.json.stream;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonTest {
  private static final List<Json> DIFFERENT =
      ImmutableList.of(
          new Json.Text("1", 1),
          new Json.Text("2", 1),
          number("1"),
          number("2"),
          new Json.Bool(true, 1),
          new Json.Bool(false, 1),
          new Json.Null(1),
          array(),
          array(number("1")),
          array(number("2")),
          object(ImmutableMap.of()),
          object(ImmutableMap.of("a", number("1"))),
          object(ImmutableMap.of("a", number("2"))),
          object(ImmutableMap.of("b", number("1"))));

  @Test
  void valuesSayTheSameAsThemselvesAndAsNothingElse() {
    for (Json value : DIFFERENT) {
      assertThat(DIFFERENT.stream().filter(value::says)).containsExactly(value);
    }
  }

  @Test
  void whereAValueStandsDoesNotMatter() {
    assertThat(new Json.Text("a", 1).says(new Json.Text("a", 2))).isTrue();
    assertThat(new Json.Null(1).says(new Json.Null(2))).isTrue();
  }

  @Test
  void numbersCompareByValue() {
    assertThat(number("4.5").says(number("4.50"))).isTrue();
    assertThat(number("45e-1").says(number("4.5"))).isTrue();
    assertThat(number("4.5").says(number("4.51"))).isFalse();
  }

  @Test
  void aNumberOutOfAllProportionSaysNothing() {
    assertThat(number("1e999999999").value()).isEmpty();
    assertThat(number("1e-999999999").value()).isEmpty();
    assertThat(number("1e99999999999").value()).isEmpty();
    assertThat(number("1e999999999").says(number("1e999999999"))).isFalse();
    assertThat(number("1").says(number("1e999999999"))).isFalse();
  }

  @Test
  void theOrderOfFieldsDoesNotMatter() {
    assertThat(
            object(ImmutableMap.of("a", number("1"), "b", number("2")))
                .says(object(ImmutableMap.of("b", number("2"), "a", number("1")))))
        .isTrue();
  }

  @Test
  void whatIsNoContainerHasARawText() {
    assertThat(DIFFERENT.stream().map(Json::raw))
        .containsExactly("1", "2", "1", "2", "true", "false", "null", "", "", "", "", "", "", "");
  }

  private static Json.Num number(String digits) {
    return new Json.Num(digits, 1);
  }

  private static Json array(Json... items) {
    return new Json.Arr(ImmutableList.copyOf(items), 1);
  }

  private static Json object(ImmutableMap<String, Json> fields) {
    return new Json.Obj(fields, ImmutableSet.of(), 1, true);
  }
}
