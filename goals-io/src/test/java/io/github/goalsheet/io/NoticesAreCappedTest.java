package io.github.goalsheet.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.ByteSource;
import io.github.goalsheet.evaluation.Evaluator;
import io.github.goalsheet.evaluation.Summary;
import io.github.goalsheet.io.datapackage.DataPackageWriter;
import io.github.goalsheet.io.indicators.BulkEvaluation;
import io.github.goalsheet.io.indicators.IndicatorsCsvReader;
import io.github.goalsheet.io.json.JsonSheetReader;
import io.github.goalsheet.io.policy.BuiltInPolicies;
import io.github.goalsheet.io.policy.InvalidPolicyException;
import io.github.goalsheet.io.policy.PolicyReader;
import io.github.goalsheet.io.reading.InputText;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.ReadOptions;
import io.github.goalsheet.io.reading.ReadResult;
import io.github.goalsheet.io.reading.ReadSheet;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Organization;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An input full of faults says a thousand of a kind, and how many more there are. */
class NoticesAreCappedTest {
  private static final String SHEET =
      "{\"fiscalYear\":2022,\"organization\":{\"department\":\"\",\"section\":\"課\"},\"goals\":";

  @TempDir private Path folder;

  private static String json(String form, int count) {
    return switch (form) {
      case "empty sheets" ->
          "{\"format\":\"goal-sheets\",\"version\":1,\"sheets\":["
              + SHEET
              + "[]}"
              + ",{}".repeat(count)
              + "]}";
      case "empty lines" -> SHEET + "[]}\n" + "{}\n".repeat(count);
      case "bad lines" -> SHEET + "[]}\n" + "{bad\n".repeat(count);
      case "wrong goals" -> SHEET + "[7" + ",7".repeat(count - 1) + "]}";
      case "unknown fields" ->
          "{\"format\":\"goal-sheets\",\"version\":1"
              + ",\"x\":0".repeat(count)
              + ",\"sheets\":["
              + SHEET
              + "[]}]}";
      default -> throw new AssertionError(form);
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "empty sheets   | 3003 | json_missing_field",
        "empty lines    | 3003 | json_missing_field",
        "bad lines      | 1001 | json_broken",
        "wrong goals    | 1001 | json_wrong_value",
        "unknown fields | 1001 | json_unknown_field",
      })
  void inJsonFromMemoryAndAsAStream(String form, int most, String code) throws IOException {
    String text = json(form, 5_000);
    List<Notice> streamed = new ArrayList<>();
    List<ReadSheet> sheets = new ArrayList<>();

    ReadResult result = GoalSheets.read(InputText.of("in", text), ReadOptions.DEFAULT);
    JsonSheetReader.read(
        new ByteArrayInputStream(text.getBytes(UTF_8)),
        "in",
        ReadOptions.DEFAULT,
        sheets::add,
        streamed::add);

    assertThat(result.notices()).isEqualTo(streamed).hasSizeLessThanOrEqualTo(most);
    assertThat(result.notices().get(result.notices().size() - 1).message().en())
        .isEqualTo("There are %s more notices of the same kind (%s).", more(form), code);
    assertThat(result.goalSheets()).hasSize(1);
    assertThat(sheets).hasSize(1);
  }

  /** Of an empty sheet the organization and the goals are missing, and the year beside. */
  private static String more(String form) {
    return form.startsWith("empty") ? "9000" : "4000";
  }

  @Test
  void inTheForm() throws IOException {
    String rows = "一,花を植えます。,数,5,6,達成\n".repeat(5_000);
    String form = "組織目標管理シート\n年度,R4\nNo.,組織目標,項目(単位),R4目標,R4結果,評価\n" + rows;

    assertCapped(
        GoalSheets.read(InputText.of("in", form), ReadOptions.DEFAULT).notices(),
        "goal_number_inferred");
  }

  @Test
  void inIndicatorsCsvFromMemoryAsAStreamAndAtOnce() throws IOException {
    String text =
        "fiscal_year,department,section,goal_no,statement,indicator,target,result,rating\n"
            + "x,部,課,1,文,数,5,6,達成\n".repeat(5_000);
    byte[] bytes = text.getBytes(UTF_8);
    List<Notice> streamed = new ArrayList<>();
    List<Notice> bulk = new ArrayList<>();
    Evaluator evaluator = Evaluator.of(BuiltInPolicies.find("niigata").orElseThrow());

    IndicatorsCsvReader.read(
        new ByteArrayInputStream(bytes), "in", ReadOptions.DEFAULT, sheet -> {}, streamed::add);
    BulkEvaluation.of(ByteSource.wrap(bytes), "in", ReadOptions.DEFAULT, evaluator, bulk::add)
        .count(new Summary.Counter(evaluator.policy()));

    assertCapped(
        GoalSheets.read(InputText.of("in", text), ReadOptions.DEFAULT).notices(),
        "row_without_year");
    assertCapped(streamed, "row_without_year");
    assertCapped(bulk, "row_without_year");
  }

  private static void assertCapped(List<Notice> notices, String code) {
    assertThat(notices).filteredOn(notice -> notice.code().equals(code)).hasSize(1_000);
    assertThat(notices)
        .filteredOn(notice -> notice.omitted() > 0)
        .singleElement()
        .satisfies(
            notice ->
                assertThat(notice.message().en())
                    .isEqualTo("There are 4000 more notices of the same kind (%s).", code));
  }

  @Test
  void inTheDescriptorOfADataPackage() throws IOException {
    Path written = folder.resolve("package");
    try (DataPackageWriter writer = DataPackageWriter.to(written)) {
      writer.write(GoalSheet.of(FiscalYear.of(2022), Organization.of("", "課")));
      writer.finish();
    }
    Path descriptor = written.resolve("datapackage.json");
    String text = Files.readString(descriptor);
    int resources = text.indexOf('[', text.indexOf("\"resources\""));
    Files.writeString(
        descriptor,
        text.substring(0, resources + 1) + "{},".repeat(5_000) + text.substring(resources + 1));

    assertCapped(GoalSheets.read(written).notices(), "package_resource_unknown");
  }

  @Test
  void inADataPackage() throws IOException {
    Path written = folder.resolve("package");
    try (DataPackageWriter writer = DataPackageWriter.to(written)) {
      writer.write(GoalSheet.of(FiscalYear.of(2022), Organization.of("", "課")));
      writer.finish();
    }
    Files.writeString(
        written.resolve("goals.csv"), "x,1,1,,,,,\r\n".repeat(5_000), StandardOpenOption.APPEND);

    List<Notice> notices = GoalSheets.read(written).notices();

    assertThat(notices).hasSize(1_001);
    assertThat(notices.get(1_000).message().en())
        .isEqualTo("There are 4000 more notices of the same kind (wrong_value).");
  }

  @Test
  void inAPolicy() throws IOException {
    String text =
        "{\"format\":\"goal-policy\",\"version\":1,\"scale\":{\"grades\":["
            + "7,".repeat(5_000)
            + "7]}}";
    try {
      PolicyReader.read("p.json", new ByteArrayInputStream(text.getBytes(UTF_8)));
      throw new AssertionError("must be refused");
    } catch (InvalidPolicyException refused) {
      assertThat(refused.problems()).hasSizeLessThan(2_100);
      assertThat(refused.problems()).extracting(Notice::code).contains("notices_omitted");
    }
  }
}
