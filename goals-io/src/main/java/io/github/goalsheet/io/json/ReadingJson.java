package io.github.goalsheet.io.json;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.cell.Amount;
import io.github.goalsheet.cell.Comparison;
import io.github.goalsheet.cell.Details;
import io.github.goalsheet.cell.Measurement;
import io.github.goalsheet.cell.NumericTargetVisitor;
import io.github.goalsheet.cell.Reading;
import io.github.goalsheet.cell.Target;
import io.github.goalsheet.cell.TargetVisitor;
import io.github.goalsheet.io.json.stream.Json;
import io.github.goalsheet.io.json.stream.Json.Fields;
import io.github.goalsheet.io.json.stream.JsonNames;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** What a cell says, as typed JSON fields: the one mapping of {@link Reading}s, both ways. */
final class ReadingJson
    implements TargetVisitor<Fields>, NumericTargetVisitor<Fields>, Measurement.Visitor<Fields> {
  private final Fields fields;

  private ReadingJson(Fields fields) {
    this.fields = fields;
  }

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
    ReadingJson into = new ReadingJson(fields.put("kind", reading.kind()));
    return reading instanceof Target target
        ? target.accept(into)
        : ((Measurement) reading).accept(into);
  }

  @Override
  public Fields numeric(Target.Numeric target) {
    return target.accept((NumericTargetVisitor<Fields>) this);
  }

  @Override
  public Fields threshold(Target.Threshold target) {
    return number(fields, target.amount(), target.details());
  }

  @Override
  public Fields plain(Target.Plain target) {
    return number(fields, target.amount(), target.details());
  }

  @Override
  public Fields about(Target.About target) {
    return number(comparator(fields, target.comparison()), target.amount(), target.details());
  }

  @Override
  public Fields between(Target.Between target) {
    fields.put("low", target.low().value()).put("high", target.high().value());
    return details(unit(fields, target.high()), target.details());
  }

  @Override
  public Fields milestone(Target.Milestone target) {
    target.deadline().ifPresent(day -> fields.put("deadline", day.toString()));
    return words(fields, target.count(), target.doubt());
  }

  @Override
  public Fields several(Target.Several target) {
    return parts(fields, target.parts());
  }

  @Override
  public Fields none(Target.None target) {
    return fields;
  }

  @Override
  public Fields quantity(Measurement.Quantity measurement) {
    return number(fields, measurement.amount(), measurement.details())
        .putIf(measurement.approximate(), "approximate");
  }

  @Override
  public Fields words(Measurement.Words measurement) {
    return words(fields, measurement.count(), measurement.doubt());
  }

  @Override
  public Fields notAssessable(Measurement.NotAssessable measurement) {
    return fields;
  }

  @Override
  public Fields several(Measurement.Several measurement) {
    return parts(fields, measurement.parts());
  }

  @Override
  public Fields none(Measurement.None measurement) {
    return fields;
  }

  @Override
  public Fields relative(Target.Relative relative) {
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
