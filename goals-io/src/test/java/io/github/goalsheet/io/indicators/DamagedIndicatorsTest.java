package io.github.goalsheet.io.indicators;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.io.GoalSheets;
import io.github.goalsheet.io.RealFiles;
import io.github.goalsheet.io.fuzz.Targets;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.ReadOptions;
import io.github.goalsheet.io.reading.ReadSheet;
import io.github.goalsheet.io.writing.CsvOptions;
import io.github.goalsheet.model.GoalSheet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever becomes of indicators CSV, it is read or refused, whole and as a stream. */
class DamagedIndicatorsTest {
  private static final byte[] GOOD = good();

  private static byte[] good() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (IndicatorsCsvWriter writer = IndicatorsCsvWriter.to(out, CsvOptions.DEFAULT, 3)) {
      for (GoalSheet sheet :
          GoalSheets.read(RealFiles.sample("r4-chiiki-shinko.csv")).goalSheets()) {
        writer.write(sheet);
      }
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
    return out.toByteArray();
  }

  @Property(tries = 5_000)
  void piecesOfTablesAreAnswered(@ForAll("pieces") String text) throws IOException {
    assertAnswered(text.getBytes(UTF_8));
  }

  @Provide
  Arbitrary<String> pieces() {
    ImmutableList<String> titles =
        ImmutableList.of(
            "fiscal_year,goal_no,indicator",
            "fiscal_year,department,section,goal_no,parent_goals,statement,initiatives,carried,"
                + "indicator,actual_minus_2,actual_minus_1,target,result,supplement,status,rating",
            "年度;No.;項目(単位);1年前実績;目標;結果;評価;結合");
    Arbitrary<String> rest =
        Arbitraries.of(
                ",",
                ",",
                ",",
                ";",
                "\n",
                "\n",
                "\r\n",
                "\r",
                "\"",
                "\"\"",
                "2022",
                "R4",
                "1",
                "2",
                "1 2",
                "statement",
                "組織目標 評価",
                "達成",
                "花",
                "\"a\nb\"",
                "1e999999999",
                "'=1",
                " ",
                "\ufeff",
                "99999999999")
            .list()
            .ofMaxSize(60)
            .map(parts -> String.join("", parts));
    return Arbitraries.of(titles)
        .flatMap(row -> rest.map(rows -> row + "\n" + rows))
        .withoutEdgeCases();
  }

  @Property(tries = 3_000)
  void flippedBitsAreAnswered(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    byte[] bytes = GOOD.clone();
    for (int flips = 1 + random.nextInt(8); flips > 0; flips--) {
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    }
    assertAnswered(bytes);
  }

  @Property(tries = 2_000)
  void truncatedTablesAreAnswered(@ForAll long seed) throws IOException {
    assertAnswered(Arrays.copyOf(GOOD, new Random(seed).nextInt(GOOD.length)));
  }

  private static void assertAnswered(byte[] bytes) throws IOException {
    Targets.answer(bytes);
    List<ReadSheet> sheets = new ArrayList<>();
    List<Notice> notices = new ArrayList<>();
    IndicatorsCsvReader.read(
        new ByteArrayInputStream(bytes), "in", ReadOptions.DEFAULT, sheets::add, notices::add);
    assertThat(notices).allMatch(notice -> notice.place().source().equals("in"));
    assertThat(sheets).allMatch(sheet -> sheet.places().sheet().source().equals("in"));
  }
}
