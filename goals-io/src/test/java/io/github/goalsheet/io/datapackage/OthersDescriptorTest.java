package io.github.goalsheet.io.datapackage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.goalsheet.io.GoalSheets;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.io.reading.ReadOptions;
import io.github.goalsheet.io.reading.ReadResult;
import io.github.goalsheet.io.reading.UnreadableInputException;
import io.github.goalsheet.message.Message;
import io.github.goalsheet.message.Severity;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Descriptors made by others: what they say of a table is obeyed, or refused by name. */
class OthersDescriptorTest {
  @TempDir private Path parent;
  private Path folder;

  @BeforeEach
  void writePackage() throws IOException {
    folder = parent.resolve("package");
    PackageFiles.write(folder, SampleSheets.BOTH);
  }

  private static void edit(Path file, String find, String replace) throws IOException {
    String text = Files.readString(file);
    assertThat(text).contains(find);
    Files.writeString(file, text.replace(find, replace));
  }

  /** Puts a property beside the name of a table, in place of one of that name. */
  private void say(String table, String property, String value) throws IOException {
    Path file = folder.resolve("datapackage.json");
    String text = Files.readString(file).replace("\r\n", "\n");
    int name = text.indexOf("\"name\": \"" + table + "\"");
    int end = text.indexOf("\"schema\"", name);
    String own = text.substring(name, end).replaceFirst("\"" + property + "\": [^\n]*\n", "");
    Files.writeString(
        file,
        text.substring(0, name)
            + "\""
            + property
            + "\": "
            + value
            + ", "
            + own
            + text.substring(end));
  }

  private void rewrite(String table, String delimiter) throws IOException {
    Path file = folder.resolve(table + ".csv");
    assertThat(Files.readString(file)).doesNotContain(delimiter);
    // None of the cells of these tables holds a comma.
    Files.writeString(file, Files.readString(file).replace(",", delimiter));
  }

