package io.github.goalsheet.cell;

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
    if (Absence.isNone(folded)) {
      return new Measurement.None();
    }
    String word = Absence.findWord(folded);
    if (word != null) {
      return new Measurement.NotAssessable(word);
    }
    Cursor in = new Cursor(folded);
    Statement statement = StatementReader.read(in);
    if (statement == null || statement.upper() != null || statement.comparison() != null) {
      return words(folded, null);
    }
    return in.doubt == null
        ? new Measurement.Quantity(statement.amount(), statement.approximate(), statement.details())
        : words(folded, in.doubt);
  }

  private static Measurement words(String folded, @Nullable Doubt doubt) {
    CountedWords counted = CountedWords.of(folded);
    return new Measurement.Words(counted.words(), counted.count(), Optional.ofNullable(doubt));
  }
}
