package io.github.goalsheet.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Readings as one line of text, every field included, as the data files of the tests state them.
 */
final class ReadingText {
  private ReadingText() {}

  static String of(Reading reading) {
    return reading instanceof Target target ? target(target) : measurement((Measurement) reading);
  }

  private static String target(Target target) {
    if (target instanceof Target.Threshold threshold) {
      return line("atLeast moreThan atMost lessThan", threshold, threshold.amount())
          + details(threshold.details());
    }
    if (target instanceof Target.Between band) {
      return (band.bothStated() ? "between both " : "between ")
          + band.low()
          + " and "
          + band.high()
          + details(band.details());
    }
    if (target instanceof Target.Plain plain) {
      return "number " + plain.amount() + details(plain.details());
    }
    if (target instanceof Target.About about) {
      return "about "
          + about.comparison().map(c -> c.kind() + " ").orElse("")
          + about.amount()
          + details(about.details());
    }
    if (target instanceof Target.Relative relative) {
      return relative(relative);
    }
    if (target instanceof Target.Milestone milestone) {
      return "milestone "
          + milestone.words()
          + optional("count", milestone.count())
          + optional("deadline", milestone.deadline())
          + doubt(milestone.doubt());
    }
    if (target instanceof Target.Several several) {
      return "several " + parts(several.parts());
    }
    return target.kind();
  }

  private static String line(String kinds, Reading reading, Amount amount) {
    if (!List.of(kinds.split(" ")).contains(reading.kind())) {
      throw new AssertionError("unexpected kind: " + reading.kind());
    }
    return reading.kind() + " " + amount;
  }

  private static String relative(Target.Relative relative) {
    return "relative "
        + relative.base().kind()
        + (relative.years() == 1 ? "" : " of " + relative.years())
        + relative.comparison().map(c -> " " + c.kind()).orElse("")
        + relative.delta().map(d -> (d.value().signum() < 0 ? " " : " +") + d).orElse("");
  }

  private static String measurement(Measurement measurement) {
    if (measurement instanceof Measurement.Quantity quantity) {
      return line("quantity", quantity, quantity.amount())
          + (quantity.approximate() ? ", approximate" : "")
          + details(quantity.details());
    }
    if (measurement instanceof Measurement.Words words) {
      return "text " + words.words() + optional("count", words.count()) + doubt(words.doubt());
    }
    if (measurement instanceof Measurement.NotAssessable none) {
      return "notAssessable " + none.word();
    }
    if (measurement instanceof Measurement.Several several) {
      return "several " + parts(several.parts());
    }
    return measurement.kind();
  }

  private static String details(Details details) {
    List<String> parts = new ArrayList<>();
    details.second().ifPresent(second -> parts.add("second " + second));
    details
        .fraction()
        .ifPresent(
            f ->
                parts.add(
                    "fraction "
                        + f.numerator().toPlainString()
                        + "/"
                        + f.denominator().toPlainString()));
    details.qualifier().ifPresent(note -> parts.add("note " + note));
    if (details.cumulative()) {
      parts.add("cumulative");
    }
    return parts.stream().map(part -> ", " + part).collect(Collectors.joining());
  }

  private static String parts(Map<String, ? extends Reading> parts) {
    return parts.entrySet().stream()
        .map(part -> part.getKey() + ": " + of(part.getValue()))
        .collect(Collectors.joining("; "));
  }

  private static String optional(String name, Optional<?> value) {
    return value.map(v -> ", " + name + " " + v).orElse("");
  }

  private static String doubt(Optional<Doubt> doubt) {
    return doubt.map(d -> ", doubt " + d.name().toLowerCase(Locale.ROOT)).orElse("");
  }
}
