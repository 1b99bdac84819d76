package io.github.goalsheet.io.layout;

import com.google.common.collect.ImmutableSet;
import io.github.goalsheet.cell.Wording;
import io.github.goalsheet.io.grid.Row;
import io.github.goalsheet.io.layout.Columns.Column;
import io.github.goalsheet.io.sheet.GoalNumbers;
import io.github.goalsheet.io.sheet.Labels;
import io.github.goalsheet.model.FormField;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether a cell can be what a label says. A cell costs nothing if it is at home in the column,
 * {@value #ODD} or {@value #RARE} if it may stand there, {@value #IMPOSSIBLE} if it hardly can.
 *
 * <ul>
 *   <li>No.: numbers; rarely other marks of up to {@value #LONGEST_MARK} characters, as {@code
 *       1-2}.
 *   <li>部区 組織目標: numbers and lists of numbers, dashes.
 *   <li>組織目標, 主な取組, 項目: anything but a bare number. 補足・参考指標 and 目標達成状況 may be one, rarely.
 *   <li>実績, 目標, 結果: up to {@value #LONGEST_FIGURE} characters that end no sentence.
 *   <li>評価: a usual word; another word of up to {@value #LONGEST_RATING} characters without a
 *       fraction or thousands mark is odd.
 * </ul>
 */
final class Plausibility {
  private static final int ODD = 1;
  private static final int RARE = 2;
  private static final int IMPOSSIBLE = 4;
  private static final int LONGEST_MARK = 5;
  private static final int LONGEST_RATING = 10;
  private static final int LONGEST_FIGURE = 40;
  private static final Pattern BARE_NUMBER = Pattern.compile("[-+▲△]?\\d[\\d,.]*%?");
  private static final ImmutableSet<String> RATINGS =
      ImmutableSet.of(
          "達成", "一部達成", "一部未達成", "未達成", "概ね達成", "おおむね達成", "評価不能", "S", "A", "B", "C", "D", "E", "X",
          "◎", "○", "△", "×", "1", "2", "3", "4", "5", "6", "7");

  private Plausibility() {}

  static int cost(Column column, List<Row> rows) {
    return costs(column, rows).sum();
  }

  static boolean isMisfit(Column column, List<Row> rows) {
    return costs(column, rows).average().orElse(0) > RARE;
  }

  /** Whether most of some words are such as stand in a column of results or ratings. */
  static boolean looksLike(FormField field, List<String> words) {
    long like = words.stream().filter(text -> isTypical(field, text)).count();
    return like * 2 > words.size();
  }

  /** Whether some words are more than a number. */
  static boolean isText(String text) {
    return !isBareNumber(text);
  }

  private static boolean isTypical(FormField field, String text) {
    return field == FormField.RATING
        ? rating(text) == 0
        : cost(field, text) == 0 && Wording.compact(text).chars().anyMatch(Character::isDigit);
  }

  private static java.util.stream.IntStream costs(Column column, List<Row> rows) {
    Optional<FormField> field = column.label().column().map(Labels.Column::field);
    return rows.stream()
        .map(column::text)
        .filter(text -> field.isPresent() && !Wording.isBlank(text))
        .mapToInt(text -> cost(field.orElseThrow(), text));
  }

  private static int cost(FormField field, String text) {
    return switch (field) {
      case NUMBER -> number(text);
      case PARENT_GOALS -> GoalNumbers.parentGoals(text).isPresent() ? 0 : IMPOSSIBLE;
      case STATEMENT, INITIATIVES, LABEL -> isBareNumber(text) ? IMPOSSIBLE : 0;
      case SUPPLEMENT, STATUS -> isBareNumber(text) ? RARE : 0;
      case RATING -> rating(text);
      default -> text.length() > LONGEST_FIGURE || text.endsWith("。") ? IMPOSSIBLE : 0;
    };
  }

  private static int number(String text) {
    if (GoalNumbers.number(text).isPresent()) {
      return 0;
    }
    return text.length() <= LONGEST_MARK ? RARE : IMPOSSIBLE;
  }

  private static int rating(String text) {
    if (text.length() > LONGEST_RATING) {
      return IMPOSSIBLE;
    }
    String word = Wording.compact(text);
    if (RATINGS.contains(word)) {
      return 0;
    }
    return isBareNumber(word) ? IMPOSSIBLE : ODD;
  }

  private static boolean isBareNumber(String text) {
    return text.length() <= LONGEST_FIGURE && BARE_NUMBER.matcher(Wording.compact(text)).matches();
  }
}
