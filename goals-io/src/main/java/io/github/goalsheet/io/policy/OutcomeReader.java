package io.github.goalsheet.io.policy;

import com.google.common.collect.ImmutableMap;
import io.github.goalsheet.cell.Wording;
import io.github.goalsheet.evaluation.Outcome;
import io.github.goalsheet.io.json.stream.Json;
import io.github.goalsheet.io.json.stream.Located;
import io.github.goalsheet.io.json.stream.Surrogates;
import io.github.goalsheet.io.policy.Problems.Expected;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads what a policy makes of words. */
final class OutcomeReader {
  private final Grades grades;
  private final Problems problems;

  OutcomeReader(Grades grades, Problems problems) {
    this.grades = grades;
    this.problems = problems;
  }

  /** An outcome that may be absent. */
  Optional<Outcome> outcome(Fields fields, String name) {
    return fields.find(name).flatMap(this::outcome);
  }

  /** Outcomes by word; none if absent. */
  ImmutableMap<String, Outcome> outcomes(Fields fields, String name) {
    Map<String, Outcome> outcomes = new LinkedHashMap<>();
    fields
        .object(name)
        .ifPresent(
            words -> {
              words.all().forEach((word, value) -> add(outcomes, word, value));
              words.repeated();
            });
    return ImmutableMap.copyOf(outcomes);
  }

  private void add(Map<String, Outcome> outcomes, String word, Located value) {
    String folded = Wording.fold(word);
    if (folded.isEmpty()) {
      problems.blankWord(value);
    } else if (!Surrogates.arePaired(word)) {
      problems.brokenText(value);
    } else if (outcomes.containsKey(folded)) {
      problems.twice(value, folded);
    }
    outcome(value).ifPresent(outcome -> outcomes.putIfAbsent(folded, outcome));
  }

  private Optional<Outcome> outcome(Located value) {
    if (value.json() instanceof Json.Obj) {
      return Fields.of(value, problems).flatMap(this::grade);
    }
    Optional<Outcome> word =
        value.json() instanceof Json.Text text
            ? PolicyWords.OUTCOMES.meaning(text.value())
            : Optional.empty();
    if (word.isEmpty()) {
      problems.wrongType(value, Expected.OUTCOME);
    }
    return word;
  }

  private Optional<Outcome> grade(Fields fields) {
    Optional<String> name = fields.require("grade").flatMap(value -> grades.name(value, problems));
    fields.done();
    return name.map(Outcome.ToGrade::new);
  }
}
