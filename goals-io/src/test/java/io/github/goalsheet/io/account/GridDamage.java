package io.github.goalsheet.io.account;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What can happen to a table between an office and its reader. */
enum GridDamage {
  DELETE_ROW {
    @Override
    void to(Grid grid, Random random, Marks marks) {
      grid.remove(random.nextInt(grid.height()));
    }
  },
  DOUBLE_ROW {
    @Override
    void to(Grid grid, Random random, Marks marks) {
      int row = random.nextInt(grid.height());
      grid.add(row + random.nextInt(2), grid.row(row).stream().map(marks::again).toList());
    }
  },
  SWAP_ROWS {
    @Override
    void to(Grid grid, Random random, Marks marks) {
      grid.swapRows(random.nextInt(grid.height()), random.nextInt(grid.height()));
    }
  },
  MOVE_ROWS {
    @Override
    void to(Grid grid, Random random, Marks marks) {
      int from = random.nextInt(grid.height());
      int count = Math.min(1 + random.nextInt(3), grid.height() - from);
      List<List<String>> moved = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        moved.add(grid.remove(from));
      }
      int to = random.nextInt(grid.height() + 1);
      for (int i = 0; i < count; i++) {
        grid.add(to + i, moved.get(i));
      }
    }
  },
  DELETE_COLUMN {
    @Override
    void to(Grid grid, Random random, Marks marks) {
      grid.removeColumn(random.nextInt(grid.width()));
    }
  },
  DOUBLE_COLUMN {
    @Override
    void to(Grid grid, Random random, Marks marks) {
      int from = random.nextInt(grid.width());
      List<String> cells = new ArrayList<>();
      for (int row = 0; row < grid.height(); row++) {
        cells.add(marks.again(grid.cell(row, from)));
      }
      grid.addColumn(random.nextInt(grid.width() + 1), cells);
    }
  },
  MOVE_COLUMN {
    @Override
    void to(Grid grid, Random random, Marks marks) {
      List<String> cells = grid.removeColumn(random.nextInt(grid.width()));
      grid.addColumn(random.nextInt(grid.width() + 1), cells);
    }
  },
  BLANK_ROWS {
    @Override
    void to(Grid grid, Random random, Marks marks) {
      int row = random.nextInt(grid.height() + 1);
      for (int count = random.nextInt(3); count >= 0; count--) {
        grid.add(row, ImmutableList.of(any(random, "", "　", "\u00A0", "\u200B")));
      }
    }
  },
  MOVE_CELL {
    @Override
    void to(Grid grid, Random random, Marks marks) {
      int row = random.nextInt(grid.height());
      List<Integer> filled = grid.filled(row);
      if (!filled.isEmpty()) {
        int from = filled.get(random.nextInt(filled.size()));
        int to = random.nextInt(grid.width() + 1);
        String cell = grid.cell(row, from);
        grid.set(row, from, grid.cell(row, to));
        grid.set(row, to, cell);
      }
    }
  },
  SHIFT_ROW {
    @Override
    void to(Grid grid, Random random, Marks marks) {
      int row = random.nextInt(grid.height());
      List<String> cells = new ArrayList<>(grid.row(row));
      if (random.nextBoolean() || cells.isEmpty()) {
        cells.add(0, "");
      } else {
        cells.remove(0);
      }
      grid.remove(row);
      grid.add(row, cells);
    }
  },
  BLANK_LABEL {
    @Override
    void to(Grid grid, Random random, Marks marks) {
      relabel(grid, random, "");
    }
  },
  MISSPELL_LABEL {
    @Override
    void to(Grid grid, Random random, Marks marks) {
      relabel(grid, random, marks.word() + any(random, "", "目標", "実積", "評価", "結果"));
    }
  },
  OTHER_LABEL {
    @Override
    void to(Grid grid, Random random, Marks marks) {
      relabel(
          grid,
          random,
          any(random, "ねらう値", "到達点", "みきわめ", "目標", "結果", "実績", "目標値", "R4実績", "氏名", "備考"));
    }
  },
  EXTRA_COLUMN {
    @Override
    void to(Grid grid, Random random, Marks marks) {
      List<String> cells = new ArrayList<>();
      boolean full = random.nextBoolean();
      for (int row = 0; row < grid.height(); row++) {
        cells.add(full || random.nextInt(4) == 0 ? marks.word() : "");
      }
      grid.addColumn(random.nextInt(grid.width() + 1), cells);
    }
  },
  ROWS_OF_TEXT {
    @Override
    void to(Grid grid, Random random, Marks marks) {
      int row = any(random, 0, grid.height(), random.nextInt(grid.height() + 1));
      int column = random.nextInt(4) == 0 ? random.nextInt(grid.width()) : 0;
      boolean apart = random.nextBoolean();
      for (int count = random.nextInt(3); count >= 0; count--) {
        grid.add(row, ImmutableList.of());
        grid.set(row, column, any(random, "※", "(注)", "") + marks.word() + "です。");
      }
      if (apart) {
        grid.add(row, ImmutableList.of());
      }
    }
  },
  TEXT_BESIDE {
    @Override
    void to(Grid grid, Random random, Marks marks) {
      int row = random.nextInt(grid.height());
      grid.set(row, grid.width() + random.nextInt(2), marks.word());
    }
  },
  WORDS_IN_CELL {
    @Override
    void to(Grid grid, Random random, Marks marks) {
      grid.set(random.nextInt(grid.height()), random.nextInt(grid.width()), marks.word());
    }
  },
  HEADER_AGAIN {
    @Override
    void to(Grid grid, Random random, Marks marks) {
      int row = random.nextInt(grid.height());
      for (int at = 0; at < grid.height(); at++) {
        int from = at;
        if (grid.filled(at).stream().filter(c -> FormWords.isLabel(grid.cell(from, c))).count()
            > 4) {
          grid.add(row, grid.row(at));
          return;
        }
      }
    }
  },
  INVISIBLE {
    @Override
    void to(Grid grid, Random random, Marks marks) {
      int row = random.nextInt(grid.height());
      for (int column = 0; column < grid.width(); column++) {
        if (grid.cell(row, column).isEmpty() && random.nextBoolean()) {
          grid.set(row, column, any(random, "\u00A0", "\u200B", "　", "\uFEFF", "\u202F", "\u2060"));
        }
      }
    }
  },
  DASHES {
    @Override
    void to(Grid grid, Random random, Marks marks) {
      int row = random.nextInt(grid.height());
      for (int column = 0; column < grid.width(); column++) {
        if (grid.cell(row, column).isEmpty() && random.nextBoolean()) {
          grid.set(row, column, any(random, "-", "－", "―", "---"));
        }
      }
    }
  },
  JOIN_LINES {
    @Override
    void to(Grid grid, Random random, Marks marks) {
      int row = random.nextInt(grid.height());
      if (row + 1 < grid.height()) {
        List<String> cells = new ArrayList<>(grid.row(row));
        List<String> below = grid.row(row + 1);
        String last = cells.isEmpty() ? "" : cells.remove(cells.size() - 1);
        cells.add(last + (below.isEmpty() ? "" : below.get(0)));
        cells.addAll(below.subList(Math.min(1, below.size()), below.size()));
        grid.remove(row + 1);
        grid.remove(row);
        grid.add(row, cells);
      }
    }
  };

  /** Damages a table that has rows. */
  abstract void to(Grid grid, Random random, Marks marks);

  @SafeVarargs
  private static <T> T any(Random random, T... of) {
    return of[random.nextInt(of.length)];
  }

  private static void relabel(Grid grid, Random random, String label) {
    List<int[]> labels = new ArrayList<>();
    for (int row = 0; row < grid.height(); row++) {
      for (int column : grid.filled(row)) {
        String cell = grid.cell(row, column);
        if (FormWords.isLabel(cell) || TidyWords.isTitle(cell)) {
          labels.add(new int[] {row, column});
        }
      }
    }
    if (!labels.isEmpty()) {
      int[] at = labels.get(random.nextInt(labels.size()));
      grid.set(at[0], at[1], label);
    }
  }
}
