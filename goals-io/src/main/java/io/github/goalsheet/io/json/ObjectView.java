package io.github.goalsheet.io.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import io.github.goalsheet.io.json.JsonNotices.Expected;
import io.github.goalsheet.io.json.stream.Json;
import io.github.goalsheet.io.json.stream.Located;
import io.github.goalsheet.io.json.stream.Surrogates;
import io.github.goalsheet.io.notice.JsonKinds;
import io.github.goalsheet.message.Severity;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * An object whose fields are asked for one by one. A field of the wrong type is noticed and read as
 * if it were absent; at the end, fields that nobody asked for are noticed.
 */
final class ObjectView {
  private final Json.Obj object;
  private final String pointer;
  private final JsonNotices notices;
  private final Set<String> asked = new HashSet<>();

  private ObjectView(Json.Obj object, String pointer, JsonNotices notices) {
    this.object = object;
    this.pointer = pointer;
    this.notices = notices;
  }

  static Optional<ObjectView> of(Json value, String pointer, JsonNotices notices) {
    if (value instanceof Json.Obj object) {
      return Optional.of(new ObjectView(object, pointer, notices));
    }
    notices.wrong(value, pointer, Expected.OBJECT);
    return Optional.empty();
  }

  Json.Obj object() {
    return object;
  }

  /** The JSON pointer of a field. */
  String pointer(String name) {
    return Located.pointer(pointer, name);
  }

  /** A field of any type. */
  Optional<Json> find(String name) {
    asked.add(name);
    return object.find(name);
  }

  /** A field whose absence is noticed, unless the input broke off inside this object. */
  Optional<Json> find(String name, Severity ifMissing) {
    Optional<Json> value = find(name);
    if (value.isEmpty() && object.whole()) {
      notices.missing(ifMissing, name, object, pointer);
    }
    return value;
  }

  /** A string field that may be absent. */
  Optional<String> text(String name) {
    return find(name).flatMap(value -> text(value, pointer(name)));
  }

  /** A string field whose absence is noticed. */
  Optional<String> text(String name, Severity ifMissing) {
    return find(name, ifMissing).flatMap(value -> text(value, pointer(name)));
  }

  /**
   * A string field that the object cannot do without; if empty, it is lost, which has been said.
   */
  Optional<String> neededText(String name) {
    Optional<Json> value = find(name, Severity.ERROR);
    Optional<String> text = value.flatMap(ObjectView::wholeText);
    if (text.isEmpty()) {
      value.ifPresent(wrong -> notices.costsObject(wrong, pointer(name), expected(wrong)));
    }
    return text;
  }

  /** A string field that may be absent or null. */
  Optional<String> nullable(String name) {
    return find(name)
        .filter(value -> !(value instanceof Json.Null))
        .flatMap(value -> text(value, pointer(name)));
  }

  /**
   * An integer field that the object cannot do without.
   *
   * @param name its name
   * @param least the least that it can be
   * @param most the greatest
   * @param expected what it should be
   * @return the field; if empty, the object is lost, which has been said
   */
  Optional<Integer> needed(String name, int least, int most, Expected expected) {
    Optional<Json> value = find(name, Severity.ERROR);
    Optional<Integer> integer = value.flatMap(ObjectView::integer);
    Optional<Integer> fit = integer.filter(found -> found >= least && found <= most);
    if (fit.isEmpty() && value.isPresent()) {
      notices.costsObject(
          value.get(), pointer(name), integer.isPresent() ? expected : Expected.INTEGER);
    }
    return fit;
  }

  /** An object field that may be absent. */
  Optional<ObjectView> object(String name) {
    return find(name).flatMap(value -> of(value, pointer(name), notices));
  }

  /** An object field whose absence is noticed. */
  Optional<ObjectView> object(String name, Severity ifMissing) {
    return find(name, ifMissing).flatMap(value -> of(value, pointer(name), notices));
  }

  /** The elements of an array field that may be absent, each with its pointer. */
  void each(String name, BiConsumer<Json, String> consumer) {
    find(name).ifPresent(value -> each(value, pointer(name), consumer));
  }

  /** The elements of an array field whose absence is noticed, each with its pointer. */
  void each(String name, Severity ifMissing, BiConsumer<Json, String> consumer) {
    find(name, ifMissing).ifPresent(value -> each(value, pointer(name), consumer));
  }

  /** The strings of an array field that may be absent. */
  ImmutableList<String> texts(String name) {
    ImmutableList.Builder<String> texts = ImmutableList.builder();
    each(name, (item, at) -> text(item, at).ifPresent(texts::add));
    return texts.build();
  }

  /** The integers of an array field that may be absent. */
  ImmutableList<Integer> integers(String name) {
    ImmutableList.Builder<Integer> integers = ImmutableList.builder();
    each(name, (item, at) -> integer(item, at).ifPresent(integers::add));
    return integers.build();
  }

  /** Says that a field, which is there, is not what it should be. */
  void wrong(String name, Expected expected) {
    find(name).ifPresent(value -> notices.wrong(value, pointer(name), expected));
  }

  /** Notices a derived field that is there, whole, and says something else than the words. */
  void derived(String name, Optional<Json> expected, String words) {
    find(name)
        .filter(value -> object.whole() && expected.filter(value::says).isEmpty())
        .ifPresent(value -> notices.tell(JsonKinds.DERIVED_DIFFERS, value, pointer(name), words));
  }

  /** Notices what nobody asked for, and what stands here twice. */
  void done() {
    for (String name : Sets.difference(object.fields().keySet(), asked)) {
      object
          .find(name)
          .ifPresent(value -> notices.tell(JsonKinds.UNKNOWN_FIELD, value, pointer(name)));
    }
    for (String name : object.repeated()) {
      object
          .find(name)
          .ifPresent(value -> notices.tell(JsonKinds.REPEATED_FIELD, value, pointer(name)));
    }
  }

  private void each(Json value, String at, BiConsumer<Json, String> consumer) {
    if (!(value instanceof Json.Arr array)) {
      notices.wrong(value, at, Expected.ARRAY);
      return;
    }
    for (int i = 0; i < array.items().size(); i++) {
      consumer.accept(array.items().get(i), at + "/" + i);
    }
  }

  private Optional<String> text(Json value, String at) {
    Optional<String> text = wholeText(value);
    if (text.isEmpty()) {
      notices.wrong(value, at, expected(value));
    }
    return text;
  }

  private static Optional<String> wholeText(Json value) {
    return value instanceof Json.Text text && Surrogates.arePaired(text.value())
        ? Optional.of(text.value())
        : Optional.empty();
  }

  private static Expected expected(Json wrong) {
    return wrong instanceof Json.Text ? Expected.WHOLE_TEXT : Expected.TEXT;
  }

  private Optional<Integer> integer(Json value, String at) {
    Optional<Integer> integer = integer(value);
    if (integer.isEmpty()) {
      notices.wrong(value, at, Expected.INTEGER);
    }
    return integer;
  }

  private static Optional<Integer> integer(Json value) {
    return value instanceof Json.Num number
        ? number.value().flatMap(ObjectView::integer)
        : Optional.empty();
  }

  private static Optional<Integer> integer(BigDecimal number) {
    try {
      return Optional.of(number.intValueExact());
    } catch (ArithmeticException fractionOrTooLarge) {
      return Optional.empty();
    }
  }
}
