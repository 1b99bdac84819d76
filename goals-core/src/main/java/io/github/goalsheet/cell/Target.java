package io.github.goalsheet.cell;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** What a target cell says. All kinds are immutable and thread-safe. */
public sealed interface Target extends Reading {
  /**
   * Reads the words of a cell. Never fails.
   *
   * @param text the words of the cell
   * @return what they say; a {@link Milestone} if they are not wholly understood as anything else
   */
  static Target parse(String text) {
    return TargetGrammar.read(requireNonNull(text, "text"));
  }

  /**
   * Calls what handles this kind of target.
   *
   * @param visitor what handles each kind
   * @param <T> what it makes of a target
   * @return what it made of this one
   */
  <T> T accept(TargetVisitor<T> visitor);

  /** A target that a number can meet. */
  sealed interface Numeric extends Target permits Threshold, Between, Plain, About, Relative {
    /**
     * The comparator that the cell states.
     *
     * @return the comparator, or empty
     */
    Optional<Comparison> comparator();

    /**
     * Calls what handles this kind of numeric target.
     *
     * @param visitor what handles each kind
     * @param <T> what it makes of a target
     * @return what it made of this one
     */
    <T> T accept(NumericTargetVisitor<T> visitor);

    @Override
    default <T> T accept(TargetVisitor<T> visitor) {
      return visitor.numeric(this);
    }
  }

  /**
   * A bound with its comparator: {@code 85.0以上}, {@code 15分以内}, {@code 10件未満}.
   *
   * @param comparison how a result is compared with the bound
   * @param amount the bound
   * @param details what stands beside the number
   */
  record Threshold(Comparison comparison, Amount amount, Details details) implements Numeric {
    public Threshold {
      requireNonNull(comparison, "comparison");
      requireNonNull(amount, "amount");
      requireNonNull(details, "details");
    }

    @Override
    public String kind() {
      return comparison.kind();
    }

    @Override
    public ImmutableList<Amount> amounts() {
      return ImmutableList.of(amount);
    }

    @Override
    public Optional<Comparison> comparator() {
      return Optional.of(comparison);
    }

    @Override
    public <T> T accept(NumericTargetVisitor<T> visitor) {
      return visitor.threshold(this);
    }
  }

  /**
   * A band: {@code 70~80}, {@code 40%以上、60%以下}, {@code ±10％以内}. Whether both ends of the first bind
   * is for the policy to say; the others say it themselves.
   *
   * @param low the lower end
   * @param high the upper end, not below the lower one
   * @param bothStated whether the cell says of both ends that they bind
   * @param details what stands beside the numbers
   */
  record Between(Amount low, Amount high, boolean bothStated, Details details) implements Numeric {
    public Between {
      requireNonNull(details, "details");
      checkArgument(low.value().compareTo(high.value()) <= 0, "%s is above %s", low, high);
    }

    /**
     * A band that leaves it to the policy whether both ends bind.
     *
     * @param low the lower end
     * @param high the upper end, not below the lower one
     * @param details what stands beside the numbers
     */
    public Between(Amount low, Amount high, Details details) {
      this(low, high, false, details);
    }

    @Override
    public String kind() {
      return "between";
    }

    @Override
    public ImmutableList<Amount> amounts() {
      return ImmutableList.of(low, high);
    }

    @Override
    public Optional<Comparison> comparator() {
      return Optional.empty();
    }

    @Override
    public <T> T accept(NumericTargetVisitor<T> visitor) {
      return visitor.between(this);
    }
  }

  /**
   * A bare number: {@code 36}, {@code 70回}. Its direction comes from the policy.
   *
   * @param amount the number
   * @param details what stands beside the number
   */
  record Plain(Amount amount, Details details) implements Numeric {
    public Plain {
      requireNonNull(amount, "amount");
      requireNonNull(details, "details");
    }

    @Override
    public String kind() {
      return "number";
    }

    @Override
    public ImmutableList<Amount> amounts() {
      return ImmutableList.of(amount);
    }

    @Override
    public Optional<Comparison> comparator() {
      return Optional.empty();
    }

    @Override
    public <T> T accept(NumericTargetVisitor<T> visitor) {
      return visitor.plain(this);
    }
  }

  /**
   * A number that is meant approximately: {@code 約300人}, {@code 30件程度}, {@code 概ね8割以上}. The
   * tolerance comes from the policy.
   *
   * @param amount the number
   * @param comparison the comparator, if the cell has one
   * @param details what stands beside the number
   */
  record About(Amount amount, Optional<Comparison> comparison, Details details) implements Numeric {
    public About {
      requireNonNull(amount, "amount");
      requireNonNull(comparison, "comparison");
      requireNonNull(details, "details");
    }

