package io.github.goalsheet.io;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.ReadInput;
import io.github.goalsheet.message.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gathers what was read of each input and what was not, for the answer that is made of them. Of all
 * inputs together it keeps the first {@value #KEPT} notices, and of each input at least the first
 * of a kind; the others it counts, so that a folder full of faults does not fill the memory. Not
 * thread-safe.
 */
public final class InputLog {
  /** How many notices are kept. */
  public static final int KEPT = 100_000;

  private final List<ReadInput> inputs = new ArrayList<>();
  private int kept;

  /** An empty log. */
  public InputLog() {}

  /**
   * Adds an input.
   *
   * @param input what was read of it
   */
  public void add(ReadInput input) {
    ReadInput added = kept + input.notices().size() <= KEPT ? input : cut(input);
    kept += added.notices().size();
    inputs.add(added);
  }

  private record Kind(String code, Severity severity) {}

  private ReadInput cut(ReadInput input) {
    List<Notice> notices = new ArrayList<>();
    Map<Kind, Integer> more = new LinkedHashMap<>();
    for (Notice notice : input.notices()) {
      Kind kind = new Kind(notice.code(), notice.severity());
      boolean first = more.putIfAbsent(kind, 0) == null;
      if (first || notice.omitted() > 0 || kept + notices.size() < KEPT) {
        notices.add(notice);
      } else {
        more.merge(kind, 1, Integer::sum);
      }
    }
    more.forEach(
        (kind, count) -> {
          if (count > 0) {
            notices.add(Notice.ofOmitted(input.file(), kind.code(), kind.severity(), count));
          }
        });
    return new ReadInput(
        input.file(), input.form(), input.sheets(), input.rows(), ImmutableList.copyOf(notices));
  }

  /**
   * The inputs so far.
   *
   * @return what was read of each, in the order in which they were added
   */
  public ImmutableList<ReadInput> inputs() {
    return ImmutableList.copyOf(inputs);
  }
}
