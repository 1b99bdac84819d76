package io.github.goalsheet.io;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.Serializable;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Packages point one way: what all readers and writers have in common, then cells, then what cells
 * mean, then the forms, which do not know each other; the doors that know every form stand above.
 */
@AnalyzeClasses(packages = "io.github.goalsheet.io", importOptions = DoNotIncludeTests.class)
class ArrowsTest {
  @ArchTest static final ArchRule FILE = onlyKnows("file");

  @ArchTest static final ArchRule PARALLEL = onlyKnows("parallel");

  /** Bytes know nothing of sheets. */
  @ArchTest static final ArchRule BULK = onlyKnows("indicators.bulk");

  @ArchTest static final ArchRule READING = onlyKnows("reading");

  @ArchTest static final ArchRule WRITING = onlyKnows("writing", "reading", "file");

  @ArchTest static final ArchRule DECODE = onlyKnows("decode", "notice", "reading");

  @ArchTest static final ArchRule NOTICE = onlyKnows("notice", "reading");

  @ArchTest static final ArchRule GRID = onlyKnows("grid", "notice", "reading", "writing");

  @ArchTest
  static final ArchRule SHEET = onlyKnows("sheet", "grid", "notice", "reading", "writing");

  @ArchTest
  static final ArchRule LAYOUT =
      onlyKnows("layout", "sheet", "grid", "notice", "decode", "reading", "writing");

  @ArchTest
  static final ArchRule INDICATORS =
      onlyKnows(
          "indicators",
          "indicators.bulk",
          "sheet",
          "grid",
          "notice",
          "decode",
          "reading",
          "writing");

  @ArchTest static final ArchRule CSV = onlyKnows("csv", "grid", "decode", "reading", "writing");

  @ArchTest static final ArchRule JSON_STREAM = onlyKnows("json.stream", "decode", "reading");

  @ArchTest
  static final ArchRule JSON =
      onlyKnows("json", "json.stream", "grid", "notice", "decode", "reading", "writing");

  @ArchTest
  static final ArchRule DATAPACKAGE =
      onlyKnows(
          "datapackage", "json.stream", "grid", "notice", "decode", "reading", "writing", "file");

  @ArchTest
  static final ArchRule POLICY = onlyKnows("policy", "json.stream", "notice", "decode", "reading");

  @ArchTest static final ArchRule TEXT = onlyKnows("text", "reading");

  @ArchTest static final ArchRule CHART = onlyKnows("report.chart");

  @ArchTest
  static final ArchRule CHART_KNOWS_NO_TEMPLATES =
      noClasses()
          .that()
          .resideInAPackage("..io.report.chart")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("gg.jte..");

  @ArchTest
  static final ArchRule PAGE = onlyKnows("report.page", "report.chart", "parallel", "reading");

  @ArchTest
  static final ArchRule REPORT = onlyKnows("report", "report.page", "report.chart", "reading");

  @ArchTest
  static final ArchRule NO_CYCLES =
      slices().matching("io.github.goalsheet.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule NOTHING_IS_SERIALIZABLE =
      noClasses()
          .that()
          .areNotEnums()
          .and()
          .areNotAssignableTo(Throwable.class)
          .should()
          .beAssignableTo(Serializable.class);

  /** A package knows only these others of goals-io. */
  private static ArchRule onlyKnows(String itself, String... others) {
    String[] known =
        Stream.concat(Stream.of(itself), Arrays.stream(others))
            .map(each -> "io.github.goalsheet.io." + each)
            .toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage("io.github.goalsheet.io." + itself)
        .should()
        .dependOnClassesThat(
            resideInAPackage("io.github.goalsheet.io..").and(not(resideInAnyPackage(known))));
  }
}
