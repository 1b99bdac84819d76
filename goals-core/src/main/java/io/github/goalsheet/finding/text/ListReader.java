package io.github.goalsheet.finding.text;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.cell.AmountInText;
import io.github.goalsheet.finding.text.FigureText.Stretch;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a stretch of text as parts in one unit: a name and a number each ({@code 黒崎地区3回}, {@code
 * Facebook: 19回}, {@code 健康アップカレッジ 60人×2回}), with blanks, line breaks, 、 , / ・ + or と between them.
 * Anything else in the stretch, and it is no list.
 */
final class ListReader {
  private static final String SEPARATORS = " 、,・･/;|+";
  private static final Pattern HEADING =
      Pattern.compile("[・ ]*+(?:内訳[は:、 ]*|[^ 、。:0-9]{1,8}別(?:内訳)?:)");
  private static final Pattern JOINT = Pattern.compile("と(?=.)|及び|および|の(?=合?計)");
  private static final Pattern TOTAL = Pattern.compile("[合総]?計[がで]?");

  private final FigureText text;
  private final Stretch stretch;
  private final String unit;
  private final List<Part> parts = new ArrayList<>();
  private final List<BigDecimal> roundings = new ArrayList<>();
  private final List<AmountInText> seconds = new ArrayList<>();
  private boolean plain = true;

  private ListReader(FigureText text, Stretch stretch, String unit) {
    this.text = text;
    this.stretch = stretch;
    this.unit = unit;
  }

  /** The list that a whole stretch is, in a unit; empty if it is none. */
  static Optional<Listing> read(FigureText text, Stretch stretch, String unit) {
    Matcher heading = HEADING.matcher(text.text()).region(stretch.from(), stretch.to());
    Stretch rest = heading.lookingAt() ? new Stretch(heading.end(), stretch.to()) : stretch;
    return new ListReader(text, rest, unit).read();
  }

  private Optional<Listing> read() {
    int at = stretch.from();
    for (AmountInText found : text.amounts(stretch)) {
      if (found.start() < at) {
        continue;
      }
      if (!Counting.isIn(found.amount(), unit) || Counting.isOrdinal(found, text)) {
        plain &= Counting.isOrdinal(found, text) || found.amount().unit().isEmpty();
        continue;
      }
      int end = readPart(at, found);
      if (end > stretch.to() || isMoreBehindTotal()) {
        return Optional.empty();
      }
      int next = afterSeparators(end);
      if (next == end && end < stretch.to()) {
        return Optional.empty();
      }
      at = next;
    }
    return at < stretch.to() ? Optional.empty() : finish();
  }

  /** Reads one part; the place after it and its note. */
  private int readPart(int from, AmountInText found) {
    String label = label(text.text(from, found.start()));
    Product product = Product.read(text, found);
    int after = text.afterNote(product.end());
    int end = after <= stretch.to() ? after : product.end();
    second(product.end(), end);
    plain &= TOTAL.matcher(label).matches() || !DoubtfulWords.isLabel(label);
    plain &= Totals.isWhole(text, found);
    roundings.add(product.rounding(unit));
    parts.add(new Part(label, product.value(), text.text(found.start(), product.end())));
    return end;
  }

  private void second(int from, int end) {
    if (end > from) {
      int inside = text.afterBlanks(from) + 1;
      text.amountAt(inside)
          .filter(amount -> amount.end() == end - 1 && amount.amount().unit().isPresent())
          .ifPresent(seconds::add);
    }
  }

  private static String label(String between) {
    int bullet = Math.max(between.lastIndexOf(" ・"), between.lastIndexOf("、・"));
    String label = between.substring(bullet + 1);
    int from = 0;
    int to = label.length();
    while (from < to && (SEPARATORS + ":と").indexOf(label.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && " :は".indexOf(label.charAt(to - 1)) >= 0) {
      to--;
    }
    return label.substring(from, to);
  }

  private int afterSeparators(int place) {
    int after = place;
    while (after < stretch.to() && SEPARATORS.indexOf(text.at(after)) >= 0) {
      after++;
    }
    Matcher joint = JOINT.matcher(text.text()).region(place, stretch.to());
    return after == place && joint.lookingAt() ? joint.end() : after;
  }

  private Optional<Listing> finish() {
    List<Part> listed = parts;
    Optional<Part> total = Optional.empty();
    if (!parts.isEmpty() && isTotal(parts.get(parts.size() - 1))) {
      total = Optional.of(parts.get(parts.size() - 1));
      listed = parts.subList(0, parts.size() - 1);
    }
    long named = listed.stream().filter(part -> !part.label().isEmpty()).count();
    if (listed.size() < 2
        || (named != 0 && named != listed.size())
        || listed.stream().anyMatch(ListReader::isTotal)) {
      return Optional.empty();
    }
    boolean oneUnit = seconds.stream().map(found -> found.amount().unit()).distinct().count() == 1;
    return Optional.of(
        new Listing(
            ImmutableList.copyOf(listed),
            ImmutableList.copyOf(roundings.subList(0, listed.size())),
            oneUnit && seconds.size() == listed.size()
                ? Optional.of(ImmutableList.copyOf(seconds))
                : Optional.empty(),
            unit,
            stretch.from(),
            stretch.to(),
            total,
            plain));
  }

  /** Whether the part before the last is a total, so that this is no list of one whole. */
  private boolean isMoreBehindTotal() {
    return parts.size() > 1 && isTotal(parts.get(parts.size() - 2));
  }

  private static boolean isTotal(Part part) {
    return TOTAL.matcher(part.label()).matches();
  }
}
