package io.github.goalsheet.io.reading;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.message.Severity;
import java.util.List;
import java.util.Optional;

/**
 * What was read of one input, and what was not: a part of every answer that is made of it.
 * Immutable and thread-safe.
 *
 * @param file the input as the caller named it, or the folder that it was looked for in
 * @param form what kind of input it is; empty if nothing could be read of it
 * @param sheets how many sheets were read
 * @param rows how many rows of indicators CSV they make, see {@link ReadSheet#rows()}
 * @param notices what there is to say about it, in the order of the input; the words that stand at
 *     their places are cut to {@value #LONGEST_RAW} characters
 */
public record ReadInput(
    String file, Optional<InputForm> form, long sheets, long rows, ImmutableList<Notice> notices) {
  /** How many characters of a cell are kept. */
  public static final int LONGEST_RAW = 200;

  public ReadInput {
    requireNonNull(file, "file");
    requireNonNull(form, "form");
    checkArgument(sheets >= 0, "sheets: %s", sheets);
    checkArgument(rows >= 0, "rows: %s", rows);
    notices = notices.stream().map(ReadInput::cut).collect(ImmutableList.toImmutableList());
  }

  /**
   * A notice as it is kept: a cell may be very long, and is not held in memory for its first words.
   */
  public static Notice cut(Notice notice) {
    String raw = notice.place().raw();
    return raw.length() <= LONGEST_RAW + 1
        ? notice
        : notice.at(notice.place().withRaw(raw.substring(0, LONGEST_RAW) + "…"));
  }

  /**
   * An input that was read whole.
   *
   * @param file the input as the caller named it
   * @param result what was read
   * @return what was read of it
   */
  public static ReadInput of(String file, ReadResult result) {
    long rows = result.sheets().stream().mapToLong(ReadSheet::rows).sum();
    return new ReadInput(file, result.form(), result.sheets().size(), rows, result.notices());
  }

  /** A folder of inputs, of which there is something to say beside what is said of each. */
  public static ReadInput ofFolder(String file, List<Notice> notices) {
    return new ReadInput(file, Optional.of(InputForm.FOLDER), 0, 0, ImmutableList.copyOf(notices));
  }

  /**
   * An input of which nothing can be read.
   *
   * @param file the input as the caller named it
   * @param why why
   * @return the input without sheets, with the reason as its only notice
   */
  public static ReadInput of(String file, UnreadableInputException why) {
    return new ReadInput(file, Optional.empty(), 0, 0, ImmutableList.of(why.notice()));
  }

  /** The same with more to say about it. */
  public ReadInput with(List<Notice> more) {
    return more.isEmpty()
        ? this
        : new ReadInput(
            file,
            form,
            sheets,
            rows,
            ImmutableList.<Notice>builder().addAll(notices).addAll(more).build());
  }

  /**
   * Whether it is a folder in which something was passed over; its inputs stand for themselves.
   *
   * @return whether it is
   */
  public boolean isFolder() {
    return form.filter(kind -> kind == InputForm.FOLDER).isPresent();
  }

  /**
   * Whether everything in it was read.
   *
   * @return whether there is no notice of severity ERROR
   */
  public boolean isWhole() {
    return notices.stream().noneMatch(notice -> notice.severity() == Severity.ERROR);
  }

  /**
   * Whether a person should look at it.
   *
   * @return whether there is a notice that is more than worth knowing
   */
  public boolean isDoubtful() {
    return notices.stream().anyMatch(notice -> notice.severity() != Severity.INFO);
  }

  /**
   * How many notices on it were counted, but not kept.
   *
   * @return the number
   */
  public long omitted() {
    return notices.stream().mapToLong(Notice::omitted).sum();
  }
}
