package io.github.goalsheet.io.account;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Lays out indicators CSV by itself, each cell with a mark of its own. */
final class TidyMaker {
  private final Random random;
  private final Marks marks;
  private final Grid grid = new Grid();
  private final List<String> titles = new ArrayList<>(TidyWords.TITLES.keySet());
  private int year;
  private String department = "";
  private String section = "";
  private String number = "";
  private String parents = "";
  private String statement = "";
  private String initiatives = "";
  private String rating = "";
  private String carried = "";

  TidyMaker(Random random, Marks marks) {
    this.random = random;
    this.marks = marks;
  }

  /** Rows of some sheets. */
  Grid make(int sheets) {
    for (int before = random.nextInt(4); before >= 1; before--) {
      titles.add(9, "actual_minus_" + before);
    }
    if (chance(4)) {
      titles.addAll(List.of("computed_rating", "achievement_rate", "reason", "agreement"));
    }
    if (chance(4)) {
      Collections.shuffle(titles, random);
    }
    grid.add(titles.toArray(String[]::new));
    for (int i = 0; i < sheets; i++) {
      year = 2019 + random.nextInt(6);
      department = marks.word();
      section = chance(6) ? "" : marks.word();
      statement = "";
      for (int goals = 1 + random.nextInt(3); goals > 0; goals--) {
        goal();
      }
    }
    return grid;
  }

  private void goal() {
    boolean carries = !statement.isEmpty() && chance(4);
    carried = carries ? "statement" : "";
    number = marks.number();
    parents = chance(4) ? "" : marks.number() + " " + marks.number();
    statement = carries ? statement : marks.word() + "を、\n\"進めます\"。";
    initiatives = chance(6) ? "" : "・" + marks.word();
    rating = chance(3) ? "達成" : chance(3) ? "" : marks.word();
    for (int indicators = 1 + random.nextInt(3); indicators > 0; indicators--) {
      grid.add(titles.stream().map(this::cell).toArray(String[]::new));
    }
  }

  private String cell(String title) {
    return switch (TidyWords.field(title)) {
      case "FISCAL_YEAR" -> chance(4) ? "令和" + (year - 2018) + "年度" : Integer.toString(year);
      case "DEPARTMENT" -> department;
      case "SECTION" -> section;
      case "NUMBER" -> number;
      case "PARENT_GOALS" -> parents;
      case "STATEMENT" -> statement;
      case "INITIATIVES" -> initiatives;
      case "CARRIED" -> carried;
      case "RATING" -> rating;
      case "LABEL" -> marks.word() + "(件)";
      case "SUPPLEMENT", "STATUS" -> chance(3) ? "" : marks.word() + "です。";
      default ->
          TidyWords.isOfEvaluation(title)
              ? chance(2) ? "" : "98.1"
              : switch (random.nextInt(5)) {
                case 0 -> "";
                case 1 -> marks.word();
                case 2 -> "－";
                default -> marks.number() + "件";
              };
    };
  }

  private boolean chance(int in) {
    return random.nextInt(in) == 0;
  }
}
