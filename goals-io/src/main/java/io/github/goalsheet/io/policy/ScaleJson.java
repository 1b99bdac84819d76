package io.github.goalsheet.io.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.github.goalsheet.cell.Wording;
import io.github.goalsheet.evaluation.Grade;
import io.github.goalsheet.evaluation.Scale;
import io.github.goalsheet.io.json.stream.JsonOut;
import io.github.goalsheet.io.json.stream.Located;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Scales: of a policy, for its full targets, and of roll-ups. */
final class ScaleJson {
  static final FieldWords<Order> ORDERS = FieldWords.of(Order.class);

  static final FieldWords<Measure> MEASURES = FieldWords.of(Measure.class);

  private final Problems problems;

  ScaleJson(Problems problems) {
    this.problems = problems;
  }

  /** In which order a scale lists its grades. */
  enum Order {
    BEST_FIRST,
    BEST_LAST
  }

  /** What the bounds of a scale count. */
  enum Measure {
    /** Achievement rates or shares: 80 is 80 %. */
    PERCENT,
    /** Differences between result and target, in the unit of the target. */
    DIFFERENCE,
    /** Means or sums of scores. */
    POINTS
  }

  /** A grade with the object that it was read from. */
  private record Entry(Fields fields, Grade grade) {
    String name() {
      return grade.name();
    }

    Located value() {
      return fields.value();
    }

    boolean statesBound() {
      return fields.has("from") || fields.has("above");
    }
  }

  /**
   * Reads a scale.
   *
   * @param value the scale
   * @param measure what its bounds must count; empty if that is not known
   */
  Grades read(Located value, Optional<Measure> measure) {
    int before = problems.count();
    Optional<Fields> fields = Fields.of(value, problems);
    ImmutableList<Entry> grades =
        fields.map(f -> grades(f, measure, true)).orElse(ImmutableList.of());
    ImmutableList<Entry> others =
        fields.map(f -> entries(f.items("others"), false, true)).orElse(ImmutableList.of());
    fields.ifPresent(Fields::done);
    unique(Iterables.concat(grades, others));
    ImmutableSet<String> names =
        ImmutableSet.<String>builder().addAll(names(grades)).addAll(names(others)).build();
    return new Grades(
        problems.count() == before
            ? Optional.of(new Scale(plain(grades), plain(others)))
            : Optional.empty(),
        names);
  }

  /**
   * Reads other bounds of the grades of a scale.
   *
   * @param value the other bounds
   * @param measure what they must count; empty if that is not known
   * @param scale the scale, if it could be read
   */
  Optional<Scale> readFull(Located value, Optional<Measure> measure, Optional<Scale> scale) {
    int before = problems.count();
    Optional<Fields> fields = Fields.of(value, problems);
    ImmutableList<Entry> grades =
        fields.map(f -> grades(f, measure, false)).orElse(ImmutableList.of());
    fields.ifPresent(Fields::done);
    unique(grades);
    if (problems.count() > before || scale.isEmpty()) {
      return Optional.empty();
    }
    ImmutableList<String> expected = names(scale.get());
    if (!names(grades).equals(expected)) {
      problems.otherGrades(value, expected);
      return Optional.empty();
    }
    return Optional.of(new Scale(withScores(plain(grades), scale.get()), ImmutableList.of()));
  }

  /** The grades that rates lead to, best first. */
  private ImmutableList<Entry> grades(Fields fields, Optional<Measure> expected, boolean scored) {
    Optional<Measure> measure = fields.requireWord("boundsIn", MEASURES);
    if (measure.isPresent() && expected.isPresent() && !measure.equals(expected)) {
      problems.unknownWord(
          fields.find("boundsIn").orElseThrow(), ImmutableList.of(MEASURES.word(expected.get())));
    }
    Optional<Order> order = fields.requireWord("order", ORDERS);
    Optional<ImmutableList<Located>> items = fields.requireItems("grades");
    ImmutableList<Entry> listed = entries(items.orElse(ImmutableList.of()), true, scored);
    ImmutableList<Entry> bestFirst =
        order.equals(Optional.of(Order.BEST_LAST)) ? listed.reverse() : listed;
    if (items.isPresent() && order.isPresent() && listed.size() == items.get().size()) {
      if (listed.size() < 2) {
        problems.tooFewGrades(fields.find("grades").orElseThrow());
      } else {
        bounds(bestFirst);
      }
    }
    return bestFirst;
  }

