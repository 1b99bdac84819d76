package io.github.goalsheet.cell;

import org.jspecify.annotations.Nullable;

/**
 * What a relative target is measured from: 前年度, 現状, 過去3年平均.
 *
 * @param base the kind of base
 * @param years how many years it spans
 * @param isFigure whether the words name a figure, so that they are a target by themselves: 前年度実績
 */
record RelativeBase(Target.Base base, int years, boolean isFigure) {
  private static final Vocabulary<Boolean> PREVIOUS_YEAR =
      Vocabulary.words("対前年度", "対前年", "前年度", "前年", "対昨年度", "対昨年", "昨年度", "昨年");
  private static final Vocabulary<Boolean> CURRENT = Vocabulary.words("現状", "現在", "現行", "前回");

  /** Changes that are measured from the current level if no other base is named. */
  private static final Vocabulary<Boolean> BARE = Vocabulary.words("倍増", "半減", "維持");

  private static final Vocabulary<Boolean> AVERAGE = Vocabulary.words("過去", "直近");
  private static final Vocabulary<Boolean> SPANS =
      Vocabulary.words(
          "か年度", "カ年度", "ヵ年度", "ヶ年度", "箇年度", "か年", "カ年", "ヵ年", "ヶ年", "ケ年", "箇年", "年度", "年");
  private static final Vocabulary<Boolean> FIGURES =
      Vocabulary.words("の実績値", "の実績", "実績値", "実績", "の数値", "数値", "の値", "値", "の水準", "水準");
  private static final Vocabulary<Boolean> OF_ACTUALS = Vocabulary.words("の実績の", "実績の", "実績", "の");
  private static final Vocabulary<Boolean> MEAN = Vocabulary.words("平均");
  private static final int MAX_YEARS = 99;

  /** Where the first word of a base stands; -1 if the text has none. */
  static int find(String text) {
    Cursor in = new Cursor(text);
    while (!in.atEnd()) {
      int start = in.at;
      boolean found =
          switch (in.peek()) {
            case '対', '前', '昨' -> PREVIOUS_YEAR.skip(in) || CURRENT.skip(in);
            case '現' -> CURRENT.skip(in);
            case '過', '直' -> AVERAGE.skip(in);
            case '倍', '半', '維' -> BARE.skip(in);
            default -> false;
          };
      if (found) {
        return start;
      }
      in.at = start + 1;
    }
    return -1;
  }

  /** Passes a base, with 実績 or 値 after it; null if none stands here. */
  static @Nullable RelativeBase read(Cursor in) {
    if (PREVIOUS_YEAR.skip(in)) {
      return new RelativeBase(Target.Base.PREVIOUS_YEAR, 1, FIGURES.skip(in));
    }
    if (CURRENT.skip(in)) {
      return new RelativeBase(Target.Base.CURRENT, 1, FIGURES.skip(in));
    }
    if (AVERAGE.skip(in)) {
      return readAverage(in);
    }
    int start = in.at;
    boolean bare = BARE.skip(in);
    in.at = start;
    return bare ? new RelativeBase(Target.Base.CURRENT, 1, false) : null;
  }

  private static @Nullable RelativeBase readAverage(Cursor in) {
    in.skip('の');
    in.skipBlank();
    int years = 0;
    while (Cursor.isDigit(in.peek()) && years <= MAX_YEARS) {
      years = years * 10 + (in.peek() - '0');
      in.at++;
    }
    if (years == 0 || years > MAX_YEARS || !SPANS.skip(in)) {
      return null;
    }
    in.skip('間');
    OF_ACTUALS.skip(in);
    if (!MEAN.skip(in)) {
      return null;
    }
    FIGURES.skip(in);
    return new RelativeBase(Target.Base.AVERAGE, years, true);
  }
}
