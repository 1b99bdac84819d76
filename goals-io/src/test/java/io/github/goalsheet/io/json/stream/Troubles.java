package io.github.goalsheet.io.json.stream;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.io.decode.BadByteException;
import io.github.goalsheet.io.reading.Limits;
import io.github.goalsheet.message.Message;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Notes in short what is said of an input: {@code broken 1:5 /a}. */
final class Troubles implements JsonTrouble {
  private final List<String> said = new ArrayList<>();

  /**
   * An input that was read.
   *
   * @param value its first value; null if it broke before it said anything
   * @param said what was said of it
   */
  record Outcome(@Nullable Json value, ImmutableList<String> said) {}

  static Outcome read(String text) {
    return read(text, Limits.DEFAULT);
  }

  /** Reads one value to its end, as the readers do. */
  static Outcome read(String text, Limits limits) {
    Troubles troubles = new Troubles();
    JsonIn in = troubles.open(text, limits);
    in.next();
    Json value = in.value();
    if (in.next() != null) {
      in.breakHere();
    }
    return new Outcome(value, troubles.said());
  }

  JsonIn open(String text, Limits limits) {
    return JsonIn.Opener.of(limits, this).open(new StringReader(text), 1);
  }

  ImmutableList<String> said() {
    return ImmutableList.copyOf(said);
  }

  @Override
  public void badByte(BadByteException failure, String pointer) {
    said.add("badByte " + failure.offset() + " " + pointer);
  }

  @Override
  public void broken(int line, int column, String pointer) {
    said.add("broken " + line + ":" + column + " " + pointer);
  }

  @Override
  public void endsEarly(int line, int column, String pointer) {
    said.add("endsEarly " + line + ":" + column + " " + pointer);
  }

  @Override
  public void overLimit(Message which, int line, String pointer) {
    said.add("overLimit " + line + " " + pointer + ": " + which.en());
  }
}
