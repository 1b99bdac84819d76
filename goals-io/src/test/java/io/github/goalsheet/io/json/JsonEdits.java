package io.github.goalsheet.io.json;

import com.google.common.collect.ImmutableList;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A document that is edited in one place at a time.
 *
 * @param root the document as it should be
 */
public record JsonEdits(JsonNode root) {
  public static JsonEdits of(String document) {
    return new JsonEdits(JsonMapper.shared().readTree(document));
  }

  /** The pointers of everything in the document, but for the document itself. */
  public ImmutableList<String> pointers() {
    ImmutableList.Builder<String> pointers = ImmutableList.builder();
    collect(root, JsonPointer.empty(), pointers);
    return pointers.build();
  }

  private static void collect(
      JsonNode node, JsonPointer at, ImmutableList.Builder<String> pointers) {
    if (!at.matches()) {
      pointers.add(at.toString());
    }
    if (node instanceof ObjectNode object) {
      object
          .properties()
          .forEach(e -> collect(e.getValue(), at.appendProperty(e.getKey()), pointers));
    }
    for (int i = 0; node instanceof ArrayNode && i < node.size(); i++) {
      collect(node.get(i), at.appendIndex(i), pointers);
    }
  }

  /** What stands at a pointer. */
  public JsonNode at(String pointer) {
    return root.at(pointer);
  }

  /** The document with another value in one place, a line for each field. */
  public String with(String pointer, String value) {
    return edited(pointer, JsonMapper.shared().readTree(value));
  }

  /** The document without what stands in one place. */
  public String without(String pointer) {
    JsonNode copy = root.deepCopy();
    JsonPointer at = JsonPointer.compile(pointer);
    JsonNode parent = copy.at(at.head());
    if (parent instanceof ObjectNode object) {
      object.remove(at.last().getMatchingProperty());
    } else {
      ((ArrayNode) parent).remove(at.last().getMatchingIndex());
    }
    return copy.toPrettyString();
  }

  private String edited(String pointer, JsonNode value) {
    JsonNode copy = root.deepCopy();
    JsonPointer at = JsonPointer.compile(pointer);
    JsonNode parent = copy.at(at.head());
    if (parent instanceof ObjectNode object) {
      object.set(at.last().getMatchingProperty(), value);
    } else {
      ((ArrayNode) parent).set(at.last().getMatchingIndex(), value);
    }
    return copy.toPrettyString();
  }

  /** The line of a document on which what a pointer names begins, from 1. */
  public static int line(String document, String pointer) {
    try (JsonParser parser =
        JsonFactory.builder().build().createParser(ObjectReadContext.empty(), document)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        boolean begins =
            token != JsonToken.PROPERTY_NAME
                && token != JsonToken.END_ARRAY
                && token != JsonToken.END_OBJECT;
        if (begins && pointer(parser, token).equals(pointer)) {
          return parser.currentTokenLocation().getLineNr();
        }
      }
    }
    throw new AssertionError("nothing at " + pointer);
  }

  /** At the start of a container the parser is within it already. */
  private static String pointer(JsonParser parser, JsonToken token) {
    return token.isStructStart()
        ? parser.streamReadContext().getParent().pathAsPointer().toString()
        : parser.streamReadContext().pathAsPointer().toString();
  }
}
