package io.github.goalsheet.io.json.stream;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import com.google.common.base.Strings;
import java.io.Closeable;
import java.io.OutputStream;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Writes JSON as a stream, either indented by two blanks with LF, or compact. Indented, a small
 * object can stand on one line. What is left open is not closed by itself, so that output that
 * broke off cannot pass for a whole one.
 */
public final class JsonOut implements Closeable {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
          .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
          .rootValueSeparator("")
          .build();

  /**
   * What JSON allows in strings, and terminals may obey or programs take for the end of a line; the
   * commands below a blank it does not allow.
   */
  private static final CharMatcher COMMANDS =
      CharMatcher.inRange('\u007F', '\u009F').or(CharMatcher.anyOf("\u2028\u2029")).precomputed();

  private static final Separators SEPARATORS =
      Separators.createDefaultInstance()
          .withObjectNameValueSpacing(Separators.Spacing.AFTER)
          .withObjectEmptySeparator("")
          .withArrayEmptySeparator("");
  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

  private final JsonGenerator generator;
  private final Lines lines;

  private JsonOut(JsonGenerator generator, Lines lines) {
    this.generator = generator;
    this.lines = lines;
  }

  public static JsonOut to(OutputStream out, boolean indented) {
    Lines lines = new Lines();
    return new JsonOut(FACTORY.createGenerator(context(indented, lines), out), lines);
  }

  public static JsonOut to(Writer out, boolean indented) {
    Lines lines = new Lines();
    return new JsonOut(FACTORY.createGenerator(context(indented, lines), out), lines);
  }

  private static ObjectWriteContext context(boolean indented, Lines lines) {
    return indented ? new Indented(lines) : ObjectWriteContext.empty();
  }

  /** Begins an object that is an element of an array or stands alone. */
  public JsonOut object() {
    generator.writeStartObject();
    return this;
  }

  public JsonOut object(String name) {
    generator.writeName(name);
    return object();
  }

  /** Begins an object of plain values that stands on one line. */
  public JsonOut row() {
    lines.inRow = true;
    return object();
  }

  public JsonOut row(String name) {
    generator.writeName(name);
    return row();
  }

  public JsonOut array(String name) {
    generator.writeName(name);
    generator.writeStartArray();
    return this;
  }

  /** Ends the innermost object or array. */
  public JsonOut end() {
    if (generator.streamWriteContext().inArray()) {
      generator.writeEndArray();
    } else {
      generator.writeEndObject();
      lines.inRow = false;
    }
    return this;
  }

  /** Ends a line that a whole value stands on. */
  public void endLine() {
    generator.writeRaw('\n');
  }

  public JsonOut field(String name, String text) {
    generator.writeName(name);
    text(text);
    return this;
  }

  /** Writes a field that is null where its value is absent. */
  public JsonOut field(String name, Optional<String> text) {
    generator.writeName(name);
    text.ifPresentOrElse(this::text, generator::writeNull);
    return this;
  }

  public JsonOut field(String name, int number) {
    generator.writeNumberProperty(name, number);
    return this;
  }

  public JsonOut field(String name, boolean flag) {
    generator.writeBooleanProperty(name, flag);
    return this;
  }

  /** Writes a number in plain digits. */
  public JsonOut field(String name, BigDecimal number) {
    return number(name, Optional.of(number));
  }

  /** Writes a number in plain digits, or null where it is absent. */
  public JsonOut number(String name, Optional<BigDecimal> number) {
    generator.writeName(name);
    number.ifPresentOrElse(
        value -> generator.writeNumber(value.toPlainString()), generator::writeNull);
    return this;
  }

  public JsonOut texts(String name, Iterable<String> texts) {
    array(name);
    texts.forEach(this::text);
    return end();
  }

  public JsonOut numbers(String name, Iterable<Integer> numbers) {
    array(name);
    numbers.forEach(generator::writeNumber);
    return end();
  }

  /** Writes all fields of an object into the object that is open. */
  public JsonOut fields(Json.Obj object) {
    object
        .fields()
        .forEach(
            (name, value) -> {
              generator.writeName(name);
              value(value);
            });
    return this;
  }

  private void value(Json value) {
    if (value instanceof Json.Text text) {
      text(text.value());
    } else if (value instanceof Json.Num number) {
      generator.writeNumber(number.digits());
    } else if (value instanceof Json.Bool flag) {
      generator.writeBoolean(flag.value());
    } else if (value instanceof Json.Arr array) {
      generator.writeStartArray();
      array.items().forEach(this::value);
      generator.writeEndArray();
    } else if (value instanceof Json.Obj object) {
      generator.writeStartObject();
      fields(object);
      generator.writeEndObject();
    } else {
      generator.writeNull();
    }
  }

  /** Writes a string that is an element of an array. */
  public void text(String text) {
    checkArgument(Surrogates.arePaired(text), "half a character in: %s", text);
    if (COMMANDS.matchesNoneOf(text)) {
      generator.writeString(text);
    } else {
      generator.writeRawValue(escaped(text));
    }
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder("\"");
    for (char c : JsonStringEncoder.getInstance().quoteAsCharArray(text)) {
      if (COMMANDS.matches(c)) {
        String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        escaped.append("\\u").append(Strings.padStart(digits, 4, '0'));
      } else {
        escaped.append(c);
      }
    }
    return escaped.append('"').toString();
  }

  /** Hands on what was written so far. */
  public void flush() {
    generator.flush();
  }

  /** Ends the output and closes what it is written to. */
  @Override
  public void close() {
    generator.close();
  }

  private static final class Indented extends ObjectWriteContext.Base {
    private final Lines lines;

    Indented(Lines lines) {
      this.lines = lines;
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
      DefaultPrettyPrinter printer = new DefaultPrettyPrinter(SEPARATORS);
      printer.indentArraysWith(INDENTER);
      printer.indentObjectsWith(lines);
      return printer;
    }
  }

  /** Puts the fields of an object on lines of their own, or all of them on one. */
  private static final class Lines implements DefaultPrettyPrinter.Indenter {
    private boolean inRow;

    @Override
    public void writeIndentation(JsonGenerator to, int level) {
      if (inRow) {
        to.writeRaw(' ');
      } else {
        INDENTER.writeIndentation(to, level);
      }
    }

    @Override
    public boolean isInline() {
      return inRow;
    }
  }
}
