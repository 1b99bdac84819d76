package io.github.goalsheet.io.csv;

import static java.util.Comparator.comparingInt;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import io.github.goalsheet.io.Notice;
import io.github.goalsheet.io.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Notices in the order of the lines that they are about. Of one kind only the first {@value #KEPT}
 * are kept, and the others counted, so that a file full of faults does not fill the memory.
 */
final class NoticeLog implements Consumer<Notice> {
  static final int KEPT = 1_000;

  private final String source;
  private final List<Notice> kept = new ArrayList<>();
  private final Multiset<String> counts = HashMultiset.create();
  private final Map<String, Notice> omitted = new LinkedHashMap<>();

  NoticeLog(String source) {
    this.source = source;
  }

  @Override
  public void accept(Notice notice) {
    counts.add(notice.code());
    if (counts.count(notice.code()) <= KEPT) {
      kept.add(notice);
    } else {
      omitted.putIfAbsent(notice.code(), notice);
    }
  }

  ImmutableList<Notice> notices() {
    kept.sort(comparingInt(NoticeLog::line));
    ImmutableList.Builder<Notice> all = ImmutableList.<Notice>builder().addAll(kept);
    omitted.forEach(
        (code, first) ->
            all.add(CsvNotices.omitted(new Place.Input(source), first, counts.count(code) - KEPT)));
    return all.build();
  }

  private static int line(Notice notice) {
    return notice.place() instanceof Place.TableCell cell ? cell.line() : 0;
  }
}
