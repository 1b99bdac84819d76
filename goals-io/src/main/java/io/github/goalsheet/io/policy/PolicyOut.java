package io.github.goalsheet.io.policy;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes JSON indented by two blanks, with LF; small objects stand on one line. */
final class PolicyOut implements AutoCloseable {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
          .build();
  private static final Separators SEPARATORS =
      Separators.createDefaultInstance()
          .withObjectNameValueSpacing(Separators.Spacing.AFTER)
          .withObjectEmptySeparator("")
          .withArrayEmptySeparator("");
  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

  private final Lines lines = new Lines();
  private final JsonGenerator generator;

  PolicyOut(OutputStream out) {
    this.generator = FACTORY.createGenerator(new Indented(lines), out);
  }

  PolicyOut object() {
    generator.writeStartObject();
    return this;
  }

  PolicyOut name(String name) {
    generator.writeName(name);
    return this;
  }

  PolicyOut object(String name) {
    return name(name).object();
  }

  /** Begins an object of plain values, which stands on one line. */
  PolicyOut row() {
    lines.inRow = true;
    return object();
  }

  PolicyOut array(String name) {
    generator.writeName(name);
    generator.writeStartArray();
    return this;
  }

  /** Ends the innermost object or array. */
  PolicyOut end() {
    if (generator.streamWriteContext().inArray()) {
      generator.writeEndArray();
    } else {
      generator.writeEndObject();
      lines.inRow = false;
    }
    return this;
  }

  PolicyOut text(String text) {
    generator.writeString(text);
    return this;
  }

  PolicyOut field(String name, String text) {
    generator.writeStringProperty(name, text);
    return this;
  }

  PolicyOut field(String name, int number) {
    generator.writeNumberProperty(name, number);
    return this;
  }

  /** Writes a number in plain digits without trailing zeros. */
  PolicyOut field(String name, BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    generator.writeName(name);
    generator.writeNumber(stripped.toPlainString());
    return this;
  }

  /** Writes a field, unless it is absent. */
  PolicyOut field(String name, Optional<String> text) {
    text.ifPresent(present -> field(name, present));
    return this;
  }

  /** Ends the output with a line break. */
  @Override
  public void close() {
    generator.writeRaw('\n');
    generator.close();
  }

  /**
   * Runs steps that write.
   *
   * @param steps the steps
   * @throws IOException if the stream below fails
   */
  static void io(Runnable steps) throws IOException {
    try {
      steps.run();
    } catch (JacksonIOException failure) {
      throw failure.getCause();
    }
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
