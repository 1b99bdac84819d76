package com.example.reports;

import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.io.writing.AtomicFiles;
import io.github.goalsheet.io.GoalSheets;
import io.github.goalsheet.io.datapackage.DataPackageWriter;
import io.github.goalsheet.io.json.Schemas;
import io.github.goalsheet.io.policy.BuiltInPolicies;
import io.github.goalsheet.io.report.Report;
import io.github.goalsheet.io.report.ReportWriter;
import io.github.goalsheet.message.Language;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Indicator;
import io.github.goalsheet.model.Organization;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes everything that goals-io makes of what it ships in its own jar. */
public final class Main {
  private Main() {}

  /**
   * Writes a report in both languages and a data package, and prints what it found.
   *
   * @param args the folder to write to
   * @throws IOException if it cannot be written
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    GoalSheet sheet =
        GoalSheet.of(
            FiscalYear.of(2022),
            Organization.of("", "Waterworks"),
            Goal.of(1, "Leaks", Indicator.of("visits").withTarget("90").withResult("78")));
    for (String name : BuiltInPolicies.names()) {
      EvaluationPolicy policy = BuiltInPolicies.find(name).orElseThrow();
      Report report = Report.ofSheets(policy, List.of(sheet));
      for (Language language : Language.values()) {
        AtomicFiles.write(
            folder.resolve(name + "-" + language + ".html"),
            out -> ReportWriter.write(report, language, out));
      }
    }
    Path written = folder.resolve("package");
    try (DataPackageWriter writer = DataPackageWriter.to(written)) {
      writer.write(sheet);
      writer.finish();
    }
    System.out.println(Main.class.getModule().isNamed());
    System.out.println(GoalSheets.class.getModule().getName());
    System.out.println(GoalSheets.read(written).goalSheets().equals(List.of(sheet)));
    System.out.println(BuiltInPolicies.names().size());
    for (String schema :
        List.of(
            Schemas.sheet(),
            Schemas.findings(),
            Schemas.evaluations(),
            Schemas.comparison(),
            Schemas.policy())) {
      System.out.println(schema.startsWith("{"));
    }
  }
}
