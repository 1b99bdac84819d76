package io.github.goalsheet.io.account;

import io.github.goalsheet.io.account.JsonTree.Arr;
import io.github.goalsheet.io.json.JsonSheetWriter;
import io.github.goalsheet.io.writing.SheetWriter;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.testing.SheetArbitraries;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.json.JsonMapper;

/** Each value of JSON is found where it belongs, told of, or of a kind that is listed. */
class JsonAccountTest {
  private static final JsonMapper MAPPER = new JsonMapper();

  @Property(tries = 1_000, seed = "7")
  void ofDocumentsMadeByHandAndDamaged(
      @ForAll long seed, @ForAll("damages") List<Damage<JsonDamage>> damages) {
    Marks marks = new Marks();
    JsonMaker maker = new JsonMaker(new Random(seed), marks);
    List<JsonTree> roots = new ArrayList<>();
    roots.add(JsonMaker.document(Arr.of(maker.sheet(), maker.sheet())));
    account(roots, damages, marks);
  }

  @Property(tries = 1_000, seed = "7")
  void ofLinesMadeByHandAndDamaged(
      @ForAll long seed, @ForAll("damages") List<Damage<JsonDamage>> damages) {
    Marks marks = new Marks();
    JsonMaker maker = new JsonMaker(new Random(seed), marks);
    List<JsonTree> roots = new ArrayList<>();
    roots.add(maker.sheet());
    roots.add(maker.sheet());
    account(roots, damages, marks);
  }

  @Property(tries = 500, seed = "7")
  void ofJsonThatWasWrittenAndDamaged(
      @ForAll("sheets") GoalSheet sheet,
      @ForAll boolean lines,
      @ForAll("damages") List<Damage<JsonDamage>> damages)
      throws IOException {
    Marks marks = new Marks();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (SheetWriter writer = lines ? JsonSheetWriter.lines(out) : JsonSheetWriter.document(out)) {
      writer.write(MarkedSheets.of(sheet, marks));
    }
    List<JsonTree> roots = new ArrayList<>();
    roots.add(JsonTree.of(MAPPER.readTree(out.toString(StandardCharsets.UTF_8))));
    account(roots, damages, marks);
  }

  @Provide
  Arbitrary<GoalSheet> sheets() {
    return SheetArbitraries.sheets();
  }

  @Provide
  Arbitrary<List<Damage<JsonDamage>>> damages() {
    return Damage.of(JsonDamage.values());
  }

  private static void account(List<JsonTree> roots, List<Damage<JsonDamage>> damages, Marks marks) {
    Reading.damage(roots, damages, marks);
    String text = roots.stream().map(root -> root.text() + "\n").collect(Collectors.joining());
    Sayings sayings = new JsonSayings(Reading.SOURCE, roots);
    Reading.read(text).ifPresent(read -> Reading.assertThatNothingIsLost(sayings, read, text));
  }
}
