package io.github.goalsheet.io.datapackage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The {@code datapackage.json} of a package. */
final class Descriptor {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final Pattern RESOURCE_NAME = Pattern.compile("/resources/\\d+/name");

  private Descriptor() {}

  /**
   * Whether a file describes a data package of ours.
   *
   * @param file the file
   * @return whether it is there, no link, and names all our tables; other tables do not matter
   */
  static boolean isOurs(Path file) {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    Set<PackageTable> missing = EnumSet.allOf(PackageTable.class);
    try (InputStream in = Files.newInputStream(file);
        JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), in)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING
            && RESOURCE_NAME
                .matcher(parser.streamReadContext().pathAsPointer().toString())
                .matches()) {
          String name = parser.getString();
          missing.removeIf(table -> table.title().equals(name));
        }
      }
    } catch (IOException
        | JacksonException
        | IllegalArgumentException
        | IllegalStateException unreadable) {
      return false;
    }
    return missing.isEmpty();
  }
}
