package io.github.goalsheet.io.datapackage;

import io.github.goalsheet.io.json.stream.Located;
import io.github.goalsheet.io.notice.PackageKinds;
import io.github.goalsheet.io.reading.NoticeKind;
import io.github.goalsheet.io.reading.UnreadableInputException;

/** What a descriptor asks for that is not done; the table that it is said of is not read. */
final class Refusals {
  private final String source;

  /**
   * Refusals of one descriptor.
   *
   * @param source the descriptor, as places name it
   */
  Refusals(String source) {
    this.source = source;
  }

  /** A property with a value that would change what the table says, and is not supported. */
  UnreadableInputException unsupported(String property, Located value) {
    String raw = value.raw().isEmpty() ? "" : ": " + value.raw();
    return refused(PackageKinds.UNSUPPORTED, value, property, raw);
  }

  /** A path that leads out of the folder, over a link, or to what is no file. */
  UnreadableInputException unsafe(Located path) {
    return refused(PackageKinds.PATH_UNSAFE, path, path.raw());
  }

  /** What must be there is not. */
  UnreadableInputException missing(String property, Located owner) {
    return refused(PackageKinds.PROPERTY_MISSING, owner, property);
  }

  private UnreadableInputException refused(NoticeKind kind, Located at, Object... arguments) {
    return new UnreadableInputException(kind.at(DescriptorReader.place(source, at), arguments));
  }
}
