package io.github.goalsheet.io.account;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** JSON that can be damaged: objects may have a name twice. Mutable. */
sealed interface JsonTree {
  /** Its text. */
  String text();

  /** A copy. */
  JsonTree copy();

  /** A field of an object. */
  record Field(String name, JsonTree value) {}

  /** An object. */
  record Obj(List<Field> fields) implements JsonTree {
    static Obj of(Object... namesAndValues) {
      Obj made = new Obj(new ArrayList<>());
      for (int i = 0; i < namesAndValues.length; i += 2) {
        made.fields.add(new Field((String) namesAndValues[i], (JsonTree) namesAndValues[i + 1]));
      }
      return made;
    }

    @Override
    public String text() {
      return fields.stream()
          .map(field -> quoted(field.name()) + ":" + field.value().text())
          .collect(Collectors.joining(",", "{", "}"));
    }

    @Override
    public JsonTree copy() {
      return new Obj(
          fields.stream()
              .map(field -> new Field(field.name(), field.value().copy()))
              .collect(Collectors.toCollection(ArrayList::new)));
    }
  }

  /** An array. */
  record Arr(List<JsonTree> items) implements JsonTree {
    static Arr of(JsonTree... items) {
      return new Arr(new ArrayList<>(List.of(items)));
    }

    @Override
    public String text() {
      return items.stream().map(JsonTree::text).collect(Collectors.joining(",", "[", "]"));
    }

    @Override
    public JsonTree copy() {
      return new Arr(
          items.stream().map(JsonTree::copy).collect(Collectors.toCollection(ArrayList::new)));
    }
  }

  /**
   * Anything else.
   *
   * @param words what it says
   * @param text how that is written
   */
  record Leaf(String words, String text) implements JsonTree {
    @Override
    public JsonTree copy() {
      return this;
    }
  }

  static JsonTree words(String words) {
    return new Leaf(words, quoted(words));
  }

  static JsonTree bare(String text) {
    return new Leaf(text.equals("null") ? "" : text, text);
  }

  /** What a parser of its own has read. */
  static JsonTree of(JsonNode node) {
    if (node.isObject()) {
      Obj made = Obj.of();
      node.properties()
          .forEach(each -> made.fields().add(new Field(each.getKey(), of(each.getValue()))));
      return made;
    }
    if (node.isArray()) {
      Arr made = Arr.of();
      node.forEach(each -> made.items().add(of(each)));
      return made;
    }
    return node.isString() ? words(node.stringValue()) : bare(node.toString());
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                out.append('\\').appendCodePoint(c);
              } else if (c < ' ') {
                out.append("\\u00")
                    .append(Character.forDigit(c >> 4, 16))
                    .append(Character.forDigit(c & 15, 16));
              } else {
                out.appendCodePoint(c);
              }
            });
    return out.append('"').toString();
  }
}
