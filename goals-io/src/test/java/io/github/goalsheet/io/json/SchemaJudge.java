package io.github.goalsheet.io.json;

import com.google.common.collect.ImmutableList;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** An independent judge of what we write, by the schemas that we publish. */
public final class SchemaJudge {
  /** Judges documents of goal sheets. */
  static final SchemaJudge SHEET = new SchemaJudge(Schemas.sheet());

  /** Judges evaluation policies. */
  public static final SchemaJudge POLICY = new SchemaJudge(Schemas.policy());

  /** Judges evaluated sheets. */
  static final SchemaJudge EVALUATION = new SchemaJudge(Schemas.evaluations());

  /** Judges two years that were compared. */
  static final SchemaJudge COMPARISON = new SchemaJudge(Schemas.comparison());

  /** Judges the findings of a check. */
  static final SchemaJudge FINDING = new SchemaJudge(Schemas.findings());

  private final Schema schema;

  SchemaJudge(String schema) {
    this.schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schema, InputFormat.JSON);
  }

  /** The schema itself. */
  public JsonNode schema() {
    return schema.getSchemaNode();
  }

  /** What the schema has against a document. */
  public List<String> complaints(String document) {
    return schema
        .validate(
            document,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Error::toString)
        .collect(ImmutableList.toImmutableList());
  }
}
