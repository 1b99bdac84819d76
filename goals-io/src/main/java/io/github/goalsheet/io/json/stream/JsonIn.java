package io.github.goalsheet.io.json.stream;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.goalsheet.io.decode.BadByteException;
import io.github.goalsheet.io.reading.Limits;
import java.io.Reader;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads JSON, token by token or value by value, until it ends or breaks. Where it breaks it says so
 * once, keeps what it has, and from then on behaves as if the input had ended.
 */
public final class JsonIn {
  private final Opener opener;
  private final Joined text;
  private final JsonParser parser;
  private final JsonTrouble trouble;
  private final Limits limits;
  private final int firstLine;
  private final int firstColumn;
  private @Nullable JsonToken token;
  private int values;
  private boolean broken;

  private JsonIn(Opener opener, Joined text, int firstLine, int firstColumn) {
    this.opener = opener;
    this.text = text;
    this.parser = opener.factory().createParser(ObjectReadContext.empty(), text);
    this.trouble = opener.trouble();
    this.limits = opener.limits();
    this.firstLine = firstLine;
    this.firstColumn = firstColumn;
  }

  /** Opens inputs under the same limits. */
  public record Opener(JsonFactory factory, Limits limits, JsonTrouble trouble) {
    public static Opener of(Limits limits, JsonTrouble trouble) {
      return new Opener(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder()
                      .maxNestingDepth(JsonLimit.NESTING.of(limits))
                      .maxStringLength(JsonLimit.TEXT.of(limits))
                      .maxNameLength(JsonLimit.NAME.of(limits))
                      .maxNumberLength(JsonLimit.NUMBER.of(limits))
                      .build())
              .build(),
          limits,
          trouble);
    }

    /**
     * Opens an input.
     *
     * @param in the characters
     * @param firstLine the line of the first one, from 1
     * @return the input, before its first token
     */
    public JsonIn open(Reader in, int firstLine) {
      return new JsonIn(this, new Joined(in), firstLine, 1);
    }
  }

  /**
   * Goes to the next token.
   *
   * @return the token, or null at the end or where the input breaks
   */
  public @Nullable JsonToken next() {
    token = attempt(parser::nextToken);
    return token;
  }

  /**
   * What follows the object or array that has ended, as where files were joined.
   *
   * @return the input behind it, before its first token
   */
  public JsonIn behind() {
    TokenStreamLocation at = parser.currentLocation();
    StringWriter rest = new StringWriter();
    parser.releaseBuffered(rest);
    text.giveBack(rest.toString());
    return new JsonIn(opener, text, line(at), column(at));
  }

  /** Whether blanks stand before the first token, and not only what joining leaves. */
  public boolean isApart() {
    return text.isApart();
  }

  /** The name of the field that the parser is at. */
  public String name() {
    return parser.currentName();
  }

  /** Whether the input broke off or is no JSON. */
  public boolean isBroken() {
    return broken;
  }

  /** The line of the current token. */
  public int line() {
    return line(parser.currentTokenLocation());
  }

  /** Goes to the end of the value that has begun. */
  public void skip() {
    attempt(parser::skipChildren);
  }

  /** Says that something stands here that does not belong to the JSON. */
  public void breakHere() {
    TokenStreamLocation at = parser.currentTokenLocation();
    trouble.broken(line(at), column(at), pointer());
    broken = true;
  }

  /**
   * Reads the value that has begun.
   *
   * @return the value, or null if the input breaks before it says anything
   */
  public @Nullable Json value() {
    values = 0;
    return nested(token);
  }

  private @Nullable Json nested(@Nullable JsonToken begin) {
    if (begin == null) {
      return null;
    }
    int line = line();
    values++;
    if (values > JsonLimit.VALUES.of(limits)) {
      trouble.overLimit(JsonLimit.VALUES.message(limits), line, pointer());
      broken = true;
      return null;
    }
    return switch (begin) {
      case START_OBJECT -> object(line);
      case START_ARRAY -> array(line);
      case VALUE_TRUE, VALUE_FALSE -> new Json.Bool(begin == JsonToken.VALUE_TRUE, line);
      case VALUE_NULL -> new Json.Null(line);
      default -> scalar(begin, line);
    };
  }

  private @Nullable Json scalar(JsonToken begin, int line) {
    String text = attempt(parser::getString);
    if (text == null) {
      return null;
    }
    return begin == JsonToken.VALUE_STRING ? new Json.Text(text, line) : new Json.Num(text, line);
  }

  private Json array(int line) {
    ImmutableList.Builder<Json> items = ImmutableList.builder();
    next();
    while (token != JsonToken.END_ARRAY) {
      Json item = element();
      if (item == null) {
        break;
      }
      items.add(item);
    }
    return new Json.Arr(items.build(), line);
  }

  private Json object(int line) {
    Map<String, Json> fields = new LinkedHashMap<>();
    ImmutableSet.Builder<String> repeated = ImmutableSet.builder();
    next();
    while (token == JsonToken.PROPERTY_NAME) {
      String name = name();
      next();
      Json value = element();
      if (value != null && fields.putIfAbsent(name, value) != null) {
        repeated.add(name);
      }
    }
    return new Json.Obj(ImmutableMap.copyOf(fields), repeated.build(), line, !broken);
  }

  /** Reads a value and goes past it. A number that the input breaks after may not be whole. */
  private @Nullable Json element() {
    Json value = nested(token);
    next();
    return broken && value instanceof Json.Num ? null : value;
  }

  private <T> @Nullable T attempt(Supplier<@Nullable T> step) {
    if (broken) {
      return null;
    }
    try {
      return step.get();
    } catch (JacksonIOException failure) {
      if (!(failure.getCause() instanceof BadByteException badByte)) {
        throw failure;
      }
      trouble.badByte(badByte, pointer());
    } catch (StreamConstraintsException overLimit) {
      trouble.overLimit(
          JsonLimit.passed(overLimit).message(limits), line(parser.currentLocation()), pointer());
    } catch (UnexpectedEndOfInputException failure) {
      trouble.endsEarly(line(failure.getLocation()), column(failure.getLocation()), pointer());
    } catch (StreamReadException failure) {
      trouble.broken(line(failure.getLocation()), column(failure.getLocation()), pointer());
    } catch (IllegalArgumentException | IllegalStateException lost) {
      // The parser's own tables and buffers refuse an input so. It costs that input and no more.
      TokenStreamLocation at = parser.currentLocation();
      trouble.broken(line(at), column(at), pointer());
    }
    broken = true;
    return null;
  }

  private int line(TokenStreamLocation location) {
    return firstLine + location.getLineNr() - 1;
  }

  private int column(TokenStreamLocation location) {
    return location.getColumnNr() + (location.getLineNr() == 1 ? firstColumn - 1 : 0);
  }

  private String pointer() {
    return parser.streamReadContext().pathAsPointer().toString();
  }
}
