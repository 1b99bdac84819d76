package io.github.goalsheet.io.policy;

import io.github.goalsheet.io.json.stream.Json;

/**
 * A value of a policy file with the place where it stands.
 *
 * @param json the value
 * @param pointer its JSON pointer
 */
record Value(Json json, String pointer) {
  /** A field of this value, which is an object. */
  Value field(String name, Json value) {
    return new Value(value, pointer + "/" + name.replace("~", "~0").replace("/", "~1"));
  }

  /** An element of this value, which is an array. */
  Value item(int index, Json value) {
    return new Value(value, pointer + "/" + index);
  }

  /** The text of a string, number, true, false or null; empty for an object or array. */
  String raw() {
    return json.raw();
  }
}
