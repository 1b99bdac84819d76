package io.github.goalsheet.io.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.finding.Checker;
import io.github.goalsheet.finding.Checks;
import io.github.goalsheet.finding.Rule;
import io.github.goalsheet.io.GoalSheets;
import io.github.goalsheet.io.RealFiles;
import io.github.goalsheet.io.SampleFindings;
import io.github.goalsheet.io.reading.CheckResult;
import io.github.goalsheet.io.reading.ReadOptions;
import io.github.goalsheet.io.reading.ReadSheet;
import io.github.goalsheet.message.Severity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonFindingWriterTest {
  private static final SchemaJudge JUDGE = new SchemaJudge(Schemas.findings());

  private static String written(CheckResult result) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonFindingWriter.write(result, out);
    return out.toString(UTF_8);
  }

  @Test
  void writesFindingsWhatWasVerifiedAndTheSummary() throws IOException {
    assertThat(written(SampleFindings.ofForm()))
        .isEqualTo(
            """
            {
              "format": "findings",
              "version": 1,
              "findings": [
                {
                  "code": "parts_do_not_add_up",
                  "severity": "WARNING",
                  "message": {
                    "ja": "内訳（朝霧地区 3回、白鷺地区 4回、青葉地区 1回）を合計すると 8 回になり、本文の 9 回と合いません。",
                    "en": "The parts (朝霧地区 3回, 白鷺地区 4回, 青葉地区 1回) add up to 8 回, which is not the 9 回 in the text."
                  },
                  "file": "form.csv",
                  "line": 7,
                  "column": "目標達成状況",
                  "cell": "L7",
                  "fiscalYear": 2022,
                  "department": "みどり区",
                  "section": "土木課",
                  "goal": 1,
                  "indicator": "回数(回)",
                  "field": "status",
                  "fields": {
                    "breakdown": {
                      "operation": "sum",
                      "parts": [
                        {
                          "label": "朝霧地区",
                          "value": 3,
                          "text": "3回"
                        },
                        {
                          "label": "白鷺地区",
                          "value": 4,
                          "text": "4回"
                        },
                        {
                          "label": "青葉地区",
                          "value": 1,
                          "text": "1回"
                        }
                      ],
                      "expression": "朝霧地区 3回、白鷺地区 4回、青葉地区 1回",
                      "outcome": 8,
                      "unit": "回"
                    },
                    "figure": {
                      "kind": "text",
                      "value": 9,
                      "unit": "回"
                    }
                  }
                }
              ],
              "verified": [
                {
                  "message": {
                    "ja": "本文の 9 回は、計算式（3回×3か月）と合っています。",
                    "en": "The 9 回 in the text agrees with the formula (3回×3か月)."
                  },
                  "file": "form.csv",
                  "line": 7,
                  "column": "補足・参考指標",
                  "cell": "K7",
                  "fiscalYear": 2022,
                  "department": "みどり区",
                  "section": "土木課",
                  "goal": 1,
                  "indicator": "回数(回)",
                  "field": "supplement",
                  "fields": {
                    "breakdown": {
                      "operation": "formula",
                      "parts": [
                        {
                          "label": "",
                          "value": 3,
                          "text": "3回"
                        },
                        {
                          "label": "",
                          "value": 3,
                          "text": "3か月"
                        }
                      ],
                      "expression": "3回×3か月",
                      "outcome": 9,
                      "unit": "回"
                    },
                    "figure": {
                      "kind": "text",
                      "value": 9,
                      "unit": "回"
                    }
                  }
                }
              ],
              "summary": {
                "ERROR": 0,
                "WARNING": 1,
                "INFO": 0,
                "verified": 1,
                "byCode": {
                  "parts_do_not_add_up": 1
                }
              }
            }
            """);
  }

  @Test
  void aPlaceInJsonIsAPointer() throws IOException {
    assertThat(written(SampleFindings.ofJson()))
        .contains("\"pointer\": \"/sheets/0/goals/0/indicators/0/status\"")
        .doesNotContain("\"cell\"");
  }

  @Test
  void whatIsWrittenFitsTheSchema() throws IOException {
    assertThat(JUDGE.complaints(written(SampleFindings.ofForm()))).isEmpty();
    assertThat(JUDGE.complaints(written(SampleFindings.ofJson()))).isEmpty();
    assertThat(JUDGE.complaints(written(ofSamples()))).isEmpty();
    assertThat(JUDGE.complaints(written(ofMistakes()))).isEmpty();
  }

  @Test
  void theSchemaRefusesWhatIsNoFinding() {
    String summary =
        "\"verified\":[],\"summary\":{\"ERROR\":0,\"WARNING\":0,\"INFO\":0,\"verified\":0,\"byCode\":{}}}";
    String head = "{\"format\":\"findings\",\"version\":1,\"findings\":[";

    assertThat(JUDGE.complaints(head + "]," + summary)).isEmpty();
    assertThat(JUDGE.complaints(head + "{\"code\":\"a\"}]," + summary)).isNotEmpty();
    assertThat(JUDGE.complaints("{\"format\":\"other\",\"version\":1,\"findings\":[]," + summary))
        .isNotEmpty();
  }

  private static CheckResult ofSamples() throws IOException {
    List<ReadSheet> sheets = new ArrayList<>();
    for (String name : List.of("r4-chiiki-shinko.csv", "r5-chiiki-shinko.csv", "r4-doboku.tsv")) {
      sheets.addAll(GoalSheets.read(RealFiles.sample(name)).sheets());
    }
    return CheckResult.of(Checker.of(EvaluationPolicy.niigata()), sheets);
  }

  /** A sheet with most mistakes there are. */
  private static CheckResult ofMistakes() throws IOException {
    String json =
        """
        {"format":"goal-sheets","version":1,"sheets":[
        {"fiscalYear":2022,"organization":{"department":"みどり区","section":"土木課"},
        "dates":{"created":"2022-05-01","revised":"2022-04-01","evaluated":"2023-05-01"},
        "goals":[
        {"number":2,"statement":"甲","parentGoals":[9],"rating":"A","indicators":[
        {"label":"人数(人)","actuals":[{"fiscalYear":2019,"text":"1,24"}],"target":{"text":"1,24"},"result":{"text":""}},
        {"label":"件数(件)","target":{"text":"12kg"},"result":{"text":"13℃"}},
        {"label":"件数(件)","target":{"text":"12"},"result":{"text":"多数"}}]},
        {"number":2,"statement":"乙","rating":"未達成","indicators":[
        {"label":"登録者数(累計)(人)","actuals":[{"fiscalYear":2021,"text":"100"}],"target":{"text":"90"},
        "result":{"text":"評価不能"},"supplement":"3人×4回=13人"}]},
        {"number":1,"statement":"丙","indicators":[{"label":"件数(件)"}]}]},
        {"fiscalYear":2022,"organization":{"department":"みどり区","section":"土木課"},"goals":[]},
        {"fiscalYear":2022,"organization":{"department":"","section":" "},"goals":[]},
        {"fiscalYear":2022,"organization":{"department":"みどり区","section":""},
        "goals":[{"number":1,"statement":"丁","indicators":[]}]}]}
        """;
    return SampleFindings.check(
        GoalSheets.read(
            new ByteArrayInputStream(json.getBytes(UTF_8)), "mistakes.json", ReadOptions.DEFAULT));
  }

  @Test
  void mostTypesOfFindingAreAmongThoseThatFitTheSchema() throws IOException {
    List<String> written = new ArrayList<>(ofMistakes().report().byCode().keySet());
    written.addAll(ofSamples().report().byCode().keySet());

    assertThat(Checks.rules())
        .extracting(Rule::code)
        .filteredOn(code -> !written.contains(code))
        .containsExactly("parts_do_not_add_up", "mean_out_of_range", "running_total_differs");
  }

  @Test
  void theComponentsOfEveryKindAreWritten() throws IOException {
    assertThat(written(ofMistakes()))
        .contains("\"doubt\": \"separatorMisused\"")
        .contains("\"date\": \"2022-04-01\"")
        .contains("\"after\": \"created\"")
        .contains("\"fiscalYear\": 2022")
        .contains("\"known\": [\n          \"達成\",")
        .contains("\"2021\": \"100\"")
        .contains("\"first\": {\n          \"file\": \"mistakes.json\"");
    assertThat(written(ofSamples())).contains("\"code\": \"target_missed\"");
  }

  @Test
  void severitiesAreThoseOfTheChecker() throws IOException {
    Checker checker =
        Checker.of(EvaluationPolicy.niigata()).withSeverity("parts_do_not_add_up", Severity.ERROR);

    assertThat(written(CheckResult.of(checker, SampleFindings.ofForm().sheets())))
        .contains("\"severity\": \"ERROR\"")
        .contains("\"ERROR\": 1,");
  }

  @Test
  void aFailingStreamIsTold() {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("disk full");
          }
        };

    assertThatThrownBy(() -> JsonFindingWriter.write(SampleFindings.ofForm(), broken))
        .isInstanceOf(IOException.class)
        .hasMessage("disk full");
  }
}
