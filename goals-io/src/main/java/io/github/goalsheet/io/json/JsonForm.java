package io.github.goalsheet.io.json;

import com.google.common.collect.ImmutableSet;
import io.github.goalsheet.io.json.stream.Joined;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Tells a document from NDJSON by the names of the first fields. */
enum JsonForm {
  /** One object that holds the sheets. */
  DOCUMENT("format", "version", "sheets"),
  /** A sheet a line. */
  LINES("fiscalYear", "organization", "purpose", "dates", "goals", "narrative");

  private final ImmutableSet<String> names;

  JsonForm(String... names) {
    this.names = ImmutableSet.copyOf(names);
  }

  /**
   * The form of an input.
   *
   * @param head its first characters
   * @param factory makes the parser
   * @return the form that the first line with an object in it shows; a document if none does
   */
  static JsonForm of(String head, JsonFactory factory) {
    int begin = 0;
    do {
      int line = Joined.behindMarks(head, begin);
      if (head.startsWith("{", line)) {
        for (JsonForm form : values()) {
          if (shows(form, head.substring(line), factory)) {
            return form;
          }
        }
      }
      begin = head.indexOf('\n', begin) + 1;
    } while (begin > 0);
    return DOCUMENT;
  }

  private static boolean shows(JsonForm form, String object, JsonFactory factory) {
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), object)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        if (form.names.contains(parser.currentName())) {
          return form == DOCUMENT || parser.currentTokenLocation().getLineNr() == 1;
        }
        parser.nextToken();
        parser.skipChildren();
      }
    } catch (JacksonException | IllegalArgumentException | IllegalStateException brokenOrCutOff) {
      return false;
    }
    return false;
  }
}
