package io.github.goalsheet.io.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.Notices;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.message.Message;
import io.github.goalsheet.message.Severity;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NoticeLogTest {
  private final NoticeLog log = new NoticeLog("form.csv");

  private static Notice notice(String code, Severity severity, int line) {
    return Notices.notice(
        code,
        severity,
        new Place.TableCell("form.csv", line, line, 1, "", ""),
        new Message("文 " + line, "sentence " + line));
  }

  private static Notice warning(String code, int line) {
    return notice(code, Severity.WARNING, line);
  }

  @Test
  void noticesComeInTheOrderOfTheirLines() {
    List.of(warning("a", 5), warning("b", 2), warning("a", 9), warning("c", 2)).forEach(log);

    assertThat(log.byLine())
        .containsExactly(warning("b", 2), warning("c", 2), warning("a", 5), warning("a", 9));
  }

  @Test
  void whatIsAboutTheWholeInputComesFirst() {
    Notice whole =
        Notices.notice("a", Severity.INFO, new Place.Input("form.csv"), new Message("全体", "whole"));
    List.of(warning("b", 1), whole).forEach(log);

    assertThat(log.byLine()).containsExactly(whole, warning("b", 1));
  }

  @Test
  void aThousandOfAKindAreKept() {
    IntStream.rangeClosed(1, NoticeCap.KEPT).mapToObj(line -> warning("a", line)).forEach(log);

    assertThat(log.notices()).hasSize(1_000).extracting(Notice::code).containsOnly("a");
  }

  @Test
  void ofMoreThanAThousandTheOthersAreCountedByKind() {
    IntStream.rangeClosed(1, 1_001).mapToObj(line -> warning("a", line)).forEach(log);
    IntStream.rangeClosed(1, 1_005)
        .mapToObj(line -> notice("b", Severity.ERROR, line))
        .forEach(log);
    log.accept(warning("c", 7));

    List<Notice> notices = log.byLine();
    assertThat(notices).hasSize(2_003);
    assertThat(notices.subList(2_001, 2_003))
        .containsExactly(
            Notices.omitted(
                Severity.WARNING,
                "form.csv",
                1,
                new Message(
                    "同じ種類の通知(a)がほかに 1 件あります。", "There is 1 more notice of the same kind (a).")),
            Notices.omitted(
                Severity.ERROR,
                "form.csv",
                5,
                new Message(
                    "同じ種類の通知(b)がほかに 5 件あります。", "There are 5 more notices of the same kind (b).")));
  }

  @Test
  void theFirstOnesAreKeptNotThoseOfTheFirstLines() {
    IntStream.rangeClosed(1, 1_000).mapToObj(line -> warning("a", 10_000 - line)).forEach(log);
    log.accept(warning("a", 1));

    assertThat(log.byLine())
        .doesNotContain(warning("a", 1))
        .startsWith(warning("a", 9_000), warning("a", 9_001));
  }

  @Test
  void noErrorHidesBehindWarningsOfItsCode() {
    IntStream.rangeClosed(1, 1_001).mapToObj(line -> warning("a", line)).forEach(log);
    log.accept(notice("a", Severity.ERROR, 7));

    assertThat(log.notices().subList(1_000, 1_002))
        .extracting(Notice::severity)
        .containsExactly(Severity.ERROR, Severity.WARNING);
  }

  @Test
  void withoutAnOrderOfLinesNoticesComeAsTheyCame() {
    List.of(warning("a", 5), warning("b", 2)).forEach(log);

    assertThat(log.notices()).containsExactly(warning("a", 5), warning("b", 2));
  }

  @Test
  void anEmptyLogHasNoNotices() {
    assertThat(log.notices()).isEmpty();
  }
}
