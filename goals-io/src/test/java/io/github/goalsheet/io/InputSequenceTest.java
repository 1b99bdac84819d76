package io.github.goalsheet.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.evaluation.Evaluator;
import io.github.goalsheet.evaluation.Summary;
import io.github.goalsheet.io.InputSequence.Extent;
import io.github.goalsheet.io.datapackage.DataPackageWriter;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.NoticeKind;
import io.github.goalsheet.io.reading.ReadInput;
import io.github.goalsheet.io.reading.ReadOptions;
import io.github.goalsheet.io.reading.UnreadableInputException;
import io.github.goalsheet.io.writing.UnwritableSheetException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputSequenceTest {
  private static final String ROADS = RealFiles.sample("r4-doboku.tsv").toString();

  @TempDir private Path folder;

  private final List<String> heard = new ArrayList<>();
  private final List<String> taken = new ArrayList<>();
  private final List<ReadInput> done = new ArrayList<>();

  private final InputSequence.Listener listener =
      new InputSequence.Listener() {
        @Override
        public void next(int done, int all) {
          heard.add(done + "/" + all);
        }

        @Override
        public void say(Notice notice) {
          heard.add(notice.code());
        }

        @Override
        public void say(UnreadableInputException unreadable) {
          heard.add(unreadable.code());
        }

        @Override
        public void done(ReadInput input) {
          done.add(input);
        }
      };

  private Extent read(String standardInput, String... arguments) throws IOException {
    return new InputSequence(
            new ByteArrayInputStream(standardInput.getBytes(UTF_8)), ReadOptions.DEFAULT, listener)
        .read(List.of(arguments), read -> taken.add(read.sheet().organization().section()));
  }

  @Test
  void inputsAreReadInOrderAndCounted() throws IOException {
    Files.copy(RealFiles.sample("r4-chiiki-shinko.csv"), folder.resolve("a.csv"));
    Files.copy(RealFiles.sample("r4-kenko-fukushi-cp932.csv"), folder.resolve("b.csv"));

    assertThat(read("", folder.toString(), ROADS)).isEqualTo(Extent.ALL);
    assertThat(taken).containsExactly("地域振興課", "健康福祉課", "土木課", "葦原出張所");
    assertThat(heard).contains("0/3", "1/3", "2/3");
  }

  @Test
  void whatCannotBeReadCostsItselfAlone() throws IOException {
    assertThat(read("", folder.resolve("none.csv").toString(), folder.toString(), ROADS))
        .isEqualTo(Extent.PART);
    assertThat(taken).containsExactly("土木課", "葦原出張所");
    assertThat(heard).startsWith("folder_without_sheets", "0/2").contains("1/2");
  }

  @Test
  void withoutASheetNothingWasRead() throws IOException {
    assertThat(read("", folder.resolve("none.csv").toString())).isEqualTo(Extent.NOTHING);
    assertThat(read("不要", "-")).isEqualTo(Extent.NOTHING);
    assertThat(taken).isEmpty();
  }

  @Test
  void aNoticeOfAnErrorMeansThatNotEverythingCouldBeRead() throws IOException {
    String sheet = Files.readString(RealFiles.sample("r4-doboku.tsv"));

    assertThat(read(sheet + "\"open", "-")).isEqualTo(Extent.PART);
    assertThat(taken).isNotEmpty();
  }

  @Test
  void aLargeFileIsTakenSheetBySheetInItsTurn() throws IOException {
    String line =
        "{\"fiscalYear\":2022,\"organization\":{\"department\":\"西区\",\"section\":\"総務課\",\"contact\":\"\"}}\n";
    Path large = folder.resolve("large.ndjson");
    Files.writeString(large, line.repeat(12_000));

    assertThat(read("", large.toString(), ROADS)).isEqualTo(Extent.ALL);
    assertThat(taken).hasSize(12_002).startsWith("総務課").endsWith("土木課", "葦原出張所");

    Files.writeString(large, line.repeat(12_000) + "{]");

    assertThat(read("", large.toString())).isEqualTo(Extent.PART);
    assertThat(taken).hasSize(24_002);
  }

  @Test
  void aSheetThatIsRefusedIsToldWithThePlaceThatItWasReadFrom() {
    InputSequence sequence =
        new InputSequence(InputStream.nullInputStream(), ReadOptions.DEFAULT, listener);

    assertThatThrownBy(
            () ->
                sequence.read(
                    List.of(ROADS),
                    sheet -> {
                      throw new UnwritableSheetException(NoticeKind.error("refused", "不可", "no"));
                    }))
        .isInstanceOfSatisfying(
            UnwritableSheetException.class,
            refused -> {
              assertThat(refused.code()).isEqualTo("refused");
              assertThat(refused.text().ja()).isEqualTo(ROADS + ":1: 不可");
            })
        .hasMessage(ROADS + ":1: no")
        .hasCauseInstanceOf(UnwritableSheetException.class);
  }

  @Test
  void aTakerThatFailsEndsTheReading() {
    InputSequence sequence =
        new InputSequence(InputStream.nullInputStream(), ReadOptions.DEFAULT, listener);

    assertThatThrownBy(
            () ->
                sequence.read(
                    List.of(ROADS, RealFiles.sample("r4-chiiki-shinko.csv").toString()),
                    read -> {
                      throw new IOException("full");
                    }))
        .isInstanceOf(IOException.class)
        .hasMessage("full");
    assertThat(heard).startsWith("0/2").doesNotContain("1/2");
  }

  private InputSequence.Extent extent(String... arguments) throws IOException {
    return new InputSequence(InputStream.nullInputStream(), ReadOptions.DEFAULT, listener)
        .read(List.of(arguments), read -> taken.add(read.sheet().organization().section()));
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void howMuchCouldBeReadIsSaidOfSmallAndLargeFilesAlike() throws IOException {
    String titles = "fiscal_year,department,section,goal_no,indicator\n";
    String label = "数".repeat(300);
    String bad = "いつか,区,課,1," + label + "\n";
    String good = "2022,区,課,1," + label + "\n";
    for (int rows : new int[] {1, 1_300}) {
      String blank = write("blank.csv", titles + "\n".repeat(900 * rows));
      String none = write("none.csv", titles + bad.repeat(rows));
      String some = write("some.csv", titles + good + bad.repeat(rows));
      String all = write("all.csv", titles + good.repeat(rows));

      assertThat(extent(all)).isEqualTo(InputSequence.Extent.ALL);
      assertThat(extent(some)).isEqualTo(InputSequence.Extent.PART);
      assertThat(extent(none)).isEqualTo(InputSequence.Extent.NOTHING);
      assertThat(extent(blank)).isEqualTo(InputSequence.Extent.NOTHING);
      assertThat(extent(blank, all)).isEqualTo(InputSequence.Extent.PART);
      assertThat(extent(blank, none)).isEqualTo(InputSequence.Extent.NOTHING);
      assertThat(extent(none, all)).isEqualTo(InputSequence.Extent.PART);
      assertThat(extent(all, none)).isEqualTo(InputSequence.Extent.PART);
      assertThat(extent(none, some)).isEqualTo(InputSequence.Extent.PART);
    }
  }

  @Test
  void aFileThatIsNamedTwiceIsReadOnce() throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    Path roads = Files.copy(Path.of(ROADS), in.resolve("roads.tsv"));
    Files.createLink(folder.resolve("hard.tsv"), roads);
    Path sheets = folder.resolve("package");
    try (DataPackageWriter writer = DataPackageWriter.to(sheets)) {
      writer.write(GoalSheets.read(RealFiles.sample("r4-chiiki-shinko.csv")).goalSheets().get(0));
      writer.finish();
    }

    assertThat(
            extent(
                in + "",
                roads + "",
                in + "/../in/./roads.tsv",
                folder + "/hard.tsv",
                sheets + "/datapackage.json",
                sheets + ""))
        .isEqualTo(Extent.ALL);
    assertThat(taken).containsExactly("土木課", "葦原出張所", "地域振興課");
    assertThat(heard).startsWith("input_repeated", "0/2").containsOnlyOnce("input_repeated");
  }

  @Test
  void filesOfTheSameContentAreNotTheSame() throws IOException {
    Files.copy(Path.of(ROADS), folder.resolve("a.tsv"));
    Files.copy(Path.of(ROADS), folder.resolve("b.tsv"));

    assertThat(extent(folder.toString(), ROADS)).isEqualTo(Extent.ALL);
    assertThat(taken).hasSize(6);
    assertThat(heard).doesNotContain("input_repeated");
  }

  private Extent extentOf(InputStream standardInput, String... arguments) throws IOException {
    return new InputSequence(standardInput, ReadOptions.DEFAULT, listener)
        .read(List.of(arguments), read -> taken.add(read.sheet().organization().section()));
  }

  private static InputStream failing(Supplier<? extends Error> fault) {
    return new InputStream() {
      @Override
      public int read() {
        throw fault.get();
      }

      @Override
      public int read(byte[] target, int offset, int length) {
        throw fault.get();
      }
    };
  }

  @Test
  void aFaultOfOursCostsTheInputThatItCameUpIn() throws IOException {
    assertThat(
            extentOf(failing(() -> new AssertionError("ours")), ROADS, "-", folder + "/none.csv"))
        .isEqualTo(Extent.PART);
    assertThat(taken).containsExactly("土木課", "葦原出張所");
    assertThat(heard).contains("1/3", "internal_fault", "2/3");

    assertThat(extentOf(failing(StackOverflowError::new), "-")).isEqualTo(Extent.NOTHING);
  }

  @Test
  void memoryThatIsUsedUpEndsTheReading() {
    assertThatThrownBy(() -> extentOf(failing(OutOfMemoryError::new), ROADS, "-"))
        .isInstanceOf(OutOfMemoryError.class);
  }

  @Test
  void aFaultOfTheTakerIsNoFaultOfALargeInput() throws IOException {
    Path large = folder.resolve("large.ndjson");
    String line =
        "{\"fiscalYear\":2022,\"organization\":{\"department\":\"西区\",\"section\":\"総務課\"}}\n";
    Files.writeString(large, line.repeat(16_000));
    IllegalStateException fault = new IllegalStateException("the taker's");
    InputSequence sequence =
        new InputSequence(InputStream.nullInputStream(), ReadOptions.DEFAULT, listener);

    assertThatThrownBy(
            () ->
                sequence.read(
                    List.of(large.toString()),
                    sheet -> {
                      throw fault;
                    }))
        .isSameAs(fault);
  }

  @Test
  void ofMissingFilesAloneNothingCanBeRead() throws IOException {
    String missing = folder.resolve("missing.csv").toString();

    assertThat(extent(missing)).isEqualTo(InputSequence.Extent.NOTHING);
    assertThat(extent(missing, missing)).isEqualTo(InputSequence.Extent.NOTHING);
    assertThat(extent(missing, ROADS)).isEqualTo(InputSequence.Extent.PART);
    assertThat(extent()).isEqualTo(InputSequence.Extent.NOTHING);
    assertThat(heard)
        .containsExactly(
            "0/1",
            "file_missing",
            "0/2",
            "file_missing",
            "1/2",
            "file_missing",
            "0/2",
            "file_missing",
            "1/2",
            "labels_displaced",
            "labels_displaced");
  }

  private String told() {
    StringBuilder told = new StringBuilder();
    for (ReadInput input : done) {
      told.append(Path.of(input.file()).getFileName())
          .append(input.form().map(form -> " " + form.code()).orElse(" -"))
          .append(" " + input.sheets() + " " + input.rows());
      input.notices().forEach(notice -> told.append(' ').append(notice.code()));
      told.append('\n');
    }
    return told.toString();
  }

  @Test
  void ofEachInputItIsToldWhatWasReadAndWhatNot() throws IOException {
    String titles = "fiscal_year,department,section,goal_no,indicator\n";
    String line =
        "{\"fiscalYear\":2022,\"organization\":{\"department\":\"区\",\"section\":\"課\",\"contact\":\"\"},\"goals\":[]}";
    String document = "{\"format\":\"goal-sheets\",\"version\":1,\"sheets\":[" + line;
    Files.createDirectory(folder.resolve("empty"));
    String[] arguments = {
      folder.resolve("empty").toString(),
      ROADS,
      write("rows.csv", titles + "2022,区,課,1,数\n2022,区,課,2,数\n2022,区,別,1,数\nx,区,課,1,数\n"),
      write("a.json", document + "]}"),
      write("b.json", document + "]"),
      write("c.ndjson", line + "\n{]\n" + line + "\n"),
      write("d.txt", "不要"),
      folder.resolve("none.csv").toString()
    };

    assertThat(extent(arguments)).isEqualTo(Extent.PART);
    assertThat(told())
        .isEqualTo(
            """
            empty - 0 0 folder_without_sheets
            r4-doboku.tsv sheet-csv 2 8 labels_displaced labels_displaced
            rows.csv indicators-csv 2 3 columns_missing row_without_year
            a.json json 1 0
            b.json json 1 0 json_ends_early
            c.ndjson ndjson 2 0 json_broken
            d.txt - 0 0 no_sheet
            none.csv - 0 0 file_missing
            """);
  }

  @Test
  void ofLargeInputsTheSameIsToldHoweverTheyAreTaken() throws IOException {
    String titles = "fiscal_year,department,section,goal_no,indicator,target,result\n";
    StringBuilder rows = new StringBuilder(titles);
    for (int i = 0; i < 20_000; i++) {
      rows.append("2022,みどり区の部,課" + i + ",1,参加者数(人),100,90\n");
      rows.append("2022,みどり区の部,課" + i + ",1,参加者数(人),100,\"9,0\"\n");
    }
    String file = write("rows.csv", rows + "x,区,課,1,数,,\n");
    Evaluator evaluator = Evaluator.of(EvaluationPolicy.niigata());
    Summary.Counter counter = new Summary.Counter(evaluator.policy());
    InputSequence sequence =
        new InputSequence(InputStream.nullInputStream(), ReadOptions.DEFAULT, listener);
    sequence.read(List.of(file), sheet -> {});
    sequence.read(
        List.of(file), new EvaluatingTaker(evaluator, counter::add, large -> large.count(counter)));
    String line =
        "{\"fiscalYear\":2022,\"organization\":{\"department\":\"区\",\"section\":\"課\",\"contact\":\"\"},\"goals\":[]}\n";
    sequence.read(List.of(write("c.ndjson", line.repeat(15_000) + "{]")), sheet -> {});
    String document = "{\"format\":\"goal-sheets\",\"version\":1,\"sheets\":[";
    sequence.read(
        List.of(write("d.json", document + line + ("," + line).repeat(15_000) + "]}")),
        sheet -> {});

    assertThat(told())
        .isEqualTo(
            """
            rows.csv indicators-csv 20000 40000 columns_missing row_without_year
            rows.csv indicators-csv 20000 40000 columns_missing row_without_year
            c.ndjson ndjson 15000 0 json_broken
            d.json json 15001 0
            """);
    assertThat(counter.summary().sheets()).isEqualTo(20_000);
  }

  @Test
  void whatWasPassedOverInAFolderOrNamedTwiceIsPartOfWhatIsTold() throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    Files.copy(Path.of(ROADS), in.resolve("a.tsv"));
    Files.writeString(in.resolve("b.pdf"), "%PDF");

    assertThat(extent(in.toString(), in.resolve("a.tsv").toString())).isEqualTo(Extent.ALL);
    assertThat(told())
        .isEqualTo(
            """
            in folder 0 0 other_files_passed_over
            a.tsv sheet-csv 2 8 labels_displaced labels_displaced input_repeated
            """);
  }
}
