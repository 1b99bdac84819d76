package io.github.goalsheet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Locale;

/** One run of the command line, and what came of it. */
record Run(int code, String out, String err) {
  static Run goals(String... args) {
    return goals(new byte[0], args);
  }

  static Run goals(byte[] in, String... args) {
    return goals(Locale.ENGLISH, in, args);
  }

  static Run goals(Locale locale, byte[] in, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Goals.run(
            args,
            new Console(
                new ByteArrayInputStream(in),
                out,
                new PrintStream(err, true, UTF_8),
                () -> false,
                Languages.of(args, locale)));
    return new Run(code, out.toString(UTF_8), err.toString(UTF_8));
  }
}
