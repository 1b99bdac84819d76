package io.github.goalsheet.comparison;

import com.google.common.collect.ImmutableBiMap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import io.github.goalsheet.cell.Wording;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Which indicators of two sheets are the same: those whose goal states and whose label says the
 * same (where that occurs several times, in order), and then those whose label is in each sheet the
 * only one left. Widths, blanks and marks of footnotes at a label do not matter.
 */
final class IndicatorMatch {
  private final GoalSheet earlier;
  private final GoalSheet later;
  private final Map<Position, Position> laterByEarlier = new LinkedHashMap<>();

  private IndicatorMatch(GoalSheet earlier, GoalSheet later) {
    this.earlier = earlier;
    this.later = later;
  }

  /** The position in the later sheet by that in the earlier one. */
  static ImmutableBiMap<Position, Position> of(GoalSheet earlier, GoalSheet later) {
    IndicatorMatch match = new IndicatorMatch(earlier, later);
    match.inOrder();
    match.byLabel();
    return ImmutableBiMap.copyOf(match.laterByEarlier);
  }

  private void inOrder() {
    BiFunction<Goal, String, String> key =
        (goal, label) -> Wording.compact(goal.statement()) + "\n" + label;
    SetMultimap<String, Position> left = index(earlier, key);
    SetMultimap<String, Position> right = index(later, key);
    for (String each : left.keySet()) {
      Iterator<Position> others = right.get(each).iterator();
      for (Position position : left.get(each)) {
        if (others.hasNext()) {
          laterByEarlier.put(position, others.next());
        }
      }
    }
  }

  private void byLabel() {
    SetMultimap<String, Position> left = index(earlier, (goal, label) -> label);
    SetMultimap<String, Position> right = index(later, (goal, label) -> label);
    Set<Position> taken = new LinkedHashSet<>(laterByEarlier.values());
    left.values().removeIf(laterByEarlier::containsKey);
    right.values().removeIf(taken::contains);
    for (String label : left.keySet()) {
      if (!label.isEmpty() && left.get(label).size() == 1 && right.get(label).size() == 1) {
        laterByEarlier.put(left.get(label).iterator().next(), right.get(label).iterator().next());
      }
    }
  }

  private static SetMultimap<String, Position> index(
      GoalSheet sheet, BiFunction<Goal, String, String> key) {
    SetMultimap<String, Position> index = LinkedHashMultimap.create();
    for (int g = 0; g < sheet.goals().size(); g++) {
      Goal goal = sheet.goals().get(g);
      for (int i = 0; i < goal.indicators().size(); i++) {
        String label = Wording.compact(Wording.withoutFootnotes(goal.indicators().get(i).label()));
        index.put(key.apply(goal, label), new Position(g, i));
      }
    }
    return index;
  }
}
