package io.github.goalsheet.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.goalsheet.finding.Subject;
import io.github.goalsheet.io.json.stream.Json;
import io.github.goalsheet.io.json.stream.JsonOut;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.message.Severity;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.FormField;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordJsonTest {
  /** A component of each kind that a finding may have. */
  public record Sample(
      Subject subject,
      String text,
      int number,
      BigDecimal figure,
      FiscalYear year,
      LocalDate day,
      FormField field,
      Optional<String> present,
      Optional<String> absent,
      ImmutableList<Integer> list,
      ImmutableMap<Severity, Integer> counts,
      Inner inner,
      Subject other) {}

  /** A record in a record. */
  public record Inner(String a, Optional<Inner> more) {}

  private static String written(Json.Obj object) {
    StringWriter text = new StringWriter();
    try (JsonOut out = JsonOut.to(text, false)) {
      out.object().fields(object).end();
    }
    return text.toString().replace('"', '\'');
  }

  @Test
  void everyComponentIsWrittenUnderItsName() {
    Subject subject = Subject.of(0, FormField.PURPOSE);
    Sample sample =
        new Sample(
            subject,
            "語",
            7,
            new BigDecimal("1.50E+3"),
            FiscalYear.of(2022),
            LocalDate.of(2023, 3, 31),
            FormField.RESULT,
            Optional.of("here"),
            Optional.empty(),
            ImmutableList.of(3, 1),
            ImmutableMap.of(Severity.ERROR, 2),
            new Inner("x", Optional.of(new Inner("y", Optional.empty()))),
            Subject.of(1, FormField.SECTION));
    RecordJson records = new RecordJson(each -> new Json.Text("sheet " + each.sheet(), 0));

    assertThat(written(records.without("subject", sample)))
        .isEqualTo(
            "{'text':'語','number':7,'figure':1500,'year':2022,'day':'2023-03-31','field':'result',"
                + "'present':'here','list':[3,1],'counts':{'ERROR':2},"
                + "'inner':{'a':'x','more':{'a':'y'}},'other':'sheet 1'}");
    assertThat(written(records.without("nothing", new Inner("x", Optional.empty()))))
        .isEqualTo("{'a':'x'}");
  }

  @ParameterizedTest
  @CsvSource({"1, A12", "26, Z12", "27, AA12", "52, AZ12", "702, ZZ12", "703, AAA12", "0, 12"})
  void aCellHasTheAddressThatASpreadsheetShows(int column, String address) {
    assertThat(
            written(
                PlaceJson.put(
                        new Json.Fields(),
                        new Place.TableCell("a.csv", 15, 12, column, "R4結果", "raw"))
                    .build()))
        .isEqualTo("{'file':'a.csv','line':15,'column':'R4結果','cell':'" + address + "'}");
  }

  @Test
  void aPlaceHasWhatIsKnownOfIt() {
    assertThat(written(PlaceJson.put(new Json.Fields(), new Place.Input("-")).build()))
        .isEqualTo("{'file':'-'}");
    assertThat(
            written(
                PlaceJson.put(
                        new Json.Fields(), new Place.JsonValue("a.json", 3, "/sheets/0", "raw"))
                    .build()))
        .isEqualTo("{'file':'a.json','line':3,'pointer':'/sheets/0'}");
    assertThat(
            written(
                PlaceJson.put(new Json.Fields(), new Place.TableCell("a.csv", 2, 2, 3, "", ""))
                    .build()))
        .isEqualTo("{'file':'a.csv','line':2,'cell':'C2'}");
  }
}
