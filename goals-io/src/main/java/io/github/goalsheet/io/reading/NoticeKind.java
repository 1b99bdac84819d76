package io.github.goalsheet.io.reading;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.message.Language;
import io.github.goalsheet.message.Message;
import io.github.goalsheet.message.Severity;
import io.github.goalsheet.model.FiscalYear;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A kind of thing that a reader or writer has to say: one sentence over arguments, in both
 * languages. One code may have several sentences; then its remark says what they have in common.
 * Immutable and thread-safe.
 *
 * @param code the stable {@code snake_case} code
 * @param severity ERROR if something could not be read or written, WARNING if it was read with
 *     doubt, INFO if it was read rightly but is worth knowing
 * @param sentence the sentence, without the place; {@code %s} or {@code %1$s} stands for an
 *     argument
 * @param remark what it means or what to do, where the sentence does not say so
 */
public record NoticeKind(
    String code, Severity severity, Message sentence, Optional<Message> remark) {
  public NoticeKind {
    checkArgument(code.matches("[a-z]+(_[a-z0-9]+)*"), "not snake_case: %s", code);
    requireNonNull(severity, "severity");
    requireNonNull(sentence, "sentence");
    requireNonNull(remark, "remark");
  }

  /** Something cannot be read or written. */
  public static NoticeKind error(String code, String ja, String en) {
    return new NoticeKind(code, Severity.ERROR, new Message(ja, en), Optional.empty());
  }

  /** Something is doubtful. */
  public static NoticeKind warning(String code, String ja, String en) {
    return new NoticeKind(code, Severity.WARNING, new Message(ja, en), Optional.empty());
  }

  /** Something is worth knowing. */
  public static NoticeKind info(String code, String ja, String en) {
    return new NoticeKind(code, Severity.INFO, new Message(ja, en), Optional.empty());
  }

  /** The same with a remark: what it means, or what to do. */
  public NoticeKind remarking(String ja, String en) {
    return new NoticeKind(code, severity, sentence, Optional.of(new Message(ja, en)));
  }

  /** The same in another sentence. */
  public NoticeKind saying(String ja, String en) {
    return new NoticeKind(code, severity, new Message(ja, en), remark);
  }

  /** The same where it is more or less serious. */
  public NoticeKind as(Severity other) {
    return new NoticeKind(code, other, sentence, remark);
  }

  /**
   * Says it of a place.
   *
   * @param place where
   * @param arguments what the sentence speaks of: immutable values; of a {@link Message} or a year
   *     the words in the language of the sentence, of a list all
   * @return the notice
   */
  public Notice at(Place place, Object... arguments) {
    return new Notice(this, place, ImmutableList.copyOf(arguments), 0);
  }

  /**
   * Says it of what stands at a place.
   *
   * @param place where; its words are the last argument
   * @param before the arguments before it
   * @return the notice
   */
  public Notice citing(Place place, Object... before) {
    return new Notice(this, place, ImmutableList.builder().add(before).add(place.raw()).build(), 0);
  }

  /**
   * The sentence with its arguments.
   *
   * @param arguments the arguments, as many as the sentence has
   * @return the sentence in both languages
   */
  public Message message(List<?> arguments) {
    return arguments.isEmpty()
        ? sentence
        : new Message(text(arguments, Language.JA), text(arguments, Language.EN));
  }

  private String text(List<?> arguments, Language language) {
    Object[] words = arguments.stream().map(each -> word(each, language)).toArray();
    return sentence.in(language).formatted(words);
  }

  private static String word(Object argument, Language language) {
    if (argument instanceof Message words) {
      return words.in(language);
    }
    if (argument instanceof FiscalYear year && language == Language.JA) {
      return year.toText();
    }
    return argument instanceof Collection<?> several
        ? several.stream()
            .map(each -> word(each, language))
            .collect(joining(language == Language.JA ? "、" : ", "))
        : argument.toString();
  }
}
