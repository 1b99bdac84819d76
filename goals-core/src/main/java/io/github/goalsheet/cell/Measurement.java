package io.github.goalsheet.cell;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Optional;

/** What a cell that holds an actual or a result says. All kinds are immutable and thread-safe. */
public sealed interface Measurement extends Reading {
  /**
   * Reads the words of a cell. Never fails.
   *
   * @param text the words of the cell
   * @return what they say; {@link Words} if they are not wholly understood as anything else
   */
  static Measurement parse(String text) {
    return MeasurementGrammar.read(requireNonNull(text, "text"));
  }

  /**
   * Calls what handles this kind of measurement.
   *
   * @param visitor what handles each kind
   * @param <T> what it makes of a measurement
   * @return what it made of this one
   */
  <T> T accept(Visitor<T> visitor);

  /**
   * Handles each kind of measurement; a new kind does not compile until all that handle them do.
   *
   * @param <T> what becomes of a measurement
   */
  interface Visitor<T> {
    /**
     * Handles a number.
     *
     * @param measurement the measurement
     * @return what becomes of it
     */
    T quantity(Quantity measurement);

    /**
     * Handles words.
     *
     * @param measurement the measurement
     * @return what becomes of it
     */
    T words(Words measurement);

    /**
     * Handles a word that says why there is no figure.
     *
     * @param measurement the measurement
     * @return what becomes of it
     */
    T notAssessable(NotAssessable measurement);

    /**
     * Handles labelled figures.
     *
     * @param measurement the measurement
     * @return what becomes of it
     */
    T several(Several measurement);

    /**
     * Handles a cell that states nothing.
     *
     * @param measurement the measurement
     * @return what becomes of it
     */
    T none(None measurement);
  }

  /**
   * A number: {@code 281.5}, {@code 17,756}, {@code 83回}, {@code 67 (1248人)}, {@code ▲3.5}, {@code
   * 70万人}.
   *
   * @param amount the number and its unit
   * @param approximate whether the cell calls it approximate (約, 程度)
   * @param details what stands beside the number
   */
  record Quantity(Amount amount, boolean approximate, Details details) implements Measurement {
    public Quantity {
      requireNonNull(amount, "amount");
      requireNonNull(details, "details");
    }

    @Override
    public String kind() {
      return "quantity";
    }

    @Override
    public ImmutableList<Amount> amounts() {
      return ImmutableList.of(amount);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.quantity(this);
    }
  }

  /**
   * Words that state no number: {@code 改善提案項目の実現}, or {@code 対象者の全て(56)} with a count in brackets.
   *
   * @param words the words with widths and blanks folded and without the bracketed count and marks
   *     of footnotes, for comparing
   * @param count the bracketed count, or empty
   * @param doubt why a text that looks like a number was not read as one, or empty
   */
  record Words(String words, Optional<BigDecimal> count, Optional<Doubt> doubt)
      implements Measurement {
    public Words {
      requireNonNull(words, "words");
      requireNonNull(count, "count");
      requireNonNull(doubt, "doubt");
    }

    @Override
    public String kind() {
      return "text";
    }

    @Override
    public ImmutableList<Amount> amounts() {
      return ImmutableList.of();
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.words(this);
    }
  }

  /**
   * A word that says why there is no figure: 評価不能, 集計中, 未公表 and their like.
   *
   * @param word the word, widths and blanks folded
   */
  record NotAssessable(String word) implements Measurement {
    public NotAssessable {
      requireNonNull(word, "word");
    }

    @Override
    public String kind() {
      return "notAssessable";
    }

    @Override
    public ImmutableList<Amount> amounts() {
      return ImmutableList.of();
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.notAssessable(this);
    }
  }

  /**
   * Several labelled figures in one cell: {@code 男女計:6.4% 男性:9.8%}. They are never summed.
   *
   * @param parts each label with its figure, in the order of the cell; at least two
   */
  record Several(ImmutableMap<String, Quantity> parts) implements Measurement {
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
    public <T> T accept(Visitor<T> visitor) {
      return visitor.several(this);
    }
  }

  /** Nothing: an empty cell or a dash. */
  record None() implements Measurement {
    @Override
    public String kind() {
      return "none";
    }

    @Override
    public ImmutableList<Amount> amounts() {
      return ImmutableList.of();
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.none(this);
    }
  }
}
