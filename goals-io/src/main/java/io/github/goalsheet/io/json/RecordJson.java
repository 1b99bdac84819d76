package io.github.goalsheet.io.json;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.evaluation.Reason;
import io.github.goalsheet.finding.Subject;
import io.github.goalsheet.io.json.stream.Json;
import io.github.goalsheet.io.json.stream.JsonNames;
import io.github.goalsheet.message.Message;
import io.github.goalsheet.model.FiscalYear;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The components of a record as JSON, under their names: numbers, years, texts, days, the words of
 * an enum in camel case, and lists, maps and records of them. So a new type of finding is written
 * without a line here.
 */
final class RecordJson {
  private final Function<Subject, Json> subjects;

  /**
   * A writer of records.
   *
   * @param subjects what a subject that a record names is written as
   */
  RecordJson(Function<Subject, Json> subjects) {
    this.subjects = subjects;
  }

  /** The components of a record but for one, without those that are absent. */
  Json.Obj without(String left, Record record) {
    Json.Fields fields = new Json.Fields();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      if (!component.getName().equals(left)) {
        put(fields, component.getName(), value(record, component));
      }
    }
    return fields.build();
  }

  private void put(Json.Fields fields, String name, Object value) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(present -> fields.put(name, json(present)));
    } else {
      fields.put(name, json(value));
    }
  }

  private static Object value(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException notPublic) {
      throw new LinkageError("cannot read " + component, notPublic);
    }
  }

  private Json json(Object value) {
    if (value instanceof Subject subject) {
      return subjects.apply(subject);
    }
    if (value instanceof FiscalYear year) {
      return new Json.Num(Integer.toString(year.year()), 0);
    }
    if (value instanceof Reason reason) {
      return reason(reason);
    }
    if (value instanceof Record record) {
      return without("", record);
    }
    if (value instanceof BigDecimal number) {
      return new Json.Num(number.toPlainString(), 0);
    }
    if (value instanceof Integer number) {
      return new Json.Num(number.toString(), 0);
    }
    if (value instanceof Enum<?> constant) {
      return new Json.Text(JsonNames.of(constant), 0);
    }
    if (value instanceof Collection<?> items) {
      return new Json.Arr(
          items.stream().map(this::json).collect(ImmutableList.toImmutableList()), 0);
    }
    return value instanceof Map<?, ?> map ? object(map) : new Json.Text(value.toString(), 0);
  }

  private Json object(Map<?, ?> map) {
    Json.Fields fields = new Json.Fields();
    map.forEach((key, value) -> fields.put(key.toString(), json(value)));
    return fields.build();
  }

  private static Json reason(Reason reason) {
    Message message = reason.message();
    return new Json.Fields()
        .put("code", reason.code())
        .put("ja", message.ja())
        .put("en", message.en())
        .build();
  }
}
