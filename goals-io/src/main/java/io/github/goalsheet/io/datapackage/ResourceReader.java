package io.github.goalsheet.io.datapackage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.goalsheet.cell.Wording;
import io.github.goalsheet.io.json.stream.Json;
import io.github.goalsheet.io.json.stream.Located;
import io.github.goalsheet.io.reading.Charsets;
import io.github.goalsheet.io.reading.UnreadableInputException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;

/**
 * Reads what a resource says of its table. Whatever would change the meaning of its cells is obeyed
 * or refused. What only describes (titles, licences, profiles) or constrains (types, keys, sizes,
 * hashes) is not asked for: no cell says another thing because of it, and tables may be edited.
 */
final class ResourceReader {
  /** Properties with which some programs say how a file is to be read. */
  private static final ImmutableSet<String> NOT_DONE =
      ImmutableSet.of(
          "data",
          "compression",
          "innerpath",
          "layout",
          "control",
          "query",
          "extrapaths",
          "missingValues",
          "delimiter");

  private static final ImmutableSet<String> TEXT_TYPES =
      ImmutableSet.of("text/csv", "text/plain", "application/csv", "application/vnd.ms-excel");
  private static final String TAB_TYPE = "text/tab-separated-values";

  /** Charsets that the bytes tell themselves, another one being told of. */
  private static final ImmutableSet<Charset> BY_CONTENT =
      ImmutableSet.of(StandardCharsets.UTF_8, StandardCharsets.US_ASCII);

  private final Path folder;
  private final Refusals refusals;

  ResourceReader(Path folder, Refusals refusals) {
    this.folder = folder;
    this.refusals = refusals;
  }

  /**
   * Reads a resource.
   *
   * @param resource the resource
   * @return where its rows are and how to read them
   * @throws UnreadableInputException if it asks for what is not supported
   */
  TableSource read(Located resource) throws UnreadableInputException {
    once("resource", resource);
    for (String name : NOT_DONE) {
      refuse(name, resource.find(name).filter(ResourceReader::isSaid));
    }
    refuse("type", text(resource, "type").filter(type -> !type.raw().equals("table")));
    Located path = resource.find("path").orElseThrow(() -> refusals.missing("path", resource));
    ImmutableList<Path> files = new TablePaths(folder, refusals).files(path);
    Optional<Located> dialect = object(resource, "dialect");
    Optional<Located> schema = object(resource, "schema");
    CSVFormat format = new DialectReader(refusals).format(dialect, isTabbed(resource));
    SchemaReader fields = new SchemaReader(refusals, schema);
    boolean titled =
        dialect.flatMap(found -> found.find("header")).filter(DialectReader::isFalse).isEmpty();
    return new TableSource(
        files,
        charset(resource),
        format,
        titled ? Optional.empty() : Optional.of(fields.titles(resource)),
        Sets.union(fields.missing(), nullSequence(dialect)).immutableCopy(),
        fields.missingIn());
  }

  /** The words that a dialect writes for nothing, which no column can do without. */
  private static ImmutableSet<String> nullSequence(Optional<Located> dialect) {
    return dialect
        .flatMap(found -> found.find("nullSequence"))
        .filter(ResourceReader::isSaid)
        .stream()
        .map(Located::raw)
        .collect(ImmutableSet.toImmutableSet());
  }

  private boolean isTabbed(Located resource) throws UnreadableInputException {
    Optional<Located> format = text(resource, "format");
    if (format.isPresent()) {
      String name = lower(format.get());
      refuse("format", format.filter(any -> !name.equals("csv") && !name.equals("tsv")));
      return name.equals("tsv");
    }
    Optional<Located> type = text(resource, "mediatype");
    String name = type.map(ResourceReader::lower).orElse("").replaceFirst("\\s*;.*", "");
    boolean tabbed = name.equals(TAB_TYPE);
    refuse("mediatype", type.filter(any -> !tabbed && !TEXT_TYPES.contains(name)));
    return tabbed;
  }

  /**
   * The charset that is stated. Of UTF-8 the bytes tell themselves, and another one is told of;
   * ASCII is a part of it.
   */
  private Optional<Charset> charset(Located resource) throws UnreadableInputException {
    Optional<Located> encoding =
        text(resource, "encoding").filter(said -> !Wording.isBlank(said.raw()));
    if (encoding.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
            Charsets.find(encoding.get().raw())
                .orElseThrow(() -> refusals.unsupported("encoding", encoding.get())))
        .filter(found -> !BY_CONTENT.contains(found));
  }

  private static String lower(Located text) {
    return text.raw().toLowerCase(Locale.ROOT);
  }

  /** A property that is a string. */
  private Optional<Located> text(Located owner, String name) throws UnreadableInputException {
    Optional<Located> value = owner.find(name).filter(ResourceReader::isSaid);
    refuse(name, value.filter(found -> !(found.json() instanceof Json.Text)));
    return value;
  }

  /** A property that is an object, and not the address of one. */
  private Optional<Located> object(Located owner, String name) throws UnreadableInputException {
    Optional<Located> value = owner.find(name).filter(ResourceReader::isSaid);
    refuse(name, value.filter(found -> !(found.json() instanceof Json.Obj)));
    if (value.isPresent()) {
      once(name, value.get());
    }
    return value;
  }

  /** Programs differ in which of two properties of one name they take. */
  private void once(String property, Located object) throws UnreadableInputException {
    if (object.json() instanceof Json.Obj found && !found.repeated().isEmpty()) {
      String name = found.repeated().iterator().next();
      throw refusals.unsupported(property + "." + name, object.find(name).orElse(object));
    }
  }

  private void refuse(String property, Optional<Located> value) throws UnreadableInputException {
    if (value.isPresent()) {
      throw refusals.unsupported(property, value.get());
    }
  }

  /** Null says nothing. */
  static boolean isSaid(Located value) {
    return !(value.json() instanceof Json.Null);
  }
}
