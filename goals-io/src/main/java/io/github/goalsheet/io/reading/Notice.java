package io.github.goalsheet.io.reading;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.message.Message;
import io.github.goalsheet.message.Severity;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that a reader has to say about its input. Two are equal if they say the same of the
 * same place. Immutable and thread-safe.
 *
 * @param kind what kind of thing it says
 * @param place where
 * @param arguments what its sentence speaks of
 * @param omitted how many further notices of a kind it stands for; 0 for one that stands for itself
 */
public record Notice(NoticeKind kind, Place place, ImmutableList<Object> arguments, int omitted) {
  /** Says how many more notices there are than are told. */
  public static final NoticeKind OMITTED =
      NoticeKind.warning(
              "notices_omitted",
              "同じ種類の通知(%2$s)がほかに %1$s 件あります。",
              "There %1$s of the same kind (%2$s).")
          .remarking("重大度は、省かれた通知のものです。", "It is as severe as those that are left out.");

  public Notice {
    requireNonNull(kind, "kind");
    requireNonNull(place, "place");
    requireNonNull(arguments, "arguments");
    checkArgument(omitted >= 0, "omitted: %s", omitted);
  }

  /**
   * Says how many more notices there are than are told.
   *
   * @param source the input that they are about
   * @param code the code of them all
   * @param severity the severity of them all
   * @param count how many there are, from 1
   * @return the notice that stands for them
   */
  public static Notice ofOmitted(String source, String code, Severity severity, int count) {
    String en = count == 1 ? "is 1 more notice" : "are " + count + " more notices";
    return new Notice(
        OMITTED.as(severity),
        new Place.Input(source),
        ImmutableList.of(new Message(Integer.toString(count), en), code),
        count);
  }

  /**
   * The stable code.
   *
   * @return the code of its kind, in {@code snake_case}
   */
  public String code() {
    return kind.code();
  }

  /**
   * How serious it is.
   *
   * @return the severity of its kind
   */
  public Severity severity() {
    return kind.severity();
  }

  /**
   * What it says.
   *
   * @return the sentence, without the place
   */
  public Message message() {
    return kind.message(arguments);
  }

  /** The same of another place. */
  public Notice at(Place other) {
    return new Notice(kind, other, arguments, omitted);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Notice that
        && code().equals(that.code())
        && severity() == that.severity()
        && place.equals(that.place)
        && omitted == that.omitted
        && message().equals(that.message());
  }

  @Override
  public int hashCode() {
    return Objects.hash(code(), severity(), place, omitted);
  }

  @Override
  public String toString() {
    return severity() + " " + code() + " " + place + ": " + message().en();
  }
}
