package io.github.goalsheet.io.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.goalsheet.evaluation.Direction;
import io.github.goalsheet.evaluation.DirectionRule;
import io.github.goalsheet.evaluation.Directions;
import io.github.goalsheet.io.json.stream.JsonOut;
import io.github.goalsheet.io.json.stream.Located;
import java.util.Optional;

/** Which results are better: {@code direction}. */
final class DirectionsJson {
  static final FieldWords<Direction> DIRECTIONS =
      FieldWords.of(
          ImmutableMap.of("higherIsBetter", Direction.UP, "lowerIsBetter", Direction.DOWN));

  static final FieldWords<Optional<Direction>> ASSUMED =
      FieldWords.of(
          ImmutableMap.of(
              "higherIsBetter",
              Optional.of(Direction.UP),
              "lowerIsBetter",
              Optional.of(Direction.DOWN),
              "undetermined",
              Optional.empty()));

  private DirectionsJson() {}

  static Directions read(Fields policy, Problems problems) {
    return policy
        .object("direction")
        .map(fields -> directions(fields, problems))
        .orElse(Directions.DEFAULT);
  }

  private static Directions directions(Fields fields, Problems problems) {
    Directions none = Directions.DEFAULT;
    Optional<Direction> assumed = fields.word("default", ASSUMED).orElse(none.assumed());
    ImmutableList.Builder<DirectionRule> byLabel = ImmutableList.builder();
    for (Located item : fields.items("byLabel")) {
      Fields.of(item, problems).flatMap(DirectionsJson::rule).ifPresent(byLabel::add);
    }
    boolean byBaseline = fields.flag("byBaseline").orElse(none.byBaseline());
    fields.done();
    return new Directions(byLabel.build(), byBaseline, assumed);
  }

  private static Optional<DirectionRule> rule(Fields fields) {
    Optional<String> word = fields.requireText("word");
    Optional<Direction> direction = fields.requireWord("direction", DIRECTIONS);
    fields.done();
    return word.flatMap(w -> direction.map(d -> new DirectionRule(w, d)));
  }

  static void write(Directions directions, JsonOut out) {
    out.object("direction")
        .field("default", ASSUMED.word(directions.assumed()))
        .field("byBaseline", directions.byBaseline());
    if (!directions.byLabel().isEmpty()) {
      out.array("byLabel");
      directions
          .byLabel()
          .forEach(
              rule ->
                  out.row()
                      .field("word", rule.word())
                      .field("direction", DIRECTIONS.word(rule.direction()))
                      .end());
      out.end();
    }
    out.end();
  }
}
