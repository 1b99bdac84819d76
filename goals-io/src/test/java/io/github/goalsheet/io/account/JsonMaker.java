package io.github.goalsheet.io.account;

import io.github.goalsheet.io.account.JsonTree.Arr;
import io.github.goalsheet.io.account.JsonTree.Field;
import io.github.goalsheet.io.account.JsonTree.Obj;
import java.util.Random;

/** Makes JSON of goal sheets by itself, with the fields of the words alone, each with its mark. */
final class JsonMaker {
  private final Random random;
  private final Marks marks;

  JsonMaker(Random random, Marks marks) {
    this.random = random;
    this.marks = marks;
  }

  static JsonTree document(Arr sheets) {
    return Obj.of(
        "format", JsonTree.words("goal-sheets"), "version", JsonTree.bare("1"), "sheets", sheets);
  }

  JsonTree sheet() {
    int year = 2020 + random.nextInt(5);
    Arr goals = Arr.of();
    for (int i = random.nextInt(3); i >= 0; i--) {
      goals.items().add(goal(year));
    }
    Obj sheet =
        Obj.of(
            "fiscalYear",
            JsonTree.bare(Integer.toString(year)),
            "organization",
            Obj.of("department", word(), "section", word(), "contact", word()),
            "purpose",
            word(),
            "dates",
            Obj.of(
                "created",
                JsonTree.words(marks.date().toString()),
                "revised",
                JsonTree.bare("null"),
                "evaluated",
                JsonTree.words(marks.date().toString())),
            "goals",
            goals);
    if (random.nextBoolean()) {
      sheet
          .fields()
          .add(
              new Field(
                  "narrative", Obj.of("plan", Arr.of(word(), word()), "outcome", Arr.of(word()))));
    }
    return sheet;
  }

  private JsonTree goal(int year) {
    Arr indicators = Arr.of();
    for (int i = random.nextInt(2); i >= 0; i--) {
      indicators.items().add(indicator(year));
    }
    return Obj.of(
        "number",
        JsonTree.bare(marks.number()),
        "parentGoals",
        random.nextBoolean() ? Arr.of() : Arr.of(JsonTree.bare(marks.number())),
        "statement",
        word(),
        "initiatives",
        word(),
        "rating",
        random.nextInt(3) == 0 ? JsonTree.bare("null") : word(),
        "indicators",
        indicators);
  }

  private JsonTree indicator(int year) {
    Arr actuals = Arr.of();
    for (int before = random.nextInt(3); before >= 1; before--) {
      actuals
          .items()
          .add(
              Obj.of(
                  "fiscalYear",
                  JsonTree.bare(Integer.toString(year - before)),
                  "text",
                  JsonTree.words(marks.number())));
    }
    return Obj.of(
        "label",
        word(),
        "actuals",
        actuals,
        "target",
        Obj.of("text", JsonTree.words(marks.number() + "件以上")),
        "result",
        Obj.of("text", word()),
        "supplement",
        word(),
        "status",
        word());
  }

  private JsonTree word() {
    return JsonTree.words(marks.word() + (random.nextInt(4) == 0 ? "\nと\"花\"" : ""));
  }
}
