package io.github.goalsheet.io.policy;

import com.google.common.collect.ImmutableMap;
import io.github.goalsheet.cell.Wording;
import io.github.goalsheet.evaluation.Outcome;
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
        .ifPresent(words -> words.object().fields().forEach((word, v) -> add(outcomes, word, v)));
    return ImmutableMap.copyOf(outcomes);
  }

  private void add(Map<String, Outcome> outcomes, String word, Value value) {
    String folded = Wording.fold(word);
    if (folded.isEmpty()) {
      problems.blankWord(value);
    } else if (!Fields.isWhole(word)) {
      problems.brokenText(value);
    } else if (outcomes.containsKey(folded)) {
      problems.twice(value, folded);
    }
    outcome(value).ifPresent(outcome -> outcomes.putIfAbsent(folded, outcome));
  }

  private Optional<Outcome> outcome(Value value) {
    if (value instanceof Value.Text text) {
      Optional<Outcome> word = PolicyWords.OUTCOMES.meaning(text.value());
      if (word.isEmpty()) {
        problems.wrongType(value, Expected.OUTCOME);
      }
      return word;
    }
    if (value instanceof Value.Obj object) {
      Fields fields = new Fields(object, problems);
      Optional<Outcome> grade =
          fields
              .require("grade")
              .flatMap(name -> grades.name(name, problems))
              .map(Outcome.ToGrade::new);
      fields.done();
      return grade;
    }
    problems.wrongType(value, Expected.OUTCOME);
    return Optional.empty();
  }
}
