package io.github.goalsheet.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import io.github.goalsheet.io.reading.FileNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The arguments as they were given. Java decodes them by the locale, and what is lost on that way
 * is found again where the system tells it, as Linux does.
 */
final class GivenNames {
  private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");
  private static final CharMatcher LOST = CharMatcher.is('\uFFFD');

  private GivenNames() {}

  /** The arguments, with {@link FileNames#ofBytes} for each that could not be decoded. */
  static String[] of(String[] args) {
    for (String arg : args) {
      if (LOST.matchesAnyOf(arg) && Files.isReadable(COMMAND_LINE)) {
        try {
          return of(args, Files.readAllBytes(COMMAND_LINE));
        } catch (IOException notTold) {
          return args;
        }
      }
    }
    return args;
  }

  /** Its own arguments come last on the command line of a program, each ended by a NUL. */
  static String[] of(String[] args, byte[] commandLine) {
    List<String> all = Splitter.on('\0').splitToList(new String(commandLine, ISO_8859_1));
    int first = all.size() - 1 - args.length;
    String[] given = args.clone();
    for (int i = 0; i < args.length && first >= 0; i++) {
      String bytes = all.get(first + i);
      if (LOST.matchesAnyOf(args[i]) && ascii(bytes).equals(ascii(args[i]))) {
        given[i] = FileNames.ofBytes(bytes.getBytes(ISO_8859_1));
      }
    }
    return given;
  }

  private static String ascii(String text) {
    return CharMatcher.ascii().retainFrom(text);
  }
}
