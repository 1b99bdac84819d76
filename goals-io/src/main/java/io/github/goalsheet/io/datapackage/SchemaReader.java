package io.github.goalsheet.io.datapackage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.goalsheet.io.json.stream.Json;
import io.github.goalsheet.io.json.stream.Located;
import io.github.goalsheet.io.reading.UnreadableInputException;
import java.util.Optional;

/**
 * Reads the schema of a table. The titles in the file, and not the order of its fields, say which
 * column is which, so that columns may be moved; without titles the fields do.
 */
final class SchemaReader {
  /** Formats in which a value is written as one would without stating any. */
  private static final ImmutableSet<String> PLAIN =
      ImmutableSet.of("default", "any", "email", "uri", "uuid", "%Y-%m-%d", "%Y");

  /** Properties of a field that change what its cells say, and the value that does not. */
  private static final ImmutableMap<String, String> NEUTRAL =
      ImmutableMap.of("decimalChar", ".", "groupChar", ",", "delimiter", ",");

  private final Refusals refusals;
  private final ImmutableList<Located> fields;
  private final ImmutableSet<String> missing;
  private final ImmutableMap<String, ImmutableSet<String>> missingIn;

  SchemaReader(Refusals refusals, Optional<Located> schema) throws UnreadableInputException {
    this.refusals = refusals;
    this.fields =
        schema
            .flatMap(found -> found.find("fields"))
            .map(Located::items)
            .orElse(ImmutableList.of());
    this.missing = missing("schema", schema).orElse(ImmutableSet.of());
    ImmutableMap.Builder<String, ImmutableSet<String>> single = ImmutableMap.builder();
    for (Located field : fields) {
      check(field);
      Optional<ImmutableSet<String>> own = missing("schema.fields", Optional.of(field));
      if (own.isPresent()) {
        single.put(name(field), own.get());
      }
    }
    this.missingIn = single.buildKeepingLast();
  }

  /** The words that stand for a blank cell. */
  ImmutableSet<String> missing() {
    return missing;
  }

  /** The same for columns that have words of their own. */
  ImmutableMap<String, ImmutableSet<String>> missingIn() {
    return missingIn;
  }

  /** The names of the columns, for a file that does not have them. */
  ImmutableList<String> titles(Located resource) throws UnreadableInputException {
    if (fields.isEmpty()) {
      throw refusals.missing("schema.fields", resource);
    }
    return fields.stream().map(SchemaReader::name).collect(ImmutableList.toImmutableList());
  }

  private static String name(Located field) {
    return field.find("name").map(Located::raw).orElse("");
  }

  private void check(Located field) throws UnreadableInputException {
    for (String property : NEUTRAL.keySet()) {
      refuse(property, said(field, property).filter(v -> !v.raw().equals(NEUTRAL.get(property))));
    }
    refuse("format", said(field, "format").filter(value -> !PLAIN.contains(value.raw())));
    refuse(
        "categories",
        said(field, "categories")
            .filter(all -> all.items().stream().anyMatch(each -> each.json() instanceof Json.Obj)));
  }

  private static Optional<Located> said(Located owner, String property) {
    return owner.find(property).filter(ResourceReader::isSaid);
  }

  private void refuse(String property, Optional<Located> value) throws UnreadableInputException {
    if (value.isPresent()) {
      throw refusals.unsupported("schema.fields." + property, value.get());
    }
  }

  /** The words, each alone or with a label beside. */
  private Optional<ImmutableSet<String>> missing(String property, Optional<Located> owner)
      throws UnreadableInputException {
    Optional<Located> list = owner.flatMap(found -> said(found, "missingValues"));
    if (list.isEmpty()) {
      return Optional.empty();
    }
    ImmutableSet.Builder<String> words = ImmutableSet.builder();
    for (Located item : list.get().items()) {
      Optional<Located> word =
          item.json() instanceof Json.Obj ? item.find("value") : Optional.of(item);
      words.add(
          word.filter(found -> found.json() instanceof Json.Text)
              .orElseThrow(() -> refusals.unsupported(property + ".missingValues", item))
              .raw());
    }
    if (!(list.get().json() instanceof Json.Arr)) {
      throw refusals.unsupported(property + ".missingValues", list.get());
    }
    return Optional.of(words.build());
  }
}
