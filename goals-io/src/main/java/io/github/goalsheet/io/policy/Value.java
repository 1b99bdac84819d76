package io.github.goalsheet.io.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/** A JSON value of a policy file. It knows where it stands. */
sealed interface Value {
  /** Where it stands. */
  At at();

  /** Its text; empty for an object or array. */
  default String raw() {
    return "";
  }

  /**
   * Where a value stands.
   *
   * @param line its line, from 1
   * @param pointer its JSON pointer
   */
  record At(int line, String pointer) {}

  /** A string. */
  record Text(String value, At at) implements Value {
    @Override
    public String raw() {
      return value;
    }
  }

  /** A number, with its digits as they stand in the file. */
  record Num(String digits, At at) implements Value {
    @Override
    public String raw() {
      return digits;
    }
  }

  /** True, false or null. */
  record Literal(String raw, At at) implements Value {}

  /** An array. */
  record Arr(ImmutableList<Value> items, At at) implements Value {}

  /** An object; of a name that stands there twice, the first. */
  record Obj(ImmutableMap<String, Value> fields, At at) implements Value {}
}
