package io.github.goalsheet.io.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.goalsheet.cell.Wording;
import io.github.goalsheet.io.json.stream.Json;
import io.github.goalsheet.io.json.stream.Located;
import io.github.goalsheet.io.json.stream.Surrogates;
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

  private final Located value;
  private final Json.Obj object;
  private final Problems problems;
  private final Set<String> asked = new LinkedHashSet<>();

  private Fields(Located value, Json.Obj object, Problems problems) {
    this.value = value;
    this.object = object;
    this.problems = problems;
  }

  /** The fields of a value that should be an object. */
  static Optional<Fields> of(Located value, Problems problems) {
    if (value.json() instanceof Json.Obj object) {
      return Optional.of(new Fields(value, object, problems));
    }
    problems.wrongType(value, Expected.OBJECT);
    return Optional.empty();
  }

  /** The object itself. */
  Located value() {
    return value;
  }

  /** All fields, by name. */
  ImmutableMap<String, Located> all() {
    return Maps.toMap(object.fields().keySet(), name -> value.find(name).orElseThrow());
  }

  /** Whether a field is there, whatever it holds. */
  boolean has(String name) {
    return object.fields().containsKey(name);
  }

  /** A field that may be absent. */
  Optional<Located> find(String name) {
    asked.add(name);
    return value.find(name);
  }

  /** A field that must be there. */
  Optional<Located> require(String name) {
    Optional<Located> found = find(name);
    if (found.isEmpty()) {
      problems.missing(value, name);
    }
    return found;
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

  /** A field that may be absent and holds true or false. */
  Optional<Boolean> flag(String name) {
    return find(name).flatMap(this::flag);
  }

  private Optional<Boolean> flag(Located value) {
    if (value.json() instanceof Json.Bool flag) {
      return Optional.of(flag.value());
    }
    problems.wrongType(value, Expected.BOOLEAN);
    return Optional.empty();
  }

  /** A field that may be absent and holds one of some words. */
  <T> Optional<T> word(String name, FieldWords<T> vocabulary) {
    return find(name).flatMap(value -> word(value, vocabulary));
  }

  /** A field that must be there and holds one of some words. */
  <T> Optional<T> requireWord(String name, FieldWords<T> vocabulary) {
    return require(name).flatMap(value -> word(value, vocabulary));
  }

  /** An object field that may be absent. */
  Optional<Fields> object(String name) {
    return find(name).flatMap(value -> of(value, problems));
  }

  /** The elements of an array field that may be absent. */
  ImmutableList<Located> items(String name) {
    return find(name).flatMap(this::items).orElse(ImmutableList.of());
  }

  /** The elements of an array field that must be there. */
  Optional<ImmutableList<Located>> requireItems(String name) {
    return require(name).flatMap(this::items);
  }

  /** Says of a field that is there that it does not belong there. */
  void notHere(String name, String when) {
    find(name).ifPresent(value -> problems.notHere(value, name, when));
  }

  /** Says which fields nobody asked for, and which stand there twice. */
  void done() {
    all()
        .forEach(
            (name, field) -> {
              if (!asked.contains(name)) {
                problems.unknown(field, asked);
              }
            });
    repeated();
  }

  /** Says which fields stand there twice. */
  void repeated() {
    object.repeated().forEach(name -> value.find(name).ifPresent(problems::repeated));
  }

  /** The text of a value that should be a string and not blank. */
  static Optional<String> filled(Located value, Problems problems) {
    if (!(value.json() instanceof Json.Text text) || Wording.fold(text.value()).isEmpty()) {
      problems.wrongType(value, Expected.FILLED_TEXT);
      return Optional.empty();
    }
    if (!Surrogates.arePaired(text.value())) {
      problems.brokenText(value);
      return Optional.empty();
    }
    return Optional.of(text.value());
  }

  private <T> Optional<T> word(Located value, FieldWords<T> vocabulary) {
    if (!(value.json() instanceof Json.Text text)) {
      problems.wrongType(value, Expected.TEXT);
      return Optional.empty();
    }
    Optional<T> meaning = vocabulary.meaning(text.value());
    if (meaning.isEmpty()) {
      problems.unknownWord(value, vocabulary.words());
    }
    return meaning;
  }

  private Optional<ImmutableList<Located>> items(Located list) {
    if (list.json() instanceof Json.Arr) {
      return Optional.of(list.items());
    }
    problems.wrongType(list, Expected.ARRAY);
    return Optional.empty();
  }

  private Optional<BigDecimal> number(Located value) {
    if (!(value.json() instanceof Json.Num number)) {
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

  private Optional<Integer> integer(Located value, int low, int high) {
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
      Located value,
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
