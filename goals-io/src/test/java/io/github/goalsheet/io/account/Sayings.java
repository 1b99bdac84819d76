package io.github.goalsheet.io.account;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.io.reading.Notice;
import java.util.Optional;
import java.util.function.Predicate;

/** What an input says, as the rules of its form alone have it. */
interface Sayings {
  /** Everything that the input says. */
  ImmutableList<Said> said();

  /**
   * Whether a notice is about a place where something is said, or about all of its surroundings.
   */
  boolean covers(Notice notice, Said said);

  /**
   * The kind of what a reader may pass over without a word, if this is any.
   *
   * @param said what is said
   * @param isTold whether something was told of
   */
  Optional<PassedOver> mayBePassedOver(Said said, Predicate<Said> isTold);
}
