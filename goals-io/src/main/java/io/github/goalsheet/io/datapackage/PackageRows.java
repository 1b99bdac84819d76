package io.github.goalsheet.io.datapackage;

import static java.util.Comparator.comparingInt;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.Comparators;
import com.google.common.collect.ComparisonChain;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.primitives.Ints;
import io.github.goalsheet.cell.Wording;
import io.github.goalsheet.io.notice.PackageKinds;
import io.github.goalsheet.model.FiscalYear;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The rows of all tables, each below the row that it belongs to. */
final class PackageRows {
  private static final Comparator<Iterable<Integer>> PARTS =
      Comparators.lexicographical(Comparator.<Integer>naturalOrder());

  private final PackageNotices notices;
  private final Set<Key> keys = new HashSet<>();

  /** Keys that are not there, which has been said: what belongs to them need not be told of. */
  private final Set<Key> lost = new HashSet<>();

  /** Tables of which no row was read, which has been said. */
  private final Set<PackageTable> unread = EnumSet.noneOf(PackageTable.class);

  /** By their table and the key of the row that they belong to. */
  private final ListMultimap<Key, Keyed> rows = ArrayListMultimap.create();

  PackageRows(PackageNotices notices) {
    this.notices = notices;
  }

  /**
   * The key of a row.
   *
   * @param table its table
   * @param parts the values of its key columns
   */
  record Key(PackageTable table, ImmutableList<Integer> parts) implements Comparable<Key> {
    /** Keys that were made to have one hash are found by their order. */
    @Override
    public int compareTo(Key other) {
      return ComparisonChain.start()
          .compare(table, other.table)
          .compare(parts, other.parts, PARTS)
          .result();
    }

    /** What tells the row from others of the same owner. */
    int last() {
      return parts.get(parts.size() - 1);
    }

    ImmutableList<Integer> ownerParts() {
      return parts.subList(0, parts.size() - 1);
    }

    Key owner() {
      return new Key(table.parent(), ownerParts());
    }
  }

  /** A row with its key. */
  record Keyed(Key key, TableRow row) {}

  /** Knows that no row of a table could be read: what belongs to them need not be told of. */
  void addUnread(PackageTable table) {
    unread.add(table);
  }

  /**
   * Adds the rows of a table. Its parent's rows must have been added before.
   *
   * @param table the table
   * @param added its rows; those without a key, with the key of another or without their owner are
   *     left out; of a missing owner the first row is told of
   */
  void add(PackageTable table, Iterable<TableRow> added) {
    for (TableRow row : added) {
      Optional<Key> key = key(table, row);
      if (key.isEmpty()) {
        continue;
      }
      if (!isOwned(key.get())) {
        if (lost.add(key.get().owner()) && !unread.contains(table.parent())) {
          notices.tell(PackageKinds.ROW_ORPHANED.at(row.place(), table.parent().file()));
        }
        lost.add(key.get());
      } else if (!keys.add(key.get())) {
        notices.tell(PackageKinds.ROW_REPEATED.at(row.place()));
      } else {
        rows.put(new Key(table, key.get().ownerParts()), new Keyed(key.get(), row));
      }
    }
  }

  /**
   * The rows of a table that belong to one row.
   *
   * @param table the table
   * @param owner the key of the row that they belong to; empty for the sheets
   * @return the rows in the order of their keys
   */
  ImmutableList<Keyed> of(PackageTable table, ImmutableList<Integer> owner) {
    return ImmutableList.sortedCopyOf(
        comparingInt(keyed -> keyed.key().last()), rows.get(new Key(table, owner)));
  }

  private boolean isOwned(Key key) {
    return key.ownerParts().isEmpty() || keys.contains(key.owner());
  }

  private Optional<Key> key(PackageTable table, TableRow row) {
    ImmutableList.Builder<Integer> parts = ImmutableList.builder();
    for (String column : table.key()) {
      Optional<Integer> part =
          column.equals("fiscal_year")
              ? FiscalYear.find(row.text(column)).map(FiscalYear::year)
              : Optional.ofNullable(Ints.tryParse(Wording.strip(row.text(column))));
      if (part.isEmpty()) {
        if (column.equals("fiscal_year")) {
          notices.notAYear(row.place(column));
        } else {
          notices.notAKey(row.place(column));
        }
        return Optional.empty();
      }
      parts.add(part.get());
    }
    return Optional.of(new Key(table, parts.build()));
  }
}
