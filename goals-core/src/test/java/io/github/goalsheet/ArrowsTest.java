package io.github.goalsheet;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.Serializable;
import java.text.Normalizer;
import java.util.regex.Matcher;

/** Packages point one way: message ← cell ← model ← evaluation ← comparison ← finding. */
@AnalyzeClasses(packages = "io.github.goalsheet", importOptions = DoNotIncludeTests.class)
class ArrowsTest {
  private static final String[] LIBRARIES = {
    "java..", "com.google.common..", "jakarta.validation..", "org.jspecify.annotations.."
  };

  @ArchTest static final ArchRule MESSAGE = onlyKnows("message");

  @ArchTest static final ArchRule CELL = onlyKnows("cell", "message");

  @ArchTest static final ArchRule MODEL = onlyKnows("model", "cell", "message");

  @ArchTest static final ArchRule EVALUATION = onlyKnows("evaluation", "model", "cell", "message");

  @ArchTest
  static final ArchRule COMPARISON =
      onlyKnows("comparison", "evaluation", "model", "cell", "message");

  @ArchTest
  static final ArchRule FINDING_TEXT = onlyKnows("finding.text", "model", "cell", "message");

  @ArchTest
  static final ArchRule FINDING =
      onlyKnows("finding", "finding.text", "comparison", "evaluation", "model", "cell", "message");

  /** Java's own serialisation would pass by the constructors and freeze the fields. */
  @ArchTest
  static final ArchRule NOTHING_IS_SERIALIZABLE =
      noClasses()
          .that()
          .areNotEnums()
          .and()
          .areNotAssignableTo(Throwable.class)
          .should()
          .beAssignableTo(Serializable.class);

  @ArchTest
  static final ArchRule NOTHING_BUT_THE_STATED_LIBRARIES =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(with("io.github.goalsheet.."));

  @ArchTest
  static final ArchRule NO_CYCLES =
      slices().matching("io.github.goalsheet.(*)..").should().beFreeOfCycles();

  /** What a browser's Java lacks or does otherwise stands in one class each, if at all. */
  @ArchTest
  static final ArchRule NORMALIZER =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("io.github.goalsheet.cell.NormalForm")
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(Normalizer.class);

  @ArchTest
  static final ArchRule SCRIPTS =
      noClasses()
          .that()
          .haveNameNotMatching("io\\.github\\.goalsheet\\.message\\.Spacing.*")
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(Character.UnicodeScript.class);

  @ArchTest
  static final ArchRule NO_STREAM_OF_MATCHES =
      noClasses().should().callMethod(Matcher.class, "results");

  @ArchTest static final ArchRule NO_LINES = noClasses().should().callMethod(String.class, "lines");

  @ArchTest
  static final ArchRule NO_FILES =
      noClasses().should().dependOnClassesThat().resideInAnyPackage("java.io..", "java.nio.file..");

  private static ArchRule onlyKnows(String itself, String... below) {
    String[] packages = new String[below.length + 1];
    packages[0] = "io.github.goalsheet." + itself;
    for (int i = 0; i < below.length; i++) {
      packages[i + 1] = "io.github.goalsheet." + below[i];
    }
    return classes()
        .that()
        .resideInAPackage(packages[0])
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(with(packages));
  }

  private static String[] with(String... packages) {
    String[] all = new String[packages.length + LIBRARIES.length];
    System.arraycopy(packages, 0, all, 0, packages.length);
    System.arraycopy(LIBRARIES, 0, all, packages.length, LIBRARIES.length);
    return all;
  }
}
