package io.github.goalsheet.io.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Optional;

/** A small JSON value in memory, such as a cell. Whole files are never held like this. */
sealed interface Json {
  /**
   * A string.
   *
   * @param value the text
   */
  record Text(String value) implements Json {}

  /**
   * A number.
   *
   * @param digits its digits as they stand in the JSON
   */
  record Num(String digits) implements Json {}

  /**
   * True or false.
   *
   * @param value which of them
   */
  record Bool(boolean value) implements Json {}

  /**
   * An array.
   *
   * @param items its elements
   */
  record Arr(ImmutableList<Json> items) implements Json {}

  /**
   * An object.
   *
   * @param fields its fields, in their order
   */
  record Obj(ImmutableMap<String, Json> fields) implements Json {}

  /** Collects the fields of an object. What is absent is left out. */
  final class Fields {
    private final ImmutableMap.Builder<String, Json> fields = ImmutableMap.builder();

    Fields put(String name, Json value) {
      fields.put(name, value);
      return this;
    }

    Fields put(String name, String text) {
      return put(name, new Text(text));
    }

    Fields put(String name, Optional<String> text) {
      text.ifPresent(present -> put(name, present));
      return this;
    }

    Fields put(String name, BigDecimal number) {
      return put(name, new Num(number.toPlainString()));
    }

    Fields putIf(boolean flag, String name) {
      return flag ? put(name, new Bool(true)) : this;
    }

    Obj build() {
      return new Obj(fields.buildOrThrow());
    }
  }
}
