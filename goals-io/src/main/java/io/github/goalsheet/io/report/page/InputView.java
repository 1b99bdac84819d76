package io.github.goalsheet.io.report.page;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.ReadInput;
import io.github.goalsheet.message.Severity;

/**
 * What was read of one input, and what was not.
 *
 * @param input the input
 * @param texts the page's own words
 */
record InputView(ReadInput input, Texts texts) {
  /** So many notices of an input are shown; the others are counted. */
  private static final int SHOWN = 50;

  /**
   * A notice on it.
   *
   * @param kind {@code error} or {@code warning}
   * @param word what people call that
   * @param sentence what there is to say
   * @param where where in which file
   */
  record NoticeView(String kind, String word, String sentence, String where) {}

  /** What it is called, without the folders that it lies in. */
  String name() {
    return PlaceText.file(input.file(), texts);
  }

  /** What kind of input it is. */
  String form() {
    return input.form().map(form -> texts.say(form.word())).orElse(texts.say("nothing"));
  }

  /** What was read of it, in a sentence. */
  String extent() {
    if (input.isFolder()) {
      return form();
    }
    return input.sheets() == 0
        ? texts.say("inputs.nothing")
        : texts.say("inputs.extent", input.sheets(), input.rows());
  }

  private ImmutableList<Notice> serious() {
    return input.notices().stream()
        .filter(notice -> notice.severity() != Severity.INFO)
        .collect(ImmutableList.toImmutableList());
  }

  /** How many notices there are that a person should look at. */
  long noticed() {
    return serious().stream()
        .mapToLong(notice -> notice.omitted() > 0 ? notice.omitted() : 1)
        .sum();
  }

  /** The first of them. */
  ImmutableList<NoticeView> notices() {
    return serious().stream()
        .limit(SHOWN)
        .map(
            notice ->
                new NoticeView(
                    Ascii.toLowerCase(notice.severity().name()),
                    texts.say(notice.severity().word()),
                    texts.say(notice.message()),
                    PlaceText.of(notice.place(), texts)))
        .collect(ImmutableList.toImmutableList());
  }

  /** How many of them are not shown. */
  int more() {
    return Math.max(serious().size() - SHOWN, 0);
  }
}
