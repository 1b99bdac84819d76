package io.github.goalsheet.io.text;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.io.reading.ReadInput;
import io.github.goalsheet.message.Severity;

/**
 * What was not read, or read with doubt, as the closing lines of an answer for people. Where all
 * was read there is nothing to say.
 */
final class UnreadText {
  /** So many notices of an input are shown; the others are counted. */
  private static final int SHOWN = 20;

  private final TextWords words;
  private final StringBuilder text = new StringBuilder();

  private UnreadText(TextWords words) {
    this.words = words;
  }

  /** The lines; empty if all inputs were read without a doubt. */
  static String of(ImmutableList<ReadInput> inputs, TextWords words) {
    ImmutableList<ReadInput> doubtful =
        inputs.stream().filter(ReadInput::isDoubtful).collect(ImmutableList.toImmutableList());
    UnreadText unread = new UnreadText(words);
    if (!doubtful.isEmpty()) {
      unread.append(doubtful, inputs);
    }
    return unread.text.toString();
  }

  /** Whether something in the inputs was not read. */
  static boolean isSomething(ImmutableList<ReadInput> inputs) {
    return !inputs.stream().allMatch(ReadInput::isWhole);
  }

  private void append(ImmutableList<ReadInput> doubtful, ImmutableList<ReadInput> all) {
    boolean unread = isSomething(doubtful);
    line(
        (unread
                ? words.say("読めなかった内容があります。", "Not everything could be read.")
                : words.say("読み取りに確認が必要な箇所があります。", "Something was read with doubt."))
            + words
                .say("(入力 %s 件のうち %s 件)", " (%2$s of %1$s inputs)")
                .formatted(all.size(), doubtful.size()));
    doubtful.forEach(this::input);
  }

  private void input(ReadInput input) {
    line(
        "  "
            + input.file()
            + input.form().map(form -> " (" + form.word().in(words.language()) + ")").orElse("")
            + (input.isFolder() ? "" : ": " + extent(input)));
    ImmutableList<Notice> notices =
        input.notices().stream()
            .filter(notice -> notice.severity() != Severity.INFO)
            .collect(ImmutableList.toImmutableList());
    notices.stream().limit(SHOWN).forEach(this::notice);
    if (notices.size() > SHOWN) {
      line(
          "    "
              + words.say("ほかに %s 件あります。", "There are %s more.").formatted(notices.size() - SHOWN));
    }
  }

  private String extent(ReadInput input) {
    return input.sheets() == 0
        ? words.say("読み取れたシートはありません", "no sheet was read")
        : words
            .say("%s シート、%s 行を読み取りました", "read: sheets %s, rows %s")
            .formatted(input.sheets(), input.rows());
  }

  private void notice(Notice notice) {
    line(
        "    "
            + place(notice.place())
            + ": "
            + notice.severity().word().in(words.language())
            + ": "
            + notice.message().in(words.language())
            + " ["
            + notice.code()
            + "]");
  }

  /** The place, with the address that a spreadsheet program shows where there is one. */
  static String place(Place place) {
    if (place instanceof Place.TableCell cell && cell.column() > 0) {
      String named = (cell.columnName() + " " + cell.address()).strip();
      return cell.source() + ":" + cell.line() + " [" + named + "]";
    }
    return place.toString();
  }

  private void line(String line) {
    text.append(TerminalText.oneLine(line)).append('\n');
  }
}
