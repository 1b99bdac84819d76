package io.github.goalsheet.finding;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.message.Language;
import io.github.goalsheet.message.Severity;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Organization;
import io.github.goalsheet.testing.SheetArbitraries;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CheckerMetamorphicTest {
  private static final Checker CHECKER = Checker.of(EvaluationPolicy.niigata());

  @Provide
  Arbitrary<List<GoalSheet>> sheets() {
    return SheetArbitraries.sheets().list().ofMinSize(1).ofMaxSize(3);
  }

  @Provide
  Arbitrary<ImmutableList<GoalSheet>> wards() {
    return SoundSheets.wards();
  }

  @Provide
  Arbitrary<Mistake> mistakes() {
    return Arbitraries.of(Mistakes.ALL);
  }

  @Property(tries = 12)
  void whateverASheetSaysIsCheckedAndSaidInBothLanguages(@ForAll("sheets") List<GoalSheet> sheets) {
    CheckReport report = CHECKER.check(sheets);

    assertThat(report.findings())
        .allSatisfy(
            found -> {
              assertThat(found.finding().subject().sheet()).isLessThan(sheets.size());
              assertThat(found.severity()).isEqualTo(found.finding().rule().severity());
              for (Language language : Language.values()) {
                assertThat(found.finding().message().in(language))
                    .doesNotContain("\n", "\r")
                    .isNotBlank();
              }
            });
    assertThat(report.findings()).hasSize(report.count());
    assertThat(report.verified()).hasSize(report.verifiedCount());
  }

  @Property(tries = 12)
  void findingsStandInTheOrderOfTheForm(@ForAll("sheets") List<GoalSheet> sheets) {
    assertThat(CHECKER.check(sheets).findings())
        .extracting(found -> found.finding().subject())
        .isSorted();
  }

  @Property(tries = 12)
  void theCountsAreThoseOfTheFindings(@ForAll("sheets") List<GoalSheet> sheets) {
    CheckReport report = CHECKER.check(sheets);

    report
        .byCode()
        .forEach(
            (code, count) ->
                assertThat(report.findings())
                    .filteredOn(found -> found.finding().rule().code().equals(code))
                    .hasSize(count));
    report
        .bySeverity()
        .forEach(
            (severity, count) ->
                assertThat(report.findings())
                    .filteredOn(found -> found.severity() == severity)
                    .hasSize(count));
    assertThat(report.byCode().values().stream().mapToInt(Integer::intValue).sum())
        .isEqualTo(report.count());
    assertThat(report.hasAtLeast(Severity.INFO)).isEqualTo(report.count() > 0);
  }

  @Property(tries = 12)
  void aLimitCutsWhatIsStoredAndNothingElse(
      @ForAll("sheets") List<GoalSheet> sheets, @ForAll @IntRange(max = 20) int limit) {
    CheckReport all = CHECKER.check(sheets);
    CheckReport cut = CHECKER.withLimit(limit).check(sheets);

    assertThat(cut.findings()).isEqualTo(all.findings().subList(0, Math.min(limit, all.count())));
    assertThat(cut.verified())
        .isEqualTo(all.verified().subList(0, Math.min(limit, all.verifiedCount())));
    assertThat(cut.byCode()).isEqualTo(all.byCode());
    assertThat(cut.bySeverity()).isEqualTo(all.bySeverity());
    assertThat(cut.verifiedCount()).isEqualTo(all.verifiedCount());
  }

  @Property(tries = 12)
  void whatIsFoundInASheetIsFoundBesideOthersToo(
      @ForAll("wards") ImmutableList<GoalSheet> ward, @ForAll("mistakes") Mistake mistake) {
    ImmutableList<GoalSheet> wrong = mistake.injection().apply(ward);
    GoalSheet other = GoalSheet.of(ward.get(0).fiscalYear(), Organization.of("あおば市", "総務課"));
    ImmutableList<GoalSheet> behind =
        ImmutableList.<GoalSheet>builder().addAll(wrong).add(other).build();

    assertThat(CHECKER.check(behind).findings()).isEqualTo(CHECKER.check(wrong).findings());
  }

  @Property(tries = 12)
  void anOverrideChangesASeverityAndNothingElse(
      @ForAll("wards") ImmutableList<GoalSheet> ward, @ForAll("mistakes") Mistake mistake) {
    ImmutableList<GoalSheet> wrong = mistake.injection().apply(ward);
    for (Severity severity : Severity.values()) {
      CheckReport changed = CHECKER.withSeverity(mistake.code(), severity).check(wrong);

      assertThat(changed.findings())
          .extracting(CheckReport.Found::finding)
          .isEqualTo(
              CHECKER.check(wrong).findings().stream().map(CheckReport.Found::finding).toList());
      assertThat(changed.findings()).extracting(CheckReport.Found::severity).containsOnly(severity);
      assertThat(changed.hasAtLeast(severity)).isTrue();
    }
  }
}
