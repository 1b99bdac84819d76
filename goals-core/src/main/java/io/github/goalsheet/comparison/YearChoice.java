package io.github.goalsheet.comparison;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Organization;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which two sheets of each organization are laid side by side: of the earlier set the latest that
 * has a later one in the other set, and of that the next. Only where no organization has such a
 * pair, sheets of one year are compared, and else those that are given the other way round. Of
 * sheets of one year in one set, the first counts.
 *
 * @param pairs the chosen ones, in the order of the later ones
 * @param onlyEarlier sheets of organizations without a partner in the later set
 * @param onlyLater sheets of organizations without a partner in the earlier set
 * @param left the other sheets of organizations with a pair
 */
record YearChoice(
    ImmutableList<Pair> pairs,
    ImmutableList<GoalSheet> onlyEarlier,
    ImmutableList<GoalSheet> onlyLater,
    ImmutableList<GoalSheet> left) {
  private static final Comparator<GoalSheet> BY_YEAR = Comparator.comparing(GoalSheet::fiscalYear);

  /** Two sheets to compare. */
  record Pair(GoalSheet earlier, GoalSheet later) {
    /** Above 0 if they are in order, 0 if they are of one year. */
    int order() {
      return Integer.signum(BY_YEAR.compare(later, earlier));
    }
  }

  static YearChoice of(Iterable<GoalSheet> earlier, Iterable<GoalSheet> later) {
    ListMultimap<Organization, GoalSheet> before = byOrganization(earlier);
    ListMultimap<Organization, GoalSheet> after = byOrganization(later);
    Map<Organization, Pair> chosen = new HashMap<>();
    for (Organization each : after.keySet()) {
      if (before.containsKey(each)) {
        chosen.put(each, choose(before.get(each), after.get(each)));
      }
    }
    int best = chosen.values().stream().mapToInt(Pair::order).max().orElse(0);
    chosen.values().removeIf(pair -> pair.order() < best);
    return sorted(earlier, later, chosen);
  }

  private static ListMultimap<Organization, GoalSheet> byOrganization(Iterable<GoalSheet> sheets) {
    ListMultimap<Organization, GoalSheet> found = LinkedListMultimap.create();
    sheets.forEach(sheet -> found.put(YearComparer.identity(sheet.organization()), sheet));
    return found;
  }

  private static Pair choose(List<GoalSheet> before, List<GoalSheet> after) {
    GoalSheet last = after.stream().reduce(YearChoice::later).orElseThrow();
    Optional<GoalSheet> first =
        before.stream().filter(sheet -> BY_YEAR.compare(sheet, last) < 0).reduce(YearChoice::later);
    if (first.isPresent()) {
      GoalSheet next =
          after.stream()
              .filter(sheet -> BY_YEAR.compare(sheet, first.get()) > 0)
              .min(BY_YEAR)
              .orElseThrow();
      return new Pair(first.get(), next);
    }
    return new Pair(before.stream().min(BY_YEAR).orElseThrow(), last);
  }

  /** The later of two sheets; the first if they are of one year. */
  private static GoalSheet later(GoalSheet one, GoalSheet two) {
    return BY_YEAR.compare(two, one) > 0 ? two : one;
  }

  private static YearChoice sorted(
      Iterable<GoalSheet> earlier, Iterable<GoalSheet> later, Map<Organization, Pair> chosen) {
    ImmutableList.Builder<Pair> pairs = ImmutableList.builder();
    ImmutableList.Builder<GoalSheet> onlyEarlier = ImmutableList.builder();
    ImmutableList.Builder<GoalSheet> onlyLater = ImmutableList.builder();
    ImmutableList.Builder<GoalSheet> left = ImmutableList.builder();
    Set<Organization> taken = new HashSet<>();
    for (GoalSheet sheet : earlier) {
      Organization identity = YearComparer.identity(sheet.organization());
      Pair pair = chosen.get(identity);
      if (pair == null) {
        onlyEarlier.add(sheet);
      } else if (!pair.earlier().equals(sheet) || !taken.add(identity)) {
        left.add(sheet);
      }
    }
    taken.clear();
    for (GoalSheet sheet : later) {
      Organization identity = YearComparer.identity(sheet.organization());
      Pair pair = chosen.get(identity);
      if (pair == null) {
        onlyLater.add(sheet);
      } else if (pair.later().equals(sheet) && taken.add(identity)) {
        pairs.add(pair);
      } else {
        left.add(sheet);
      }
    }
    return new YearChoice(pairs.build(), onlyEarlier.build(), onlyLater.build(), left.build());
  }
}
