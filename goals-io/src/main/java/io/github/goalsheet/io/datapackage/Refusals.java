package io.github.goalsheet.io.datapackage;

import io.github.goalsheet.io.json.stream.Located;
import io.github.goalsheet.io.reading.UnreadableInputException;
import io.github.goalsheet.message.Message;

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
    return refused(
        "package_unsupported",
        value,
        "この表は読み取れません。「" + property + "」のこの指定には対応していません" + raw,
        "The table cannot be read: this " + property + " is not supported" + raw);
  }

  /** A path that leads out of the folder, over a link, or to what is no file. */
  UnreadableInputException unsafe(Located path) {
    return refused(
        "package_path_unsafe",
        path,
        "この表は読み取れません。パッケージのフォルダーの中にある通常のファイルだけを読み取ります(リンク、「..」、絶対パス、URL は不可): " + path.raw(),
        "The table cannot be read: only regular files within the folder of the package are, not"
            + " over links, '..', absolute paths or addresses: "
            + path.raw());
  }

  /** What must be there is not. */
  UnreadableInputException missing(String property, Located owner) {
    return refused(
        "package_property_missing",
        owner,
        "この表は読み取れません。「" + property + "」がありません。",
        "The table cannot be read: it has no " + property + ".");
  }

  private UnreadableInputException refused(String code, Located at, String ja, String en) {
    return new UnreadableInputException(
        code, DescriptorReader.place(source, at), new Message(ja, en));
  }
}
