package io.github.goalsheet.io.datapackage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.goalsheet.io.decode.Decoding;
import io.github.goalsheet.io.json.stream.Json;
import io.github.goalsheet.io.json.stream.Located;
import io.github.goalsheet.io.notice.NoticeLog;
import io.github.goalsheet.io.reading.Input;
import io.github.goalsheet.io.reading.InputText;
import io.github.goalsheet.io.reading.Limits;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.ReadOptions;
import io.github.goalsheet.io.reading.ReadResult;
import io.github.goalsheet.io.reading.UnreadableInputException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads data packages as {@link DataPackageWriter} writes them. Their tables may have been edited:
 * rows in any order, columns in any order, dates and years in any spelling. A bad cell costs that
 * cell, a row that belongs to none costs itself and what belongs to it, a table that cannot be read
 * costs that table.
 *
 * <p>Of what {@code datapackage.json} says of a table, {@code path} (one or several, in folders
 * below), {@code encoding}, {@code missingValues} and of the {@code dialect} {@code delimiter},
 * {@code quoteChar}, {@code commentChar}, {@code header} and {@code nullSequence} are obeyed; what
 * else would change the meaning of its cells costs the table, and is named.
 */
public final class DataPackageReader {
  /** The name of the file that describes a data package. */
  public static final String DESCRIPTOR = PackageTable.DESCRIPTOR;

  /** Some hundred times what describes our tables. */
  private static final long LARGEST_DESCRIPTOR = 1 << 20;

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
    Path descriptor = folder.resolve(PackageTable.DESCRIPTOR);
    Refusals refusals = new Refusals(descriptor.toString());
    Map<PackageTable, Located> resources = resources(descriptor, refusals, notices);
    ResourceReader reader = new ResourceReader(folder, refusals);
    for (PackageTable table : PackageTable.values()) {
      try {
        Located resource = resources.getOrDefault(table, plain(table));
        rows(table, reader.read(resource), options, notices, found)
            .ifPresentOrElse(read -> rows.add(table, read), () -> rows.addUnread(table));
      } catch (UnreadableInputException unreadable) {
        if (table == PackageTable.SHEETS) {
          throw unreadable;
        }
        notices.tell(unreadable.notice());
        rows.addUnread(table);
      }
    }
    return new ReadResult(new SheetAssembly(rows, notices).sheets(), found.notices());
  }

  /** What is said of each table; nothing if there is no descriptor. */
  private static Map<PackageTable, Located> resources(
      Path descriptor, Refusals refusals, PackageNotices notices) throws UnreadableInputException {
    if (!Files.exists(descriptor, LinkOption.NOFOLLOW_LINKS)) {
      return ImmutableMap.of();
    }
    if (!Files.isRegularFile(descriptor, LinkOption.NOFOLLOW_LINKS)) {
      throw refusals.unsafe(new Located(new Json.Text(PackageTable.DESCRIPTOR, 1), ""));
    }
    // A charset and limits that are given are those of the tables.
    Limits limits = Limits.DEFAULT.withFileBytes(LARGEST_DESCRIPTOR);
    InputText text = Decoding.text(Input.of(descriptor), ReadOptions.DEFAULT.withLimits(limits));
    return DescriptorReader.read(text.source(), new StringReader(text.text()), limits, notices);
  }

  /** A table of which nothing is said. */
  private static Located plain(PackageTable table) {
    return new Located(new Json.Fields().put("path", table.file()).build(), "");
  }

  private static Optional<ImmutableList<TableRow>> rows(
      PackageTable table,
      TableSource layout,
      ReadOptions options,
      PackageNotices notices,
      Consumer<Notice> found)
      throws UnreadableInputException {
    PackageTableReader reader = new PackageTableReader(table, layout, options.limits(), notices);
    // What is said on the command line comes before what the descriptor says.
    ReadOptions given =
        options.charset().isEmpty() && layout.charset().isPresent()
            ? options.withCharset(layout.charset().get())
            : options;
    for (Path file : layout.files()) {
      InputText text = Decoding.text(Input.of(file), given);
      text.notices().forEach(found);
      reader.read(text);
    }
    return reader.rows();
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
