package io.github.goalsheet.io.json;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.cell.Amount;
import io.github.goalsheet.cell.Comparison;
import io.github.goalsheet.cell.Details;
import io.github.goalsheet.cell.Measurement;
import io.github.goalsheet.cell.Reading;
import io.github.goalsheet.cell.Target;
import io.github.goalsheet.io.json.stream.Json;
import io.github.goalsheet.io.json.stream.Json.Fields;
import io.github.goalsheet.io.json.stream.JsonNames;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** What a cell says, as typed JSON fields: the one mapping of {@link Reading}s, both ways. */
final class ReadingJson {
  private ReadingJson() {}

  /**
   * The typed fields of a reading.
   *
   * @param reading the reading
   * @return an object that begins with {@code kind}; absent details are left out
   */
  static Json.Obj of(Reading reading) {
    return fill(new Fields(), reading).build();
  }

  private static Fields fill(Fields fields, Reading reading) {
    fields.put("kind", reading.kind());
    return reading instanceof Target target
        ? target(fields, target)
        : measurement(fields, (Measurement) reading);
  }

  private static Fields target(Fields fields, Target target) {
    if (target instanceof Target.Threshold threshold) {
      return number(fields, threshold.amount(), threshold.details());
    }
    if (target instanceof Target.Plain plain) {
      return number(fields, plain.amount(), plain.details());
    }
    if (target instanceof Target.About about) {
      return number(comparator(fields, about.comparison()), about.amount(), about.details());
    }
    if (target instanceof Target.Between between) {
      fields.put("low", between.low().value()).put("high", between.high().value());
      return details(unit(fields, between.high()), between.details());
    }
    if (target instanceof Target.Relative relative) {
      return relative(fields, relative);
    }
    if (target instanceof Target.Milestone milestone) {
      milestone.deadline().ifPresent(day -> fields.put("deadline", day.toString()));
      return words(fields, milestone.count(), milestone.doubt());
    }
    return target instanceof Target.Several several ? parts(fields, several.parts()) : fields;
  }

  private static Fields measurement(Fields fields, Measurement measurement) {
    if (measurement instanceof Measurement.Quantity quantity) {
      return number(fields, quantity.amount(), quantity.details())
          .putIf(quantity.approximate(), "approximate");
    }
    if (measurement instanceof Measurement.Words words) {
      return words(fields, words.count(), words.doubt());
    }
    return measurement instanceof Measurement.Several several
        ? parts(fields, several.parts())
        : fields;
  }

  private static Fields relative(Fields fields, Target.Relative relative) {
    fields.put("base", relative.base().kind()).put("years", BigDecimal.valueOf(relative.years()));
    comparator(fields, relative.comparison());
    relative
        .delta()
        .ifPresent(delta -> fields.put("delta", delta.value()).put("deltaUnit", delta.unit()));
    return fields;
  }

  private static Fields number(Fields fields, Amount amount, Details details) {
    return details(amount(fields, amount), details);
  }

  private static Fields amount(Fields fields, Amount amount) {
    return unit(fields.put("value", amount.value()), amount);
  }

  private static Fields unit(Fields fields, Amount amount) {
    return fields.put("unit", amount.unit()).put("per", amount.per());
  }

  private static Fields comparator(Fields fields, Optional<Comparison> comparison) {
    return fields.put("comparator", comparison.map(Comparison::kind));
  }

  private static Fields details(Fields fields, Details details) {
    details
        .second()
        .ifPresent(second -> fields.put("second", amount(new Fields(), second).build()));
    details
        .fraction()
        .ifPresent(
            fraction ->
                fields.put(
                    "fraction",
                    new Fields()
                        .put("numerator", fraction.numerator())
                        .put("denominator", fraction.denominator())
                        .build()));
    return fields.put("qualifier", details.qualifier()).putIf(details.cumulative(), "cumulative");
  }

  private static Fields words(
      Fields fields, Optional<BigDecimal> count, Optional<? extends Enum<?>> doubt) {
    count.ifPresent(number -> fields.put("count", number));
    return fields.put("doubt", doubt.map(JsonNames::of));
  }

  private static Fields parts(Fields fields, Map<String, ? extends Reading> parts) {
    return fields.put(
        "parts",
        new Json.Arr(
            parts.entrySet().stream()
                .map(
                    part -> fill(new Fields().put("label", part.getKey()), part.getValue()).build())
                .collect(ImmutableList.toImmutableList()),
            0));
  }
}
