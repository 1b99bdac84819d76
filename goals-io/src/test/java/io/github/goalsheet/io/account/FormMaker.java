package io.github.goalsheet.io.account;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Lays out forms by itself, as offices fill them in, each cell with a mark of its own. */
final class FormMaker {
  private final Random random;
  private final Marks marks;
  private final Grid grid = new Grid();
  private final List<String> columns = new ArrayList<>();
  private int gap;
  private int year;

  FormMaker(Random random, Marks marks) {
    this.random = random;
    this.marks = marks;
  }

  /** Forms below each other. */
  Grid make(int forms) {
    for (int i = 0; i < forms; i++) {
      if (i > 0 && chance(2)) {
        grid.add("");
      }
      form();
    }
    return grid;
  }

  private void form() {
    year = 2020 + random.nextInt(6);
    gap = chance(4) ? 2 : 1;
    head();
    if (chance(2)) {
      grid.add("");
    }
    header();
    for (int goals = 1 + random.nextInt(3); goals > 0; goals--) {
      goal();
    }
    for (int unused = random.nextInt(3); unused > 0; unused--) {
      row(column -> column.equals("NUMBER") ? marks.number() : chance(8) ? "－" : "");
    }
    if (chance(2)) {
      grid.add("");
    }
    narratives();
  }

  private void head() {
    int value = 1 + random.nextInt(2);
    boolean titled = !chance(6);
    if (titled) {
      grid.add(FormWords.TITLE);
      put(9, "問合せ先(電話番号)", value, marks.word());
    }
    grid.add("");
    put(0, "年度", value, "令和" + (year - 2018) + "年度");
    put(9, "作成日", value, Marks.spelled(marks.date()));
    grid.add("");
    put(0, "組織名(部)", value, marks.word());
    put(3, "組織名(準部・課・機関名)", value, chance(8) ? "" : marks.word());
    put(9, "修正日", value, chance(2) ? Marks.spelled(marks.date()) : "");
    grid.add("");
    put(0, "組織の目的", value, text());
    put(9, "評価日", value, Marks.spelled(marks.date()));
  }

  private void put(int column, String label, int right, String value) {
    grid.set(grid.height() - 1, column, label);
    grid.set(grid.height() - 1, column + right, value);
  }

  private void header() {
    columns.clear();
    columns.addAll(ImmutableList.of("No.", "部区 組織目標", "組織目標", "主な取組(事業)", "項目(単位)"));
    for (int before = random.nextInt(4); before >= 1; before--) {
      columns.add(label(year - before, "実績"));
    }
    columns.add(label(year, "目標"));
    columns.add(label(year, "結果"));
    columns.addAll(ImmutableList.of("補足・参考指標", "目標達成状況", "評価"));
    boolean two = chance(3);
    grid.add("");
    int upper = grid.height() - 1;
    if (two) {
      grid.add("");
      grid.set(upper, 4 * gap, FormWords.INDICATOR);
    }
    for (int i = 0; i < columns.size(); i++) {
      boolean spanned = two && i >= 4 && i < columns.size() - 1;
      grid.set(spanned ? upper + 1 : upper, i * gap, columns.get(i));
    }
  }

  private static String label(int year, String word) {
    return (year > 2018 ? "R" + (year - 2018) : "H" + (year - 1988)) + word;
  }

  private interface Filling {
    String of(String field);
  }

  private void row(Filling filling) {
    grid.add("");
    for (int i = 0; i < columns.size(); i++) {
      String field = FormWords.column(columns.get(i));
      grid.set(grid.height() - 1, i * gap, filling.of(field));
    }
  }

  private void goal() {
    boolean carries = chance(4);
    row(
        field ->
            switch (field) {
              case "NUMBER", "PARENT_GOALS" -> marks.number();
              case "STATEMENT" -> carries ? "" : text();
              case "INITIATIVES" -> carries && chance(2) ? "" : text();
              case "RATING" -> chance(2) ? "達成" : carries ? "" : marks.word();
              default -> ofIndicator(field);
            });
    for (int more = random.nextInt(2); more > 0; more--) {
      row(
          field ->
              switch (field) {
                case "NUMBER", "RATING" -> "";
                case "PARENT_GOALS", "STATEMENT", "INITIATIVES" ->
                    !chance(8) ? "" : field.equals("PARENT_GOALS") ? marks.number() : text();
                default -> ofIndicator(field);
              });
    }
    if (chance(8)) {
      grid.add("");
    }
  }

  private String ofIndicator(String field) {
    return switch (field) {
      case "LABEL" -> marks.word() + "の数(件)";
      case "SUPPLEMENT", "STATUS" -> chance(3) ? "" : text();
      default ->
          switch (random.nextInt(6)) {
            case 0 -> marks.word();
            case 1 -> "－";
            case 2 -> marks.number() + "件以上";
            default -> marks.number();
          };
    };
  }

  private void narratives() {
    boolean beside = chance(2);
    if (beside) {
      grid.add(FormWords.PLAN);
      grid.set(grid.height() - 1, 7, FormWords.OUTCOME);
      for (int rows = random.nextInt(3); rows >= 0; rows--) {
        grid.add(text());
        grid.set(grid.height() - 1, 7, chance(3) ? "" : text());
      }
      return;
    }
    for (String label : List.of(FormWords.PLAN, FormWords.OUTCOME)) {
      if (!chance(4)) {
        grid.add(label);
        for (int rows = random.nextInt(3); rows >= 0; rows--) {
          grid.add(text());
        }
      }
    }
  }

  private String text() {
    return switch (random.nextInt(6)) {
      case 0 -> marks.word() + "を進めます。\n・" + marks.word();
      case 1 -> marks.word() + ", \"" + marks.word() + "\"";
      default -> marks.word() + "を進めます。";
    };
  }

  private boolean chance(int in) {
    return random.nextInt(in) == 0;
  }
}
