package io.github.goalsheet.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.goalsheet.cell.Comparison;
import io.github.goalsheet.cell.Doubt;
import io.github.goalsheet.cell.Reading;
import io.github.goalsheet.cell.Target;
import io.github.goalsheet.io.json.stream.JsonNames;
import io.github.goalsheet.io.json.stream.JsonOut;
import java.io.StringWriter;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadingJsonTest {
  static Stream<Map.Entry<Reading, String>> samples() {
    return ReadingSamples.ALL.entrySet().stream();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyReadingIsWrittenInFull(Map.Entry<Reading, String> sample) {
    assertThat(json(sample.getKey())).isEqualTo(sample.getValue().replace('\'', '"'));
  }

  @Test
  void noKindOfReadingIsForgotten() {
    assertThat(kinds(Reading.class)).hasSizeGreaterThan(12);
    assertThat(ReadingSamples.ALL.keySet().stream().map(Object::getClass))
        .containsAll(kinds(Reading.class).toList());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void noDetailOfAReadingIsForgotten(Map.Entry<Reading, String> sample) {
    String json = json(sample.getKey());
    assertThat(details(sample.getKey())).allSatisfy(detail -> assertThat(json).contains(detail));
  }

  @Test
  void noNamedValueIsForgotten() {
    String all = String.join("", ReadingSamples.ALL.values());
    assertThat(Doubt.values())
        .allSatisfy(doubt -> assertThat(all).contains("'doubt':'" + JsonNames.of(doubt)));
    assertThat(Comparison.values())
        .allSatisfy(comparison -> assertThat(all).contains("'kind':'" + comparison.kind()));
    assertThat(Target.Base.values())
        .allSatisfy(base -> assertThat(all).contains("'base':'" + base.kind()));
  }

  private static String json(Reading reading) {
    StringWriter text = new StringWriter();
    try (JsonOut out = JsonOut.to(text, false)) {
      out.object().fields(ReadingJson.of(reading)).end();
    }
    return text.toString();
  }

  private static Stream<Class<?>> kinds(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(ReadingJsonTest::kinds)
        : Stream.of(type);
  }

  /**
   * All texts and numbers inside a reading; its folded words, and how its numbers were written, are
   * left to the verbatim text.
   */
  private static ImmutableSet<String> details(Object value) {
    if (value instanceof Record record) {
      return Arrays.stream(record.getClass().getRecordComponents())
          .filter(component -> !component.getName().matches("words?|multiplier|lastDigit"))
          .flatMap(component -> details(get(record, component)).stream())
          .collect(ImmutableSet.toImmutableSet());
    }
    if (value instanceof Map<?, ?> map) {
      return Stream.concat(map.keySet().stream(), map.values().stream())
          .flatMap(each -> details(each).stream())
          .collect(ImmutableSet.toImmutableSet());
    }
    if (value instanceof Optional<?> optional) {
      return optional.map(ReadingJsonTest::details).orElse(ImmutableSet.of());
    }
    if (value instanceof BigDecimal number) {
      return ImmutableSet.of(number.toPlainString());
    }
    if (value instanceof Comparison comparison) {
      return ImmutableSet.of(comparison.kind());
    }
    if (value instanceof Target.Base base) {
      return ImmutableSet.of(base.kind());
    }
    if (value instanceof Enum<?> constant) {
      return ImmutableSet.of(JsonNames.of(constant));
    }
    return value.equals(false) ? ImmutableSet.of() : ImmutableSet.of(value.toString());
  }

  private static Object get(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(component.toString(), e);
    }
  }
}
