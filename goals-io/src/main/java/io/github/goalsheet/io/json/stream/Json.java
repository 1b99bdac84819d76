package io.github.goalsheet.io.json.stream;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A small JSON value in memory, such as a cell or a sheet; whole files are never held like this. A
 * value that was read knows its line, from 1; one that was made has line 0.
 */
public sealed interface Json {
  /** The line on which the value starts. */
  int line();

  /**
   * The text of a string, number, true, false or null.
   *
   * @return the text; empty for an object or array
   */
  default String raw() {
    return "";
  }

  /**
   * Whether two values say the same: numbers by their value ({@code 4.5} is {@code 4.50}), objects
   * in any order.
   *
   * @param other another value
   * @return whether they do
   */
  boolean says(Json other);

  /** A string. */
  record Text(String value, int line) implements Json {
    @Override
    public String raw() {
      return value;
    }

    @Override
    public boolean says(Json other) {
      return other instanceof Text that && value.equals(that.value);
    }
  }

  /** A number: its digits as they stand in the JSON. */
  record Num(String digits, int line) implements Json {
    /** Far beyond any figure of a form, and cheap to calculate with. */
    private static final int MAX_SCALE = 1000;

    /**
     * The number.
     *
     * @return the number, or empty if its exponent is out of all proportion
     */
    public Optional<BigDecimal> value() {
      try {
        return Optional.of(new BigDecimal(digits)).filter(n -> Math.abs(n.scale()) <= MAX_SCALE);
      } catch (NumberFormatException exponentTooLong) {
        return Optional.empty();
      }
    }

    @Override
    public String raw() {
      return digits;
    }

    @Override
    public boolean says(Json other) {
      return other instanceof Num that
          && value().flatMap(a -> that.value().map(b -> a.compareTo(b) == 0)).orElse(false);
    }
  }

  /** True or false. */
  record Bool(boolean value, int line) implements Json {
    @Override
    public String raw() {
      return Boolean.toString(value);
    }

    @Override
    public boolean says(Json other) {
      return other instanceof Bool that && value == that.value;
    }
  }

  /** Null. */
  record Null(int line) implements Json {
    @Override
    public String raw() {
      return "null";
    }

    @Override
    public boolean says(Json other) {
      return other instanceof Null;
    }
  }

  /** An array. */
  record Arr(ImmutableList<Json> items, int line) implements Json {
    @Override
    public boolean says(Json other) {
      if (!(other instanceof Arr that) || items.size() != that.items.size()) {
        return false;
      }
      for (int i = 0; i < items.size(); i++) {
        if (!items.get(i).says(that.items.get(i))) {
          return false;
        }
      }
      return true;
    }
  }

  /**
   * An object.
   *
   * @param fields its fields, in their order; of a name that stands there twice, the first
   * @param repeated the names that stand there more than once
   * @param line the line on which it starts
   * @param whole false if the input broke off inside
   */
  record Obj(
      ImmutableMap<String, Json> fields, ImmutableSet<String> repeated, int line, boolean whole)
      implements Json {
    public Optional<Json> find(String name) {
      return Optional.ofNullable(fields.get(name));
    }

    @Override
    public boolean says(Json other) {
      return other instanceof Obj that
          && fields.keySet().equals(that.fields.keySet())
          && fields.entrySet().stream()
              .allMatch(
                  field -> that.find(field.getKey()).filter(field.getValue()::says).isPresent());
    }
  }

  /** Makes an object. What is absent is left out. */
  final class Fields {
    private final ImmutableMap.Builder<String, Json> fields = ImmutableMap.builder();

    public Fields put(String name, Json value) {
      fields.put(name, value);
      return this;
    }

    public Fields put(String name, String text) {
      return put(name, new Text(text, 0));
    }

    public Fields put(String name, Optional<String> text) {
      text.ifPresent(present -> put(name, present));
      return this;
    }

    public Fields put(String name, BigDecimal number) {
      return put(name, new Num(number.toPlainString(), 0));
    }

    public Fields putIf(boolean flag, String name) {
      return flag ? put(name, new Bool(true, 0)) : this;
    }

    public Obj build() {
      return new Obj(fields.buildOrThrow(), ImmutableSet.of(), 0, true);
    }
  }
}
