package io.github.goalsheet.io.account;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Makes the tables of data packages by itself, each cell with a mark of its own. */
final class PackageMaker {
  private final Random random;
  private final Marks marks;
  private final Map<String, Grid> tables = new TreeMap<>();

  PackageMaker(Random random, Marks marks) {
    this.random = random;
    this.marks = marks;
  }

  /** The tables, by their names. */
  Map<String, Grid> make(int sheets) {
    PackageWords.TABLES.forEach(
        (name, columns) -> {
          tables.put(name, new Grid());
          add(name, columns.toArray(String[]::new));
        });
    for (int sheet = 1; sheet <= sheets; sheet++) {
      sheet(Integer.toString(sheet), 2020 + random.nextInt(5));
    }
    return tables;
  }

  private void sheet(String sheet, int year) {
    add(
        "sheets",
        sheet,
        Integer.toString(year),
        marks.word(),
        marks.word(),
        marks.word(),
        text(),
        marks.date().toString(),
        "",
        marks.date().toString());
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      goal(sheet, Integer.toString(4 - i), year);
    }
    for (int i = 1; i <= random.nextInt(3); i++) {
      add("plan", sheet, Integer.toString(i), text());
      add("outcome", sheet, Integer.toString(i), text());
    }
  }

  private void goal(String sheet, String goal, int year) {
    add(
        "goals",
        sheet,
        goal,
        marks.number(),
        random.nextBoolean() ? "" : marks.number() + "," + marks.number(),
        text(),
        text(),
        random.nextInt(3) == 0 ? "" : marks.word(),
        "");
    for (int i = 1; i <= 1 + random.nextInt(2); i++) {
      String indicator = Integer.toString(i);
      add(
          "indicators",
          sheet,
          goal,
          indicator,
          marks.word(),
          marks.number() + "以上",
          marks.word(),
          text(),
          random.nextBoolean() ? "" : text());
      for (int before = random.nextInt(3); before >= 1; before--) {
        add("actuals", sheet, goal, indicator, Integer.toString(year - before), marks.number());
      }
    }
  }

  private void add(String table, String... cells) {
    tables.get(table).add(cells);
  }

  private String text() {
    return marks.word() + (random.nextInt(4) == 0 ? "\nと, \"花\"" : "");
  }
}
