package io.github.goalsheet.io.json.stream;

import java.io.IOException;
import tools.jackson.core.exc.JacksonIOException;

/** Steps that read or write through Jackson, which wraps a failing stream's exception. */
@FunctionalInterface
public interface IoSteps {
  void run() throws IOException;

  /**
   * Runs the steps.
   *
   * @param steps the steps
   * @throws IOException if the stream, reader or writer below fails
   */
  static void io(IoSteps steps) throws IOException {
    try {
      steps.run();
    } catch (JacksonIOException failure) {
      throw failure.getCause();
    }
  }
}