  private void assertSound() throws IOException {
    ReadResult result = GoalSheets.read(folder);
    assertThat(result.notices()).isEmpty();
    assertThat(result.goalSheets()).isEqualTo(SampleSheets.BOTH);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "; # 'dialect' # '{\"delimiter\":\";\"}'",
        "; # 'dialect' # '{\"delimiter\":\";\",\"header\":true,\"headerRows\":[1],\"quoteChar\":\"\\\"\"}'",
        "; # 'dialect' # '{\"delimiter\":\";\",\"lineTerminator\":\"\\n\",\"doubleQuote\":true}'",
        "; # 'dialect' # '{\"delimiter\":\";\",\"skipInitialSpace\":false,\"escapeChar\":null}'",
        "; # 'dialect' # '{\"delimiter\":\";\",\"csvddfVersion\":1.2,\"caseSensitiveHeader\":true}'",
        "| # 'dialect' # '{\"delimiter\":\"|\",\"commentChar\":\"%\"}'",
      })
  void aDialectIsObeyed(String delimiter, String property, String value) throws IOException {
    rewrite("plan", delimiter);
    rewrite("outcome", delimiter);
    say("plan", property, value);
    say("outcome", property, value);

    assertSound();
  }

  @Test
  void tabsAreTheDelimiterOfTheFormatThatIsNamedForThem() throws IOException {
    rewrite("plan", "\t");
    say("plan", "format", "\"tsv\"");

    assertSound();
  }

  @Test
  void whereNoFormatIsNamedTheMediaTypeSaysWhetherTabsAreTheDelimiter() throws IOException {
    rewrite("plan", "\t");
    say("plan", "format", "null");
    say("plan", "mediatype", "\"Text/Tab-Separated-Values ; charset=utf-8\"");
    assertSound();

    edit(
        folder.resolve("datapackage.json"),
        "Text/Tab-Separated-Values ; charset=utf-8",
        "application/json");
    assertThat(GoalSheets.read(folder).notices())
        .extracting(Notice::message)
        .containsExactly(
            new Message(
                "この表は読み取れません。「mediatype」のこの指定には対応していません: application/json",
                "The table cannot be read: this mediatype is not supported: application/json"));
  }

  @Test
  void otherQuotesAndCommentsAreObeyed() throws IOException {
    Path file = folder.resolve("plan.csv");
    Files.writeString(file, "%by hand\r\n" + Files.readString(file).replace('"', '\''));
    say("plan", "dialect", "{\"quoteChar\":\"'\",\"commentChar\":\"%\"}");

    assertSound();
  }

  @Test
  void aTableWithoutTitlesHasThoseOfItsSchema() throws IOException {
    edit(folder.resolve("plan.csv"), "sheet,paragraph,text\r\n", "");
    say("plan", "dialect", "{\"header\":false}");

    assertSound();
  }

  @Test
  void wordsThatStandForABlankCellAreBlank() throws IOException {
    edit(folder.resolve("goals.csv"), "・補修\",達成,\r\n", "・補修\",NULL,\r\n");
    Path file = folder.resolve("datapackage.json");
    String goals = "\"name\": \"goals\"";
    String text = Files.readString(file);
    int at = text.indexOf("\"schema\": {", text.indexOf(goals)) + "\"schema\": {".length();
    for (String values :
        new String[] {
          "[\"\",\"NULL\"]", "[{\"value\":\"NULL\",\"label\":\"not rated\"}]",
        }) {
      Files.writeString(
          file, text.substring(0, at) + "\"missingValues\":" + values + "," + text.substring(at));
      ReadResult result = GoalSheets.read(folder);
      assertThat(result.goalSheets().get(0).goals().get(0).rating()).isEmpty();
    }
    Files.writeString(
        file,
        text.substring(0, at)
            + text.substring(at)
                .replaceFirst("\"name\": \"rating\"", "$0,\"missingValues\":[\"NULL\"]"));
    assertThat(GoalSheets.read(folder).goalSheets().get(0).goals().get(0).rating()).isEmpty();
    say("goals", "dialect", "{\"nullSequence\":\"NULL\"}");
    Files.writeString(file, Files.readString(file).replace(",\"missingValues\":[\"NULL\"]", ""));
    assertThat(GoalSheets.read(folder).goalSheets().get(0).goals().get(0).rating()).isEmpty();
  }

  @Test
  void aTableInAFolderBelowOrUnderAnotherNameIsRead() throws IOException {
    Files.createDirectories(folder.resolve("tables/of"));
    Files.move(folder.resolve("goals.csv"), folder.resolve("tables/of/目標.csv"));
    say("goals", "path", "\"./tables/of/目標.csv\"");

    assertSound();
  }

  @Test
  void aTableInSeveralFilesIsOneTable() throws IOException {
    Path file = folder.resolve("goals.csv");
    String text = Files.readString(file);
    int second = text.indexOf("1,2,");
    String titles = text.substring(0, text.indexOf('\n') + 1);
    Files.writeString(file, text.substring(0, second));
    Files.writeString(folder.resolve("more.csv"), text.substring(second));
    say("goals", "path", "[\"goals.csv\",\"more.csv\"]");
    assertSound();

    Files.writeString(folder.resolve("more.csv"), titles + text.substring(second));
    assertSound();
  }

  @ParameterizedTest
  @ValueSource(strings = {"cp932", "Shift_JIS", "Windows-31J", "ms932", "x-sjis"})
  void anEncodingIsObeyed(String name) throws IOException {
    Path file = folder.resolve("sheets.csv");
    Files.write(file, Files.readString(file).getBytes(Charset.forName("windows-31j")));
    say("sheets", "encoding", "\"" + name + "\"");

    assertSound();
  }

  @Test
  void anEncodingThatTheBytesWouldNotTellIsObeyed() throws IOException {
    Path file = folder.resolve("sheets.csv");
    Files.write(file, Files.readString(file).getBytes(Charset.forName("EUC-JP")));
    say("sheets", "encoding", "\"EUC-JP\"");
    assertSound();

    Files.write(file, Files.readString(file, Charset.forName("EUC-JP")).getBytes(UTF_8));
    assertThat(GoalSheets.read(folder, ReadOptions.DEFAULT.withCharset(UTF_8)).goalSheets())
        .isEqualTo(SampleSheets.BOTH);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "dialect # {\"delimiter\":\";;\"}            # dialect.delimiter",
        "dialect # {\"delimiter\":5}                 # dialect.delimiter",
        "dialect # {\"delimiter\":\"\\\"\"}          # dialect",
        "dialect # {\"quoteChar\":\"\"}              # dialect.quoteChar",
        "dialect # {\"doubleQuote\":false}           # dialect.doubleQuote",
        "dialect # {\"escapeChar\":\"\\\\\"}         # dialect.escapeChar",
        "dialect # {\"skipInitialSpace\":true}       # dialect.skipInitialSpace",
        "dialect # {\"lineTerminator\":\"|\"}        # dialect.lineTerminator",
        "dialect # {\"headerRows\":[2]}              # dialect.headerRows",
        "dialect # {\"headerRows\":[1,2]}            # dialect.headerRows",
        "dialect # {\"commentRows\":[2]}             # dialect.commentRows",
        "dialect # {\"csv\":{\"delimiter\":\";\"}}   # dialect.csv",
        "dialect # {\"delimiter\":\",\",\"delimiter\":\";\"} # dialect.delimiter",
        "dialect # \"dialect.json\"                  # dialect",
        "format # \"xlsx\"                           # format",
        "format # \"csv.gz\"                         # format",
        "encoding # \"no-such-charset\"              # encoding",
        "encoding # \"(\"                            # encoding",
        "encoding # 932                              # encoding",
        "compression # \"gz\"                        # compression",
        "data # [[1,1,\"x\"]]                        # data",
        "layout # {\"skipRows\":[1]}                 # layout",
        "missingValues # [\"NULL\"]                # missingValues",
        "type # \"json\"                             # type",
        "path # \"plan.csv.gz\"                      # path",
        "path # []                                   # path",
      })
  void whatIsNotSupportedIsRefusedByName(String property, String value, String named)
      throws IOException {
    say("plan", property, value);

    ReadResult result = GoalSheets.read(folder);

    assertThat(result.notices()).hasSize(1);
    Notice notice = result.notices().get(0);
    assertThat(notice.code()).isEqualTo("package_unsupported");
    assertThat(notice.severity()).isEqualTo(Severity.ERROR);
    assertThat(notice.place()).isInstanceOf(Place.JsonValue.class);
    assertThat(notice.place().source()).endsWith("datapackage.json");
    assertThat(notice.message().en())
        .startsWith("The table cannot be read: this " + named + " is not supported");
    assertThat(notice.message().ja()).startsWith("この表は読み取れません。「" + named + "」の");
    assertThat(result.goalSheets()).hasSize(2);
    assertThat(result.goalSheets().get(0).narrative().plan()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "\"decimalChar\":\",\"      # decimalChar",
        "\"groupChar\":\".\"        # groupChar",
        "\"format\":\"%d/%m/%Y\"    # format",
        "\"format\":\"binary\"      # format",
        "\"categories\":[{\"value\":\"1\",\"label\":\"達成\"}] # categories",
        "\"missingValues\":[5]      # missingValues",
        "\"missingValues\":\"NULL\" # missingValues",
      })
  void aFieldWhoseCellsSaySomethingElseIsRefused(String said, String named) throws IOException {
    edit(
        folder.resolve("datapackage.json"), "\"name\": \"status\"", "\"name\": \"status\"," + said);

    ReadResult result = GoalSheets.read(folder);

    assertThat(result.notices())
        .singleElement()
        .satisfies(
            notice ->
                assertThat(notice.message().en())
                    .startsWith(
                        "The table cannot be read: this schema.fields."
                            + named
                            + " is not supported"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"profile\":\"tabular-data-resource\"",
        "\"$schema\":\"https://datapackage.org/profiles/2.0/dataresource.json\"",
        "\"bytes\":1,\"hash\":\"sha256:0\"",
        "\"dialect\":null",
        "\"data\":null",
        "\"licenses\":[],\"sources\":[],\"homepage\":\"https://example.com/\"",
        "\"note\":{\"anything\":[1,2]}",
      })
  void whatDescribesOrConstrainsChangesNothing(String said) throws IOException {
    edit(
        folder.resolve("datapackage.json"),
        "\"name\": \"plan\",",
        "\"name\": \"plan\"," + said + ",");

    assertSound();
  }

  @Test
  void whatTheTableOfTheSheetsAsksForEndsThePackage() throws IOException {
    say("sheets", "dialect", "{\"escapeChar\":\"!\"}");

    assertThatThrownBy(() -> GoalSheets.read(folder))
        .isInstanceOfSatisfying(
            UnreadableInputException.class,
            refused -> {
              assertThat(refused.code()).isEqualTo("package_unsupported");
              assertThat(refused.text())
                  .isEqualTo(
                      new Message(
                          "この表は読み取れません。「dialect.escapeChar」のこの指定には対応していません: !",
                          "The table cannot be read: this dialect.escapeChar is not supported: !"));
              assertThat(((Place.JsonValue) refused.place()).pointer())
                  .isEqualTo("/resources/0/dialect/escapeChar");
            });
  }

  @Test
  void aTableWithoutAPathOrTitlesIsTold() throws IOException {
    String text = Files.readString(folder.resolve("datapackage.json"));
    edit(folder.resolve("datapackage.json"), "\"path\": \"plan.csv\",", "");
    assertThat(GoalSheets.read(folder).notices())
        .extracting(notice -> notice.code() + " " + notice.message().en())
        .containsExactly("package_property_missing The table cannot be read: it has no path.");

    Files.writeString(folder.resolve("datapackage.json"), text);
    edit(
        folder.resolve("datapackage.json"),
        "\"name\": \"plan\",",
        "\"name\": \"plan\",\"dialect\":{\"header\":false},\"schema\":null,");
    assertThat(GoalSheets.read(folder).notices())
        .extracting(Notice::code)
        .containsExactly("package_unsupported");
  }

  @Test
  void otherTablesAndThoseThatStandThereTwiceAreTold() throws IOException {
    edit(
        folder.resolve("datapackage.json"),
        "\"resources\": [",
        "\"resources\": [{\"name\":\"budget\",\"path\":\"budget.csv\"},");
    assertThat(GoalSheets.read(folder).notices())
        .extracting(notice -> notice.severity() + " " + notice.code() + " " + notice.message().en())
        .containsExactly(
            "INFO package_resource_unknown This is no table of goal sheets and was not read:"
                + " budget");

    edit(folder.resolve("datapackage.json"), "\"name\":\"budget\"", "\"name\":\"plan\"");
    assertThat(GoalSheets.read(folder).notices())
        .extracting(notice -> notice.severity() + " " + notice.code() + " " + notice.message().en())
        .startsWith(
            "ERROR package_resource_repeated Another table has the same name; the first one was"
                + " read, not this: plan");
  }

  @ParameterizedTest
  @ValueSource(strings = {"dialect", "encoding", "missingValues", "schema"})
  void whatIsSaidOfAllTablesAtOnceIsRefused(String property) throws IOException {
    edit(
        folder.resolve("datapackage.json"),
        "\"resources\": [",
        "\"" + property + "\": {}, \"resources\": [");

    assertThatThrownBy(() -> GoalSheets.read(folder))
        .isInstanceOfSatisfying(
            UnreadableInputException.class,
            refused -> {
              assertThat(refused.code()).isEqualTo("package_unsupported");
              assertThat(refused.text().en())
                  .isEqualTo("The table cannot be read: this " + property + " is not supported");
            });
  }

  @Test
  void aDescriptorOverALimitIsAClearError() throws IOException {
    edit(
        folder.resolve("datapackage.json"),
        "\"version\": \"1.0.0\"",
        "\"x\": " + "[".repeat(40) + "]".repeat(40));

    assertThatThrownBy(() -> GoalSheets.read(folder))
        .isInstanceOfSatisfying(
            UnreadableInputException.class,
            refused -> assertThat(refused.code()).isEqualTo("json_over_limit"));
  }
}
