package io.github.goalsheet.io;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.Serializable;
import java.util.Arrays;

/**
 * The forms know what reading has in common and not each other; only a data package is made of CSV
 * tables. Whoever reads any form asks {@link GoalSheets}, which knows them all.
 */
@AnalyzeClasses(packages = "io.github.goalsheet.io", importOptions = DoNotIncludeTests.class)
class ArrowsTest {
  @ArchTest
  static final ArchRule CSV =
      knowsNothingOf("csv", "json", "datapackage", "policy", "report", "text");

  @ArchTest
  static final ArchRule JSON =
      knowsNothingOf("json", "csv", "datapackage", "policy", "report", "text");

  @ArchTest
  static final ArchRule JSON_STREAM =
      noClasses()
          .that()
          .resideInAPackage("..io.json.stream")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..io.json", "..io.policy");

  @ArchTest
  static final ArchRule TABLE =
      knowsNothingOf("table", "csv", "json", "datapackage", "policy", "report", "text");

  @ArchTest
  static final ArchRule NOTICE =
      knowsNothingOf("notice", "csv", "json", "datapackage", "policy", "report", "table", "text");

  @ArchTest
  static final ArchRule DATAPACKAGE = knowsNothingOf("datapackage", "policy", "report", "text");

  @ArchTest
  static final ArchRule POLICY = knowsNothingOf("policy", "csv", "datapackage", "report", "text");

  @ArchTest
  static final ArchRule REPORT =
      knowsNothingOf("report", "csv", "json", "datapackage", "policy", "text");

  @ArchTest
  static final ArchRule CHART =
      noClasses()
          .that()
          .resideInAPackage("..io.report.chart")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..io.report", "..io.report.page", "gg.jte..");

  @ArchTest
  static final ArchRule TEXT =
      knowsNothingOf("text", "csv", "json", "datapackage", "policy", "report");

  @ArchTest
  static final ArchRule NOTHING_IS_SERIALIZABLE =
      noClasses()
          .that()
          .areNotEnums()
          .and()
          .areNotAssignableTo(Throwable.class)
          .should()
          .beAssignableTo(Serializable.class);

  /** Bytes know nothing of sheets. */
  @ArchTest static final ArchRule BULK = knowsOnlyItself("bulk");

  @ArchTest static final ArchRule DECODE = knowsOnlyItself("decode");

  @ArchTest static final ArchRule PARALLEL = knowsOnlyItself("parallel");

  @ArchTest static final ArchRule FILE = knowsOnlyItself("file");

  /** Who reads whatever it is given stands above the forms. */
  @ArchTest
  static final ArchRule FORMS_DO_NOT_ASK_FOR_ANY_FORM =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.github.goalsheet.io")
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(
              EvaluatingTaker.class,
              GoalSheets.class,
              InputReader.class,
              InputSequence.class,
              Inputs.class,
              LargeInput.class);

  private static ArchRule knowsOnlyItself(String itself) {
    return noClasses()
        .that()
        .resideInAPackage("..io." + itself)
        .should()
        .dependOnClassesThat(
            resideInAPackage("io.github.goalsheet..")
                .and(resideOutsideOfPackage("..io." + itself)));
  }

  private static ArchRule knowsNothingOf(String itself, String... others) {
    return noClasses()
        .that()
        .resideInAPackage("..io." + itself + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            Arrays.stream(others)
                .map(other -> "io.github.goalsheet.io." + other + "..")
                .toArray(String[]::new));
  }
}
