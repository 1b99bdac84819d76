package io.github.goalsheet.io.notice;

import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.message.Severity;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Hands on notices, of one kind only the first {@value #KEPT}, and at the end says how many more
 * there were: an input full of faults fills neither the memory nor the screen. A kind is a code of
 * one severity, so that no error hides behind warnings.
 */
public final class NoticeCap implements Consumer<Notice> {
  /** How many of a kind are handed on. */
  public static final int KEPT = 1_000;

  private final String source;
  private final Consumer<? super Notice> sink;
  private final Map<Kind, Integer> counts = new LinkedHashMap<>();

  /**
   * A cap on the notices of one input.
   *
   * @param source the input, as the caller named it
   * @param sink takes what is handed on
   */
  public NoticeCap(String source, Consumer<? super Notice> sink) {
    this.source = source;
    this.sink = sink;
  }

  private record Kind(String code, Severity severity) {}

  @Override
  public void accept(Notice notice) {
    Kind kind = new Kind(notice.code(), notice.severity());
    if (counts.merge(kind, 1, Integer::sum) <= KEPT) {
      sink.accept(notice);
    }
  }

  /** Says how many were not handed on, and begins anew. */
  public void end() {
    counts.forEach(
        (kind, count) -> {
          if (count > KEPT) {
            sink.accept(Notice.ofOmitted(source, kind.code(), kind.severity(), count - KEPT));
          }
        });
    counts.clear();
  }
}
