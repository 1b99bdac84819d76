package io.github.goalsheet.io.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** Reads the one JSON value of a policy file, token by token. */
final class ValueParser {
  private static final int DEPTH = 16;
  private static final int TEXT_LENGTH = 10_000;
  private static final int NAME_LENGTH = 1_000;
  private static final int NUMBER_LENGTH = 1_000;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEPTH)
                  .maxStringLength(TEXT_LENGTH)
                  .maxNameLength(NAME_LENGTH)
                  .maxNumberLength(NUMBER_LENGTH)
                  .build())
          .build();

  private final JsonParser parser;
  private final Problems problems;

  private ValueParser(JsonParser parser, Problems problems) {
    this.parser = parser;
    this.problems = problems;
  }

  /**
   * Reads a text.
   *
   * @param text the text
   * @param problems where it is said if the text is no JSON
   * @return the value, or empty if there was something to say
   */
  static Optional<Value> parse(String text, Problems problems) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      return new ValueParser(parser, problems).whole();
    }
  }

  private Optional<Value> whole() {
    try {
      if (parser.nextToken() == null) {
        problems.empty();
        return Optional.empty();
      }
      Value value = value(parser.currentToken());
      if (parser.nextToken() != null) {
        problems.notJson(at(), parser.currentTokenLocation().getColumnNr());
        return Optional.empty();
      }
      return Optional.of(value);
    } catch (StreamConstraintsException tooMuch) {
      problems.tooLong(at(parser.currentLocation()));
    } catch (UnexpectedEndOfInputException early) {
      TokenStreamLocation location = parser.currentLocation();
      problems.endsEarly(at(location), location.getColumnNr());
    } catch (StreamReadException broken) {
      TokenStreamLocation location = broken.getLocation();
      problems.notJson(at(location), location.getColumnNr());
    }
    return Optional.empty();
  }

  private Value value(@Nullable JsonToken token) {
    Value.At at = at();
    if (token == JsonToken.START_OBJECT) {
      return object(at);
    }
    if (token == JsonToken.START_ARRAY) {
      ImmutableList.Builder<Value> items = ImmutableList.builder();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(value(parser.currentToken()));
      }
      return new Value.Arr(items.build(), at);
    }
    if (token == JsonToken.VALUE_STRING) {
      return new Value.Text(parser.getString(), at);
    }
    return token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT
        ? new Value.Num(parser.getString(), at)
        : new Value.Literal(parser.getString(), at);
  }

  private Value.Obj object(Value.At at) {
    Map<String, Value> fields = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      Value value = value(parser.currentToken());
      if (fields.putIfAbsent(name, value) != null) {
        problems.repeated(value);
      }
    }
    return new Value.Obj(ImmutableMap.copyOf(fields), at);
  }

  private Value.At at() {
    return at(parser.currentTokenLocation());
  }

  private Value.At at(TokenStreamLocation location) {
    return new Value.At(
        location.getLineNr(), parser.streamReadContext().pathAsPointer().toString());
  }
}
