package io.github.goalsheet.io.policy;

import com.google.common.collect.ImmutableMap;
import io.github.goalsheet.cell.Wording;
import io.github.goalsheet.evaluation.NoData;
import io.github.goalsheet.evaluation.Outcome;
import io.github.goalsheet.evaluation.WordRules;
import io.github.goalsheet.io.json.stream.Json;
import io.github.goalsheet.io.json.stream.JsonOut;
import io.github.goalsheet.io.json.stream.Located;
import io.github.goalsheet.io.json.stream.Surrogates;
import io.github.goalsheet.io.policy.Problems.Expected;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What becomes of words: {@code noData}, {@code words} and {@code undecidedWords}. */
final class OutcomesJson {
  static final FieldWords<Outcome> UNGRADED =
      FieldWords.of(
          ImmutableMap.of(
              "leftOut", new Outcome.LeaveOut(), "undetermined", new Outcome.Undetermined()));

  private final Grades grades;
  private final Problems problems;

  OutcomesJson(Grades grades, Problems problems) {
    this.grades = grades;
    this.problems = problems;
  }

  NoData noData(Fields fields) {
    NoData none = NoData.DEFAULT;
    return fields
        .object("noData")
        .map(
            noData -> {
              ImmutableMap<String, Outcome> words = outcomes(noData, "words");
              Outcome others = outcome(noData, "otherWords").orElse(none.otherWords());
              Outcome blank = outcome(noData, "blank").orElse(none.blank());
              noData.done();
              return new NoData(words, others, blank);
            })
        .orElse(none);
  }

  WordRules words(Fields fields) {
    return new WordRules(
        outcomes(fields, "words"),
        fields.word("undecidedWords", UNGRADED).orElse(WordRules.DEFAULT.undecided()));
  }

  static void write(NoData noData, JsonOut out) {
    out.object("noData");
    write(noData.words(), out);
    write("otherWords", noData.otherWords(), out);
    write("blank", noData.blank(), out);
    out.end();
  }

  static void write(WordRules words, JsonOut out) {
    write(words.outcomes(), out);
    out.field("undecidedWords", UNGRADED.word(words.undecided()));
  }

  private static void write(ImmutableMap<String, Outcome> outcomes, JsonOut out) {
    if (!outcomes.isEmpty()) {
      out.object("words");
      outcomes.forEach((word, outcome) -> write(word, outcome, out));
      out.end();
    }
  }

  static void write(String name, Outcome outcome, JsonOut out) {
    if (outcome instanceof Outcome.ToGrade grade) {
      out.row(name).field("grade", grade.name()).end();
    } else {
      out.field(name, UNGRADED.word(outcome));
    }
  }

  /** An outcome that may be absent. */
  Optional<Outcome> outcome(Fields fields, String name) {
    return fields.find(name).flatMap(this::outcome);
  }

  /** Outcomes by word; none if absent. */
  private ImmutableMap<String, Outcome> outcomes(Fields fields, String name) {
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
        value.json() instanceof Json.Text text ? UNGRADED.meaning(text.value()) : Optional.empty();
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
