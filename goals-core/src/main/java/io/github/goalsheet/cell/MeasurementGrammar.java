package io.github.goalsheet.cell;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads actual and result cells. */
final class MeasurementGrammar {
  private MeasurementGrammar() {}

  static Measurement read(String text) {
    String folded = Wording.foldNumbers(text);
    if (folded == null) {
      return words(Wording.fold(text), null);
    }
    Cursor in = new Cursor(folded);
    Amount amount = AmountReader.read(in);
    if (amount != null
        && in.atEnd()
        && in.doubt == null
        && Statement.isPlausible(amount.unit(), null)) {
      return new Measurement.Quantity(amount, false, Details.NONE);
    }
    return readOther(folded);
  }

  private static Measurement readOther(String folded) {
    String bare = Footnote.strip(folded);
    if (Absence.isNone(bare)) {
      return new Measurement.None();
    }
    String word = Absence.findWord(bare);
    if (word != null) {
      return new Measurement.NotAssessable(word);
    }
    Doubt machine = MachineWord.findDoubt(bare);
    if (machine != null) {
      return words(bare, machine);
    }
    if (!NumberReader.mayBeIn(bare)) {
      return words(bare, null);
    }
    Cursor in = new Cursor(folded);
    Statement statement = StatementReader.read(in, ValueLabel.OF_MEASUREMENTS);
    if (statement != null) {
      Measurement.Quantity quantity = quantity(statement);
      return quantity == null || in.doubt != null ? words(bare, in.doubt) : quantity;
    }
    ImmutableMap<String, Measurement.Quantity> parts = parts(folded);
    if (!parts.isEmpty()) {
      return new Measurement.Several(parts);
    }
    return words(bare, DateLook.matches(bare) ? Doubt.LOOKS_LIKE_DATE : null);
  }

  /** The quantity that a statement is; null if it states a bound or a band. */
  private static Measurement.@Nullable Quantity quantity(Statement statement) {
    return statement.upper() != null || statement.comparison() != null
        ? null
        : new Measurement.Quantity(
            statement.amount(), statement.approximate(), statement.details());
  }

  /** The figures by their labels; empty if they are not all understood. */
  private static ImmutableMap<String, Measurement.Quantity> parts(String folded) {
    ImmutableMap.Builder<String, Measurement.Quantity> parts = ImmutableMap.builder();
    for (Map.Entry<String, String> part : PartsReader.split(folded).entrySet()) {
      Cursor in = new Cursor(part.getValue());
      Statement statement = StatementReader.readValue(in);
      Measurement.Quantity quantity =
          statement == null || in.doubt != null ? null : quantity(statement);
      if (quantity == null) {
        return ImmutableMap.of();
      }
      parts.put(part.getKey(), quantity);
    }
    return parts.buildOrThrow();
  }

  private static Measurement words(String folded, @Nullable Doubt doubt) {
    CountedWords counted = CountedWords.of(folded);
    return new Measurement.Words(counted.words(), counted.count(), Optional.ofNullable(doubt));
  }
}
