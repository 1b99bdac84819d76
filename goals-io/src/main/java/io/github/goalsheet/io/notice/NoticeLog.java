package io.github.goalsheet.io.notice;

import static java.util.Comparator.comparingInt;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Keeps the notices on one input, so many of a kind as {@link NoticeCap} hands on. */
public final class NoticeLog implements Consumer<Notice> {
  private final List<Notice> kept = new ArrayList<>();
  private final NoticeCap cap;

  /**
   * An empty log.
   *
   * @param source the input, as the caller named it
   */
  public NoticeLog(String source) {
    this.cap = new NoticeCap(source, kept::add);
  }

  @Override
  public void accept(Notice notice) {
    cap.accept(notice);
  }

  /**
   * Ends the log.
   *
   * @return the notices in the order in which they came, last how many more there were
   */
  public ImmutableList<Notice> notices() {
    cap.end();
    return ImmutableList.copyOf(kept);
  }

  /**
   * Ends the log of a table.
   *
   * @return the notices in the order of the lines that they are about, last how many more there
   *     were
   */
  public ImmutableList<Notice> byLine() {
    kept.sort(comparingInt(NoticeLog::line));
    return notices();
  }

  private static int line(Notice notice) {
    return notice.place() instanceof Place.TableCell cell ? cell.line() : 0;
  }
}
