package io.github.goalsheet.cell;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * One cell of the form: its words, verbatim, and what they say. Immutable and thread-safe.
 *
 * <p>The words decide: the reading is always derived from them, so the two cannot disagree, and a
 * cell is equal to another when it has the same words and is read as the same kind of cell. What
 * the cell does not know is where it stood.
 *
 * @param <R> what the cell is read as, a {@link Target} or a {@link Measurement}
 */
public final class Cell<R extends Reading> {
  private static final Cell<Target> NO_TARGET = new Cell<>("", new Target.None());
  private static final Cell<Measurement> NO_MEASUREMENT = new Cell<>("", new Measurement.None());

  private final String text;
  private final R reading;

  private Cell(String text, R reading) {
    this.text = text;
    this.reading = reading;
  }

  /**
   * Reads a target cell. Never fails: words that state no number are a {@link Target.Milestone}.
   *
   * @param text the words of the cell, for example {@code 85.0以上}; may be empty
   * @return the cell
   */
  public static Cell<Target> target(String text) {
    return requireNonNull(text, "text").isEmpty()
        ? NO_TARGET
        : new Cell<>(text, Target.parse(text));
  }

  /**
   * Reads a cell that holds an actual or a result. Never fails: words that state no number are
   * {@link Measurement.Words}.
   *
   * @param text the words of the cell, for example {@code 67 (1248人)}; may be empty
   * @return the cell
   */
  public static Cell<Measurement> measurement(String text) {
    return requireNonNull(text, "text").isEmpty()
        ? NO_MEASUREMENT
        : new Cell<>(text, Measurement.parse(text));
  }

  /**
   * The words of the cell, verbatim.
   *
   * @return the words; empty if the cell is blank
   */
  public String text() {
    return text;
  }

  /**
   * The words of the cell, verbatim, under the name by which programs look for the properties of an
   * object. Without it a library that writes objects by their properties would write a cell as if
   * it had no words.
   *
   * @return the words; empty if the cell is blank
   */
  public String getText() {
    return text;
  }

  /**
   * What the words say.
   *
   * @return the reading
   */
  public R reading() {
    return reading;
  }

  /**
   * Whether the cell states nothing: it is empty, blank or a dash.
   *
   * @return true for a {@link Target.None} or {@link Measurement.None}
   */
  public boolean isNone() {
    return reading instanceof Target.None || reading instanceof Measurement.None;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Cell<?> that
        && text.equals(that.text)
        && reading instanceof Target == that.reading instanceof Target;
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** The words of the cell. */
  @Override
  public String toString() {
    return text;
  }
}
