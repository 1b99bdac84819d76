package io.github.goalsheet.io.json;

import com.google.common.base.VerifyException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schemas (2020-12) of what is written as JSON. */
public final class Schemas {
  private Schemas() {}

  /**
   * The schema of a document of goal sheets; a line of NDJSON is its {@code #/$defs/sheet}.
   *
   * @return the schema, as text
   */
  public static String sheet() {
    return read("goal-sheets.schema.json");
  }

  /**
   * The schema of the findings of a check.
   *
   * @return the schema, as text
   */
  public static String findings() {
    return read("findings.schema.json");
  }

  /**
   * The schema of evaluated sheets.
   *
   * @return the schema, as text
   */
  public static String evaluations() {
    return read("evaluations.schema.json");
  }

  /**
   * The schema of two years that were compared.
   *
   * @return the schema, as text
   */
  public static String comparison() {
    return read("comparison.schema.json");
  }

  /**
   * The schema of an evaluation policy.
   *
   * @return the schema, as text
   */
  public static String policy() {
    return read("policy.schema.json");
  }

  private static String read(String name) {
    try (InputStream in = Schemas.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new VerifyException("missing: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException notInThisJar) {
      throw new UncheckedIOException(notInThisJar);
    }
  }
}
