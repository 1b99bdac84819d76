package io.github.goalsheet.io.report.page;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.evaluation.Assessment;
import io.github.goalsheet.evaluation.Grade;
import io.github.goalsheet.evaluation.Scale;
import java.util.Optional;

/**
 * The badges of a scale. Immutable and thread-safe.
 *
 * <p>Symbols are those that Japanese readers rank at sight: ○ △ ×, with ◎ above and other shapes
 * between where a scale has more grades. Colours run from blue over amber to rust, which the common
 * kinds of colour blindness keep apart.
 */
final class GradeBadges {
  /** By number of grades, from two on; a scale of more than seven has no symbols. */
  private static final ImmutableList<String> SYMBOLS =
      ImmutableList.of("○×", "○△×", "◎○△×", "◎○◇△×", "◎○◇△▽×", "◎○□◇△▽×");

  private static final String OTHER = "other";
  private static final String NO_SYMBOL = "–";
  private static final int MIDDLE_COLOUR = 3;
  private static final int COLOURS = 7;

  private final Scale scale;
  private final Badge unknownWord;
  private final Badge notRated;
  private final Badge ungraded;
  private final Badge leftOut;
  private final ImmutableList<Badge> badges;

  GradeBadges(Scale scale, Texts texts) {
    this.scale = scale;
    this.unknownWord = new Badge("word", "?", texts.say("rating.other"), OTHER, false);
    this.notRated = new Badge("unrated", NO_SYMBOL, texts.say("rating.none"), OTHER, false);
    this.ungraded = new Badge("ungraded", "?", texts.say("grade.none"), OTHER, false);
    this.leftOut = new Badge("out", NO_SYMBOL, texts.say("grade.out"), OTHER, false);
    ImmutableList.Builder<Badge> all = ImmutableList.builder();
    int grades = scale.grades().size();
    for (int i = 0; i < grades; i++) {
      all.add(
          new Badge(
              "g" + i, symbol(i, grades), scale.grades().get(i).name(), colour(i, grades), true));
    }
    for (int i = 0; i < scale.others().size(); i++) {
      all.add(new Badge("o" + i, NO_SYMBOL, scale.others().get(i).name(), OTHER, true));
    }
    this.badges = all.build();
  }

  private static String symbol(int rank, int grades) {
    return grades - 2 < SYMBOLS.size()
        ? SYMBOLS.get(grades - 2).substring(rank, rank + 1)
        : Integer.toString(rank + 1);
  }

  /** Spreads the ranks over the colours; few grades leave the darkest ones at both ends unused. */
  private static String colour(int rank, int grades) {
    int span = grades <= MIDDLE_COLOUR + 1 ? COLOURS - 3 : COLOURS - 1;
    int first = (COLOURS - 1 - span) / 2;
    return "r" + (first + Math.round((float) rank * span / (grades - 1)));
  }

  /** The badges of the grades, best first, then those beside the scale. */
  ImmutableList<Badge> all() {
    return badges;
  }

  /** The badges that stand for no grade of the scale. */
  ImmutableList<Badge> exceptions() {
    return ImmutableList.of(unknownWord, notRated, ungraded, leftOut);
  }

  /** The badge of a computed grade. */
  Badge computed(Assessment assessment) {
    return assessment
        .grade()
        .flatMap(this::find)
        .orElse(assessment instanceof Assessment.LeftOut ? leftOut : ungraded);
  }

  /** The badge of a published word, with that word. */
  Badge published(Optional<String> word) {
    if (word.isEmpty()) {
      return notRated;
    }
    Badge badge = scale.findRating(word.get()).flatMap(this::find).orElse(unknownWord);
    return new Badge(badge.key(), badge.symbol(), word.get(), badge.css(), true);
  }

  private Optional<Badge> find(Grade grade) {
    return badges.stream().filter(badge -> badge.word().equals(grade.name())).findFirst();
  }
}
