package io.github.goalsheet.io.datapackage;

import io.github.goalsheet.io.Decoding;
import io.github.goalsheet.io.Input;
import io.github.goalsheet.io.InputText;
import io.github.goalsheet.io.ReadOptions;
import io.github.goalsheet.io.ReadResult;
import io.github.goalsheet.io.UnreadableInputException;
import io.github.goalsheet.io.notice.NoticeLog;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads data packages as {@link DataPackageWriter} writes them. Their tables may have been edited:
 * rows in any order, columns in any order, dates and years in any spelling. A bad cell costs that
 * cell, a row that belongs to none costs itself and what belongs to it, a table that cannot be read
 * costs that table.
 */
public final class DataPackageReader {
  private DataPackageReader() {}

  /**
   * Reads a data package.
   *
   * @param folder the folder that holds it
   * @param options how to read its tables
   * @return the sheets that could be read, and notices about the rest
   * @throws UnreadableInputException if the table of the sheets cannot be read
   */
  public static ReadResult read(Path folder, ReadOptions options) throws UnreadableInputException {
    NoticeLog found = new NoticeLog(folder.toString());
    PackageNotices notices = new PackageNotices(found);
    PackageRows rows = new PackageRows(notices);
    for (PackageTable table : PackageTable.values()) {
      Path file = folder.resolve(table.file());
      try {
        InputText text = Decoding.text(Input.of(file), options);
        text.notices().forEach(found);
        new PackageTableReader(table, options.limits(), notices)
            .read(text)
            .ifPresentOrElse(read -> rows.add(table, read), () -> rows.addUnread(table));
      } catch (UnreadableInputException unreadable) {
        if (table == PackageTable.SHEETS) {
          throw unreadable;
        }
        notices.tableUnreadable(unreadable);
        rows.addUnread(table);
      }
    }
    return new ReadResult(new SheetAssembly(rows, notices).sheets(), found.notices());
  }

  /**
   * The data package that a path names.
   *
   * @param path a folder, or a file
   * @return the folder that holds the package, if the path names it or its {@code datapackage.json}
   */
  public static Optional<Path> find(Path path) {
    if (path.endsWith(PackageTable.DESCRIPTOR)) {
      Path parent = path.getParent();
      return Optional.of(parent == null ? Path.of("") : parent)
          .filter(folder -> Descriptor.isOurs(path));
    }
    return Optional.of(path)
        .filter(folder -> Descriptor.isOurs(folder.resolve(PackageTable.DESCRIPTOR)));
  }
}