  private ImmutableList<Entry> entries(
      ImmutableList<Located> items, boolean bounded, boolean scored) {
    return items.stream()
        .flatMap(item -> Fields.of(item, problems).stream())
        .flatMap(fields -> entry(fields, bounded, scored).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private Optional<Entry> entry(Fields fields, boolean bounded, boolean scored) {
    Optional<String> name = fields.requireText("name");
    Optional<BigDecimal> from = bounded ? fields.number("from") : Optional.empty();
    Optional<BigDecimal> above = bounded ? fields.number("above") : Optional.empty();
    Optional<BigDecimal> score = scored ? fields.number("score") : Optional.empty();
    fields.done();
    if (from.isPresent() && above.isPresent()) {
      problems.twoBounds(fields.value());
    }
    Optional<BigDecimal> bound = from.or(() -> above);
    return name.map(n -> new Entry(fields, new Grade(n, bound, from.isPresent(), score)));
  }

  private void unique(Iterable<Entry> entries) {
    Set<String> seen = new HashSet<>();
    for (Entry entry : entries) {
      if (!seen.add(Wording.fold(entry.name()))) {
        problems.twice(entry.value(), entry.name());
      }
    }
  }

  private void bounds(ImmutableList<Entry> bestFirst) {
    for (int i = 0; i < bestFirst.size(); i++) {
      Entry entry = bestFirst.get(i);
      boolean worst = i == bestFirst.size() - 1;
      if (worst && entry.statesBound()) {
        problems.boundOfWorst(entry.value(), entry.name());
      } else if (!worst && !entry.statesBound()) {
        problems.noBound(entry.value(), entry.name());
      } else if (!worst && i > 0) {
        descends(entry, bestFirst.get(i - 1));
      }
    }
  }

  private void descends(Entry entry, Entry better) {
    if (entry.grade().from().isPresent()
        && better.grade().from().isPresent()
        && !entry.grade().beginsBelow(better.grade())) {
      problems.notDescending(entry.value(), entry.name(), better.name());
    }
  }

  private static ImmutableList<String> names(ImmutableList<Entry> entries) {
    return entries.stream().map(Entry::name).collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<String> names(Scale scale) {
    return scale.grades().stream().map(Grade::name).collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<Grade> plain(ImmutableList<Entry> entries) {
    return entries.stream().map(Entry::grade).collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<Grade> withScores(ImmutableList<Grade> grades, Scale scale) {
    return grades.stream()
        .map(
            grade ->
                new Grade(
                    grade.name(),
                    grade.from(),
                    grade.fromIncluded(),
                    scale.find(grade.name()).flatMap(Grade::score)))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Writes a scale.
   *
   * @param name the field
   * @param scored whether scores are written: those of full targets stand in the scale itself
   */
  static void write(String name, Scale scale, Measure measure, boolean scored, JsonOut out) {
    out.object(name)
        .field("boundsIn", MEASURES.word(measure))
        .field("order", ORDERS.word(Order.BEST_FIRST))
        .array("grades");
    scale.grades().forEach(grade -> write(grade, scored, out));
    out.end();
    if (!scale.others().isEmpty()) {
      out.array("others");
      scale.others().forEach(grade -> write(grade, scored, out));
      out.end();
    }
    out.end();
  }

  private static void write(Grade grade, boolean scored, JsonOut out) {
    out.row().field("name", grade.name());
    String bound = grade.fromIncluded() ? "from" : "above";
    grade.from().ifPresent(f -> out.field(bound, f));
    if (scored) {
      grade.score().ifPresent(score -> out.field("score", score));
    }
    out.end();
  }
}
