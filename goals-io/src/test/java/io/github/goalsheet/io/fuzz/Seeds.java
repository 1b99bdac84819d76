package io.github.goalsheet.io.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.io.GoalSheets;
import io.github.goalsheet.io.RealFiles;
import io.github.goalsheet.io.json.JsonSheetWriter;
import io.github.goalsheet.model.GoalSheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.stream.Stream;

/** What fuzzing begins with: good inputs of every form. */
final class Seeds {
  private static final ImmutableList<String> SAMPLES =
      ImmutableList.of("r4-chiiki-shinko.csv", "r4-kenko-fukushi-cp932.csv", "r4-doboku.tsv");

  private Seeds() {}

  static Stream<byte[]> ofSheets() {
    return Stream.concat(
        SAMPLES.stream().map(Seeds::bytes),
        Stream.of(
                "fiscal_year,department,section,goal_no,parent_goals,statement,initiatives,carried,"
                    + "indicator,actual_minus_1,target,result,supplement,status,rating\n"
                    + "2022,区,課,1,1 2,\"花\n壇\",,,人数(人),3,4以上,5,,,達成\n",
                "年度;No.;項目(単位);目標\nR4;1;件数;'=3\n")
            .map(text -> text.getBytes(UTF_8)));
  }

  static Stream<byte[]> ofJsons() {
    return SAMPLES.stream()
        .map(name -> sheets(name))
        .flatMap(sheets -> Stream.of(document(sheets), lines(sheets)));
  }

  static Stream<byte[]> ofCells() {
    return sheets(SAMPLES.get(0)).stream()
        .flatMap(sheet -> sheet.goals().stream())
        .flatMap(goal -> goal.indicators().stream())
        .flatMap(
            indicator ->
                Stream.of(indicator.label(), indicator.target().text(), indicator.result().text()))
        .map(text -> text.getBytes(UTF_8));
  }

  private static byte[] bytes(String sample) {
    try {
      return Files.readAllBytes(RealFiles.sample(sample));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private static ImmutableList<GoalSheet> sheets(String sample) {
    try {
      return GoalSheets.read(RealFiles.sample(sample)).goalSheets();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private static byte[] document(ImmutableList<GoalSheet> sheets) {
    return JsonSheetWriter.toJson(sheets).getBytes(UTF_8);
  }

  private static byte[] lines(ImmutableList<GoalSheet> sheets) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonSheetWriter writer = JsonSheetWriter.lines(bytes)) {
      for (GoalSheet sheet : sheets) {
        writer.write(sheet);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
