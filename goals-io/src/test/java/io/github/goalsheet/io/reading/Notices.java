package io.github.goalsheet.io.reading;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.message.Message;
import io.github.goalsheet.message.Severity;
import java.util.Optional;

/** Notices word by word. */
public final class Notices {
  private Notices() {}

  public static Notice notice(String code, Severity severity, Place place, Message message) {
    return new NoticeKind(code, severity, message, Optional.empty()).at(place);
  }

  /** What stands for some that are not kept. */
  public static Notice omitted(Severity severity, String source, int count, Message message) {
    NoticeKind kind = new NoticeKind("notices_omitted", severity, message, Optional.empty());
    return new Notice(kind, new Place.Input(source), ImmutableList.of(), count);
  }
}
