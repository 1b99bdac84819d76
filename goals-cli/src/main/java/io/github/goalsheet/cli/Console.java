package io.github.goalsheet.cli;

import io.github.goalsheet.io.reading.FileNames;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.UnreadableInputException;
import io.github.goalsheet.io.text.TerminalText;
import io.github.goalsheet.message.Language;
import io.github.goalsheet.message.Message;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.function.BooleanSupplier;

/**
 * The three streams and the language to speak. Data goes to standard output, talk to standard
 * error.
 *
 * @param in standard input
 * @param out standard output; tells by {@link ReaderGoneException} that nobody reads on
 * @param err standard error
 * @param terminal whether standard error is a terminal; it may take a while to find out
 * @param language the language of everything that is said
 */
record Console(
    InputStream in,
    OutputStream out,
    PrintStream err,
    BooleanSupplier terminal,
    Language language) {
  /** Says a sentence. */
  void say(Message message) {
    line("goals: " + message.in(language));
  }

  /** Says what a reader had to say: how serious, where, what. */
  void say(Notice notice) {
    String severity = notice.severity().word().in(language);
    line(severity + ": " + notice.place() + ": " + notice.message().in(language));
  }

  /** Says why nothing can be read of an input. */
  void say(UnreadableInputException unreadable) {
    line("goals: " + unreadable.place() + ": " + unreadable.text().in(language));
  }

  /** What is said may quote names of files and words of cells. */
  private void line(String text) {
    err.println(TerminalText.oneLine(FileNames.shown(text)));
  }
}
