package io.github.goalsheet.io.reading;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.message.Severity;
import io.github.goalsheet.model.GoalSheet;
import java.util.Optional;

/**
 * What a reader made of its input: the sheets that could be read, and what there is to say about
 * them. Immutable and thread-safe.
 *
 * @param sheets the sheets, in the order of the input
 * @param notices the notices, in the order of the input
 * @param form what kind of input it is; told by {@code GoalSheets}, which knows them all
 */
public record ReadResult(
    ImmutableList<ReadSheet> sheets, ImmutableList<Notice> notices, Optional<InputForm> form) {
  public ReadResult {
    requireNonNull(sheets, "sheets");
    requireNonNull(notices, "notices");
    requireNonNull(form, "form");
  }

  /**
   * What the reader of one form made of its input.
   *
   * @param sheets the sheets, in the order of the input
   * @param notices the notices, in the order of the input
   */
  public ReadResult(ImmutableList<ReadSheet> sheets, ImmutableList<Notice> notices) {
    this(sheets, notices, Optional.empty());
  }

  /**
   * This result with the kind of its input.
   *
   * @param known the kind
   * @return the changed copy
   */
  public ReadResult withForm(InputForm known) {
    return new ReadResult(sheets, notices, Optional.of(known));
  }

  /**
   * The sheets without their places.
   *
   * @return the sheets, in the order of the input
   */
  public ImmutableList<GoalSheet> goalSheets() {
    return sheets.stream().map(ReadSheet::sheet).collect(ImmutableList.toImmutableList());
  }

  /**
   * Whether something in the input could not be read.
   *
   * @return whether there is a notice of severity ERROR
   */
  public boolean hasErrors() {
    return notices.stream().anyMatch(notice -> notice.severity() == Severity.ERROR);
  }
}
