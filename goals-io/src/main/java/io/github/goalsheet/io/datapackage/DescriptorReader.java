package io.github.goalsheet.io.datapackage;

import com.google.common.collect.ImmutableSet;
import io.github.goalsheet.io.decode.BadByteException;
import io.github.goalsheet.io.json.stream.Json;
import io.github.goalsheet.io.json.stream.JsonIn;
import io.github.goalsheet.io.json.stream.JsonTrouble;
import io.github.goalsheet.io.json.stream.Located;
import io.github.goalsheet.io.notice.JsonKinds;
import io.github.goalsheet.io.notice.PackageKinds;
import io.github.goalsheet.io.reading.Limits;
import io.github.goalsheet.io.reading.NoticeKind;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.io.reading.UnreadableInputException;
import io.github.goalsheet.message.Message;
import java.io.Reader;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what {@code datapackage.json} says of each table. */
final class DescriptorReader implements JsonTrouble {
  /** What is said of a table, and here would be meant for all of them. */
  private static final ImmutableSet<String> NOT_DONE =
      ImmutableSet.of("dialect", "encoding", "missingValues", "schema");

  private final String source;
  private @Nullable UnreadableInputException trouble;

  private DescriptorReader(String source) {
    this.source = source;
  }

  /**
   * Reads a descriptor.
   *
   * @param source what to call it in places
   * @param text its text
   * @param limits how large it may be
   * @param notices takes what there is to say about resources that are none of our tables
   * @return the resource of each table that it has
   * @throws UnreadableInputException if it is no JSON, exceeds a limit, or says of all tables what
   *     is only understood of one
   */
  static Map<PackageTable, Located> read(
      String source, Reader text, Limits limits, PackageNotices notices)
      throws UnreadableInputException {
    DescriptorReader reader = new DescriptorReader(source);
    JsonIn in = JsonIn.Opener.of(limits, reader).open(text, 1);
    in.next();
    Json value = in.value();
    if (reader.trouble != null) {
      throw reader.trouble;
    }
    Map<PackageTable, Located> found = new EnumMap<>(PackageTable.class);
    for (String name : NOT_DONE) {
      Optional<Located> said =
          Optional.ofNullable(value).flatMap(root -> new Located(root, "").find(name));
      if (said.isPresent()) {
        throw new Refusals(source).unsupported(name, said.get());
      }
    }
    Optional<Located> resources =
        Optional.ofNullable(value).flatMap(root -> new Located(root, "").find("resources"));
    if (resources.isPresent()) {
      for (Located resource : resources.get().items()) {
        reader.put(resource, found, notices);
      }
    }
    return found;
  }

  private void put(Located resource, Map<PackageTable, Located> found, PackageNotices notices) {
    Optional<Located> name = resource.find("name");
    Place place = place(source, name.orElse(resource));
    Optional<PackageTable> table = name.map(Located::raw).flatMap(PackageTable::find);
    if (table.isEmpty()) {
      notices.tell(PackageKinds.RESOURCE_UNKNOWN.citing(place));
    } else if (found.putIfAbsent(table.get(), resource) != null) {
      notices.tell(PackageKinds.RESOURCE_REPEATED.citing(place));
    }
  }

  /** The place of a value of a descriptor. */
  static Place place(String source, Located value) {
    return new Place.JsonValue(source, value.json().line(), value.pointer(), value.raw());
  }

  private void trouble(NoticeKind kind, int line, String pointer, Object... arguments) {
    if (trouble == null) {
      Place place = new Place.JsonValue(source, line, pointer, "");
      trouble = new UnreadableInputException(kind.at(place, arguments));
    }
  }

  @Override
  public void badByte(BadByteException failure, String pointer) {
    broken(failure.line(), 1, pointer);
  }

  @Override
  public void broken(int line, int column, String pointer) {
    trouble(JsonKinds.BROKEN_DESCRIPTOR, line, pointer);
  }

  @Override
  public void endsEarly(int line, int column, String pointer) {
    trouble(JsonKinds.DESCRIPTOR_ENDS_EARLY, line, pointer);
  }

  @Override
  public void overLimit(Message which, int line, String pointer) {
    trouble(JsonKinds.OVER_LIMIT, line, pointer, which);
  }
}
