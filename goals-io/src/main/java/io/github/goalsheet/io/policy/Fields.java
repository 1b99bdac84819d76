package io.github.goalsheet.io.policy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.cell.Wording;
import io.github.goalsheet.io.policy.Problems.Expected;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * An object whose fields are asked for one by one. What is wrong with a field is said, and then the
 * field is read as if it were absent; at the end, fields that nobody asked for are said.
 */
final class Fields {
  /** How many digits a number may have on either side of its point. */
  static final int MAX_DIGITS = 12;

  private final Value.Obj object;
  private final Problems problems;
  private final Set<String> asked = new LinkedHashSet<>();

  Fields(Value.Obj object, Problems problems) {
    this.object = object;
    this.problems = problems;
  }

  /** The fields of a value that should be an object. */
  static Optional<Fields> of(Value value, Problems problems) {
    if (value instanceof Value.Obj object) {
      return Optional.of(new Fields(object, problems));
    }
    problems.wrongType(value, Expected.OBJECT);
    return Optional.empty();
  }

  Value.Obj object() {
    return object;
  }

  /** A field that may be absent. */
  Optional<Value> find(String name) {
    asked.add(name);
    return Optional.ofNullable(object.fields().get(name));
  }

  /** A field that must be there. */
  Optional<Value> require(String name) {
    Optional<Value> value = find(name);
    if (value.isEmpty()) {
      problems.missing(object, name);
    }
    return value;
  }

  /** A string field that must be there and not be blank. */
  Optional<String> requireText(String name) {
    return require(name).flatMap(value -> filled(value, problems));
  }

  /** A number field that may be absent. */
  Optional<BigDecimal> number(String name) {
    return find(name).flatMap(this::number);
  }

  /** A number field that may be absent. */
  Optional<BigDecimal> number(
      String name, Predicate<BigDecimal> range, String japanese, String english) {
    return find(name).flatMap(value -> inRange(value, number(value), range, japanese, english));
  }

  /** An integer field that may be absent. */
  Optional<Integer> integer(String name, int low, int high) {
    return find(name).flatMap(value -> integer(value, low, high));
  }

  /** An integer field that must be there. */
  Optional<Integer> requireInteger(String name, int low, int high) {
    return require(name).flatMap(value -> integer(value, low, high));
  }

  /** A number field that must be there. */
  Optional<BigDecimal> requireNumber(
      String name, Predicate<BigDecimal> range, String japanese, String english) {
    return require(name).flatMap(value -> inRange(value, number(value), range, japanese, english));
  }

  /** A field that may be absent and holds one of some words. */
  <T> Optional<T> word(String name, Vocabulary<T> vocabulary) {
    return find(name).flatMap(value -> word(value, vocabulary));
  }

  /** A field that must be there and holds one of some words. */
  <T> Optional<T> requireWord(String name, Vocabulary<T> vocabulary) {
    return require(name).flatMap(value -> word(value, vocabulary));
  }

  /** An object field that may be absent. */
  Optional<Fields> object(String name) {
    return find(name).flatMap(value -> of(value, problems));
  }

  /** The elements of an array field that may be absent. */
  ImmutableList<Value> items(String name) {
    return find(name).flatMap(this::items).orElse(ImmutableList.of());
  }

  /** The elements of an array field that must be there. */
  Optional<ImmutableList<Value>> requireItems(String name) {
    return require(name).flatMap(this::items);
  }

  /** Says of a field that is there that it does not belong there. */
  void notHere(String name, String when) {
    find(name).ifPresent(value -> problems.notHere(value, name, when));
  }

  /** Says which fields nobody asked for. */
  void done() {
    object
        .fields()
        .forEach(
            (name, value) -> {
              if (!asked.contains(name)) {
                problems.unknown(value, asked);
              }
            });
  }

  /** The text of a value that should be a string and not blank. */
  static Optional<String> filled(Value value, Problems problems) {
    if (!(value instanceof Value.Text text) || Wording.fold(text.value()).isEmpty()) {
      problems.wrongType(value, Expected.FILLED_TEXT);
      return Optional.empty();
    }
    if (!isWhole(text.value())) {
      problems.brokenText(value);
      return Optional.empty();
    }
    return Optional.of(text.value());
  }

  /** Whether a text has no half of a character, which no encoding can write. */
  static boolean isWhole(String text) {
    return UTF_8.newEncoder().canEncode(text);
  }

  private <T> Optional<T> word(Value value, Vocabulary<T> vocabulary) {
    if (!(value instanceof Value.Text text)) {
      problems.wrongType(value, Expected.TEXT);
      return Optional.empty();
    }
    Optional<T> meaning = vocabulary.meaning(text.value());
    if (meaning.isEmpty()) {
      problems.unknownWord(value, vocabulary.words());
    }
    return meaning;
  }

  private Optional<ImmutableList<Value>> items(Value value) {
    if (value instanceof Value.Arr array) {
      return Optional.of(array.items());
    }
    problems.wrongType(value, Expected.ARRAY);
    return Optional.empty();
  }

  private Optional<BigDecimal> number(Value value) {
    if (!(value instanceof Value.Num number)) {
      problems.wrongType(value, Expected.NUMBER);
      return Optional.empty();
    }
    Optional<BigDecimal> read = shortNumber(number.digits());
    if (read.isEmpty()) {
      problems.numberTooLong(value);
    }
    return read;
  }

  private static Optional<BigDecimal> shortNumber(String digits) {
    try {
      BigDecimal number = new BigDecimal(digits);
      boolean isShort =
          number.scale() <= MAX_DIGITS && (long) number.precision() - number.scale() <= MAX_DIGITS;
      return isShort ? Optional.of(number) : Optional.empty();
    } catch (NumberFormatException exponentTooLong) {
      return Optional.empty();
    }
  }

  private Optional<Integer> integer(Value value, int low, int high) {
    Optional<BigDecimal> number = number(value);
    if (number.isPresent() && number.get().stripTrailingZeros().scale() > 0) {
      problems.wrongType(value, Expected.INTEGER);
      return Optional.empty();
    }
    return inRange(
            value,
            number,
            n ->
                n.compareTo(BigDecimal.valueOf(low)) >= 0
                    && n.compareTo(BigDecimal.valueOf(high)) <= 0,
            low + " から " + high + " までの整数",
            "an integer from " + low + " to " + high)
        .map(BigDecimal::intValueExact);
  }

  private Optional<BigDecimal> inRange(
      Value value,
      Optional<BigDecimal> number,
      Predicate<BigDecimal> range,
      String japanese,
      String english) {
    if (number.isPresent() && !range.test(number.get())) {
      problems.outOfRange(value, japanese, english);
      return Optional.empty();
    }
    return number;
  }
}