    @Override
    public String kind() {
      return "about";
    }

    @Override
    public ImmutableList<Amount> amounts() {
      return ImmutableList.of(amount);
    }

    @Override
    public boolean approximate() {
      return true;
    }

    @Override
    public Optional<Comparison> comparator() {
      return comparison;
    }

    @Override
    public <T> T accept(NumericTargetVisitor<T> visitor) {
      return visitor.about(this);
    }
  }

  /** What a {@link Relative} target is measured from. */
  enum Base {
    /** 前年度: the actual of the year before. */
    PREVIOUS_YEAR("previousYear"),
    /** 現状: the latest actual there is. */
    CURRENT("current"),
    /** 過去3年平均: the mean of the actuals of the years before. */
    AVERAGE("average");

    private final String kind;

    Base(String kind) {
      this.kind = kind;
    }

    /**
     * The stable name in JSON.
     *
     * @return for example {@code previousYear}
     */
    public String kind() {
      return kind;
    }
  }

  /**
   * A target measured from earlier actuals: {@code 前年度以上}, {@code 現状維持}, {@code 前年度比+5%}, {@code
   * 過去3年平均以上}.
   *
   * @param base what it is measured from
   * @param years how many years the base spans; 1 unless the base is an average
   * @param comparison the comparator; empty where the cell says only 維持 or 並, so that the direction
   *     comes from the policy
   * @param delta the change asked for, signed; its unit {@code %} means percent of the base, any
   *     other unit (or none, or {@code ポイント}) is added to the base
   */
  record Relative(Base base, int years, Optional<Comparison> comparison, Optional<Amount> delta)
      implements Numeric {
    public Relative {
      requireNonNull(base, "base");
      requireNonNull(comparison, "comparison");
      requireNonNull(delta, "delta");
      checkArgument(years >= 1, "years: %s", years);
    }

    @Override
    public String kind() {
      return "relative";
    }

    @Override
    public ImmutableList<Amount> amounts() {
      return ImmutableList.of();
    }

    @Override
    public Optional<Comparison> comparator() {
      return comparison;
    }

    @Override
    public <T> T accept(NumericTargetVisitor<T> visitor) {
      return visitor.relative(this);
    }
  }

  /**
   * Words: {@code 実施}, {@code 対象者の全て}, {@code 令和5年3月末までに策定}.
   *
   * @param words the words with widths and blanks folded and without a bracketed count and marks of
   *     footnotes, for comparing
   * @param count the bracketed count, or empty
   * @param deadline the last day by which it is to be done, if the words begin with one
   * @param doubt why a text that looks like a number was not read as one, or empty
   */
  record Milestone(
      String words, Optional<BigDecimal> count, Optional<LocalDate> deadline, Optional<Doubt> doubt)
      implements Target {
    public Milestone {
      requireNonNull(words, "words");
      requireNonNull(count, "count");
      requireNonNull(deadline, "deadline");
      requireNonNull(doubt, "doubt");
    }

    @Override
    public String kind() {
      return "milestone";
    }

    @Override
    public ImmutableList<Amount> amounts() {
      return ImmutableList.of();
    }

    @Override
    public <T> T accept(TargetVisitor<T> visitor) {
      return visitor.milestone(this);
    }
  }

  /**
   * Several labelled targets in one cell: {@code 国際:3.8 地域:3.8}. They are never summed.
   *
   * @param parts each label with its target, in the order of the cell; at least two
   */
  record Several(ImmutableMap<String, Target> parts) implements Target {
    public Several {
      requireNonNull(parts, "parts");
      checkArgument(parts.size() > 1, "not several: %s", parts);
    }

    @Override
    public String kind() {
      return "several";
    }

    @Override
    public ImmutableList<Amount> amounts() {
      return ImmutableList.of();
    }

    @Override
    public <T> T accept(TargetVisitor<T> visitor) {
      return visitor.several(this);
    }
  }

  /** Nothing: an empty cell or a dash. */
  record None() implements Target {
    @Override
    public String kind() {
      return "none";
    }

    @Override
    public ImmutableList<Amount> amounts() {
      return ImmutableList.of();
    }

    @Override
    public <T> T accept(TargetVisitor<T> visitor) {
      return visitor.none(this);
    }
  }
}
