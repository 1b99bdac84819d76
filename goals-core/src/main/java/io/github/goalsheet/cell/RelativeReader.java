package io.github.goalsheet.cell;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text that is wholly a target measured from earlier actuals: {@code 前年度以上}, {@code 現状維持},
 * {@code 前年度比+5%}, {@code 過去3年平均の10%増}, {@code 倍増}.
 */
final class RelativeReader {
  private static final Vocabulary<Boolean> SAME =
      Vocabulary.words(
          "並みの水準", "並みを維持", "並み", "並", "と同程度", "同程度", "と同水準", "同水準", "と同等", "同等", "と同数", "同数",
          "と同じ", "同", "を維持", "の維持", "維持");
  private static final Vocabulary<Boolean> THAN =
      Vocabulary.words("よりも", "より", "から", "に比べて", "に比べ", "に対して", "に対し", "と比較して", "と比べて");

  private static final Vocabulary<Boolean> RATIO = Vocabulary.words("との比較で", "比で", "比");
  private static final Vocabulary<Boolean> LEVEL = Vocabulary.words("の水準", "水準", "の実績", "の値", "値");

  private RelativeReader() {}

  /** The relative target that a whole text is; null if it is none. */
  static Target.@Nullable Relative read(String folded) {
    return readBare(Footnote.strip(folded));
  }

  private static Target.@Nullable Relative readBare(String folded) {
    int start = RelativeBase.find(folded);
    if (start < 0 || (start > 0 && !ValueLabel.isSubject(folded.substring(0, start)))) {
      return null;
    }
    Cursor in = new Cursor(folded);
    in.at = start;
    RelativeBase base = RelativeBase.read(in);
    RelativeChange change = base == null ? null : readChange(base, in);
    if (base == null || change == null) {
      return null;
    }
    LEVEL.skip(in);
    boolean more = true;
    while (more) {
      more = SurroundingWords.skipEnding(in);
    }
    return in.atEnd() && in.doubt == null
        ? new Target.Relative(
            base.base(),
            base.years(),
            Optional.ofNullable(change.comparison()),
            Optional.ofNullable(change.delta()))
        : null;
  }

  private static @Nullable RelativeChange readChange(RelativeBase base, Cursor in) {
    if (RATIO.skip(in)) {
      return RelativeChange.read(in, RelativeChange.Manner.RATIO);
    }
    if (THAN.skip(in)) {
      return RelativeChange.read(in, RelativeChange.Manner.DIFFERENCE);
    }
    boolean same = SAME.skip(in);
    Comparison comparison = Comparators.readAfter(in);
    if (same || comparison != null) {
      return new RelativeChange(comparison, null);
    }
    RelativeChange change =
        in.skip('の')
            ? RelativeChange.read(in, RelativeChange.Manner.RATIO)
            : RelativeChange.read(in, RelativeChange.Manner.CHANGE);
    return change == null && base.isFigure() ? new RelativeChange(null, null) : change;
  }
}
