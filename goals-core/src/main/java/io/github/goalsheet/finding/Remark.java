package io.github.goalsheet.finding;

import io.github.goalsheet.message.Message;

/** What a check has to say: a finding, or that something was recognised as sound. */
public sealed interface Remark permits Finding, Verified {
  /**
   * The field that it is about.
   *
   * @return the field
   */
  Subject subject();

  /**
   * What there is to say, in one sentence without the place.
   *
   * @return the sentence
   */
  Message message();
}
