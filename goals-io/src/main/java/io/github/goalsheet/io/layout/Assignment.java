package io.github.goalsheet.io.layout;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.io.grid.Row;
import io.github.goalsheet.io.layout.Columns.Column;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * One way to read a header: the labels with the columns that they may belong to.
 *
 * @param columns a column for each label, from left to right
 */
record Assignment(ImmutableList<Column> columns) {
  /** Every label belongs to the column that it stands at and to the blank ones that follow. */
  static Assignment byPosition(Header header) {
    ImmutableList<Header.Label> labels = header.byColumn();
    return assign(labels, labels.stream().map(Header.Label::at).collect(toImmutableList()));
  }

  /**
   * The labels belong, in reading order, to the columns in which anything stands, from left to
   * right; not possible if their numbers differ.
   */
  static Optional<Assignment> byOrder(Header header, List<Row> rows) {
    BitSet labelled = new BitSet();
    header.labels().forEach(label -> labelled.set(label.at()));
    BitSet filled = new BitSet();
    rows.forEach(row -> row.filled().forEach(filled::set));
    BitSet either = (BitSet) labelled.clone();
    either.or(filled);
    for (BitSet columns : List.of(either, filled)) {
      if (columns.cardinality() == header.labels().size()) {
        return Optional.of(
            assign(header.labels(), columns.stream().boxed().collect(toImmutableList())));
      }
    }
    return Optional.empty();
  }

  private static Assignment assign(List<Header.Label> labels, List<Integer> starts) {
    ImmutableList.Builder<Column> columns = ImmutableList.builder();
    for (int i = 0; i < labels.size(); i++) {
      int to = i + 1 < starts.size() ? starts.get(i + 1) : Integer.MAX_VALUE;
      columns.add(new Column(labels.get(i), starts.get(i), to));
    }
    return new Assignment(columns.build());
  }

  /** How ill the rows fit: 0 if every cell can be what its label says. */
  int cost(List<Row> rows) {
    return columns.stream().mapToInt(column -> Plausibility.cost(column, rows)).sum();
  }

  /** The columns of which most cells cannot be what the label says. */
  ImmutableList<Column> misfits(List<Row> rows) {
    return columns.stream()
        .filter(column -> Plausibility.isMisfit(column, rows))
        .collect(toImmutableList());
  }
}
