package io.github.goalsheet.io.account;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import io.github.goalsheet.io.GoalSheets;
import io.github.goalsheet.io.datapackage.DataPackageWriter;
import io.github.goalsheet.io.reading.ReadResult;
import io.github.goalsheet.io.reading.UnreadableInputException;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.testing.SheetArbitraries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Each cell of a data package is found where it belongs, told of, or of a kind that is listed. */
class DataPackageAccountTest {
  /** In memory where there is such a folder. */
  private static final Path MEMORY = Path.of("/dev/shm");

  private static final int ONE_TABLE_LESS_IN = 20;

  private static Path folder;

  @BeforeContainer
  static void makeFolder() throws IOException {
    folder =
        Files.isWritable(MEMORY)
            ? Files.createTempDirectory(MEMORY, "goals")
            : Files.createTempDirectory("goals");
  }

  @AfterContainer
  static void deleteFolder() throws IOException {
    MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
  }

  @Property(tries = 1_000, seed = "7")
  void ofPackagesMadeByHandAndDamaged(
      @ForAll long seed, @ForAll("damages") List<Damage<GridDamage>> damages) throws IOException {
    Marks marks = new Marks();
    Random random = new Random(seed);
    account(new PackageMaker(random, marks).make(1 + random.nextInt(2)), damages, marks);
  }

  @Property(tries = 200, seed = "7")
  void ofPackagesThatWereWrittenAndDamaged(
      @ForAll("sheets") GoalSheet sheet, @ForAll("damages") List<Damage<GridDamage>> damages)
      throws IOException {
    Marks marks = new Marks();
    Path written = folder.resolve("written");
    try (DataPackageWriter writer = DataPackageWriter.to(written)) {
      writer.write(MarkedSheets.of(sheet, marks));
      writer.finish();
    }
    Map<String, Grid> tables = new TreeMap<>();
    for (String name : PackageWords.TABLES.keySet()) {
      tables.put(name, Grid.of(Files.readString(written.resolve(name + ".csv"))));
    }
    account(tables, damages, marks);
  }

  @Provide
  Arbitrary<GoalSheet> sheets() {
    return SheetArbitraries.sheets();
  }

  @Provide
  Arbitrary<List<Damage<GridDamage>>> damages() {
    return Damage.of(GridDamage.values());
  }

  private static void account(
      Map<String, Grid> tables, List<Damage<GridDamage>> damages, Marks marks) throws IOException {
    for (Damage<GridDamage> damage : damages) {
      List<String> names = new ArrayList<>(tables.keySet());
      String name = names.get(Math.floorMod(damage.seed(), names.size()));
      if (Math.floorMod(damage.seed(), ONE_TABLE_LESS_IN) == 0 && tables.size() > 1) {
        tables.remove(name);
      } else {
        Reading.damage(tables.get(name), List.of(damage), marks);
      }
    }
    tables.replaceAll((name, grid) -> Grid.of(grid.text()));
    Optional<ReadResult> read = read(tables);
    if (read.isPresent()) {
      Reading.assertThatNothingIsLost(new PackageSayings(tables), read.get(), text(tables));
    }
  }

  private static Optional<ReadResult> read(Map<String, Grid> tables) throws IOException {
    Path made = Files.createDirectories(folder.resolve("made"));
    Files.writeString(made.resolve("datapackage.json"), PackageWords.descriptor());
    for (String name : PackageWords.TABLES.keySet()) {
      Path file = made.resolve(name + ".csv");
      if (tables.containsKey(name)) {
        Files.writeString(file, tables.get(name).text());
      } else {
        Files.deleteIfExists(file);
      }
    }
    try {
      return Optional.of(GoalSheets.read(made));
    } catch (UnreadableInputException refused) {
      return Optional.empty();
    }
  }

  private static String text(Map<String, Grid> tables) {
    StringBuilder text = new StringBuilder();
    tables.forEach((name, grid) -> text.append(name).append('\n').append(grid.text()));
    return text.toString();
  }
}
