package io.github.goalsheet.io.report.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Streams;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many goals have each badge: a stacked bar and the numbers beside it. Immutable and
 * thread-safe.
 *
 * @param title what is counted
 * @param label the same in a word
 * @param shares every grade of the scale, best first, and what else there is
 * @param total how many there are
 */
record Tally(String title, String label, ImmutableList<Share> shares, int total) {
  /**
   * One part of a stacked bar.
   *
   * @param badge the badge
   * @param count how many have it
   * @param start where the part begins, in percent of the bar
   * @param size its size, in percent of the bar
   */
  record Share(Badge badge, int count, double start, double size) {
    /**
     * Where the middle of the part is.
     *
     * @return the place, in percent of the bar
     */
    double middle() {
      return tenths(start + size / 2);
    }
  }

  static Tally of(String title, String label, GradeBadges badges, Stream<Badge> counted) {
    Multiset<String> counts =
        counted.map(Badge::key).collect(ImmutableMultiset.toImmutableMultiset());
    List<Badge> shown =
        Streams.concat(
                badges.all().stream(),
                badges.exceptions().stream().filter(badge -> counts.contains(badge.key())))
            .toList();
    ImmutableList.Builder<Share> shares = ImmutableList.builder();
    int before = 0;
    for (Badge badge : shown) {
      int count = counts.count(badge.key());
      double start = percent(before, counts.size());
      before += count;
      shares.add(new Share(badge, count, start, tenths(percent(before, counts.size()) - start)));
    }
    return new Tally(title, label, shares.build(), counts.size());
  }

  private static double percent(int part, int total) {
    return total == 0 ? 0 : tenths(100.0 * part / total);
  }

  private static double tenths(double number) {
    return Math.round(number * 10) / 10.0;
  }

  /**
   * The parts that are there.
   *
   * @return the shares without those of zero
   */
  ImmutableList<Share> present() {
    return shares.stream()
        .filter(share -> share.count() > 0)
        .collect(ImmutableList.toImmutableList());
  }

  /** The numbers in a sentence, for those who do not see the bar. */
  String described(Texts texts) {
    return texts.say(
        "overview.bar",
        title,
        shares.stream()
            .map(share -> texts.say("overview.share", share.badge().word(), share.count()))
            .collect(Collectors.joining(texts.say("list"))));
  }
}
