package io.github.goalsheet.io.json;

import io.github.goalsheet.finding.CheckReport;
import io.github.goalsheet.finding.Finding;
import io.github.goalsheet.finding.Remark;
import io.github.goalsheet.finding.Subject;
import io.github.goalsheet.finding.Verified;
import io.github.goalsheet.io.json.stream.IoSteps;
import io.github.goalsheet.io.json.stream.Json;
import io.github.goalsheet.io.json.stream.JsonNames;
import io.github.goalsheet.io.json.stream.JsonOut;
import io.github.goalsheet.io.reading.CheckResult;
import io.github.goalsheet.message.Message;
import io.github.goalsheet.message.Severity;
import io.github.goalsheet.model.GoalSheet;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes findings as JSON: {@code
 * {"format":"findings","version":1,"findings":[…],"verified":[…],"summary":{…},"inputs":[…]}},
 * indented, UTF-8 with LF. {@link Schemas#findings()} describes it.
 *
 * <p>{@code fields} of a finding holds the components of its record. The summary counts all
 * findings, also those that the report did not store.
 */
public final class JsonFindingWriter {
  /** The format's name in its field {@code format}. */
  static final String FORMAT = "findings";

  /** The format's version in its field {@code version}. */
  static final int VERSION = 1;

  private final CheckResult result;
  private final JsonOut out;
  private final RecordJson records;

  private JsonFindingWriter(CheckResult result, JsonOut out) {
    this.result = result;
    this.out = out;
    this.records = new RecordJson(this::place);
  }

  /**
   * Writes the findings of sheets.
   *
   * @param result what was found
   * @param stream where to write it; closed
   * @throws IOException if the stream fails
   */
  public static void write(CheckResult result, OutputStream stream) throws IOException {
    IoSteps.io(
        () -> {
          try (JsonOut out = JsonOut.to(stream, true)) {
            new JsonFindingWriter(result, out).write();
          }
        });
  }

  private void write() {
    CheckReport report = result.report();
    out.object().field("format", FORMAT).field("version", VERSION).array("findings");
    report.findings().forEach(this::finding);
    out.end().array("verified");
    report.verified().forEach(this::verified);
    out.end().object("summary");
    for (Severity severity : Severity.values()) {
      out.field(severity.name(), report.bySeverity().getOrDefault(severity, 0));
    }
    out.field("verified", report.verifiedCount()).object("byCode");
    report.byCode().forEach(out::field);
    out.end().end();
    InputsJson.write(out, result.inputs());
    out.end().endLine();
  }

  private void finding(CheckReport.Found found) {
    Finding finding = found.finding();
    out.object()
        .field("code", finding.rule().code())
        .field("severity", found.severity().name())
        .fields(where(finding))
        .object("fields")
        .fields(records.without("subject", (Record) finding))
        .end()
        .end();
  }

  private void verified(Verified verified) {
    out.object()
        .fields(where(verified))
        .object("fields")
        .fields(records.without("subject", verified))
        .end()
        .end();
  }

  /** The sentence, the place, and what of the sheet it is about. */
  private Json.Obj where(Remark remark) {
    Message message = remark.message();
    Subject subject = remark.subject();
    GoalSheet sheet = result.sheet(subject);
    Json.Fields fields =
        new Json.Fields()
            .put(
                "message",
                new Json.Fields().put("ja", message.ja()).put("en", message.en()).build());
    PlaceJson.put(fields, result.place(subject))
        .put("fiscalYear", number(sheet.fiscalYear().year()))
        .put("department", sheet.organization().department())
        .put("section", sheet.organization().section());
    result.goal(subject).ifPresent(goal -> fields.put("goal", number(goal.number())));
    result.indicator(subject).ifPresent(each -> fields.put("indicator", each.label()));
    return fields.put("field", JsonNames.of(subject.field())).build();
  }

  private Json place(Subject subject) {
    return PlaceJson.put(new Json.Fields(), result.place(subject)).build();
  }

  private static Json number(int number) {
    return new Json.Num(Integer.toString(number), 0);
  }
}
