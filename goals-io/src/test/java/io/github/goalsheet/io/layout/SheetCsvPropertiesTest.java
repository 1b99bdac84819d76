package io.github.goalsheet.io.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Lists;
import io.github.goalsheet.cell.Cell;
import io.github.goalsheet.cell.Measurement;
import io.github.goalsheet.cell.Wording;
import io.github.goalsheet.io.GoalSheets;
import io.github.goalsheet.io.reading.ReadOptions;
import io.github.goalsheet.io.reading.ReadResult;
import io.github.goalsheet.io.writing.CsvOptions;
import io.github.goalsheet.io.writing.UnwritableSheetException;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Indicator;
import io.github.goalsheet.model.Organization;
import io.github.goalsheet.testing.SheetArbitraries;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written reads back as the same. */
class SheetCsvPropertiesTest {
  @Property(tries = 1_000)
  void sheetsThatTheFormCanStateReadBackAsTheSame(
      @ForAll("formSheets") List<GoalSheet> sheets, @ForAll("options") CsvOptions options)
      throws IOException {
    ReadResult read = read(write(sheets, options));

    assertThat(read.goalSheets()).isEqualTo(sheets);
    assertThat(read.hasErrors()).isFalse();
  }

  @Property(tries = 1_000)
  void anySheetReadsBackAsTheSameOrIsRefused(
      @ForAll("sheets") GoalSheet sheet, @ForAll("options") CsvOptions options) throws IOException {
    byte[] bytes;
    try {
      bytes = write(List.of(sheet), options);
    } catch (UnwritableSheetException refused) {
      assertThat(refused.code()).isNotBlank();

      return;
    }

    assertThat(read(bytes).goalSheets())
        .singleElement()
        .satisfies(read -> assertThat(words(read)).isEqualTo(words(sheet)));
  }

  @Provide
  Arbitrary<List<GoalSheet>> formSheets() {
    return SheetArbitraries.formSheets().list().ofMinSize(1).ofMaxSize(3);
  }

  @Provide
  Arbitrary<GoalSheet> sheets() {
    return SheetArbitraries.sheets()
        .map(sheet -> sheet.withGoals(Lists.transform(sheet.goals(), this::servingPossibleGoals)));
  }

  /** Without numbers that no goal can have, for which nearly every sheet would be refused. */
  private Goal servingPossibleGoals(Goal goal) {
    return goal.withParentGoals(
        goal.parentGoals().stream().map(number -> (number & 0xFF) + 1).toArray(Integer[]::new));
  }

  @Provide
  Arbitrary<CsvOptions> options() {
    return Combinators.combine(
            Arbitraries.of(',', '\t', ';'),
            Arbitraries.of(
                StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE),
            Arbitraries.of(true, false),
            Arbitraries.of(true, false),
            Arbitraries.of(true, false))
        .as(
            (delimiter, charset, mark, crlf, safe) ->
                new CsvOptions(
                    delimiter,
                    charset,
                    mark || !charset.equals(StandardCharsets.UTF_8),
                    crlf,
                    safe));
  }

  private static byte[] write(List<GoalSheet> sheets, CsvOptions options) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (SheetCsvWriter writer = new SheetCsvWriter(out, options)) {
      for (GoalSheet sheet : sheets) {
        writer.write(sheet);
      }
    }
    return out.toByteArray();
  }

  private static ReadResult read(byte[] bytes) throws IOException {
    return GoalSheets.read(new ByteArrayInputStream(bytes), "form.csv", ReadOptions.DEFAULT);
  }

  /** A sheet with its words alone: without what says nothing, and without what is carried. */
  private static GoalSheet words(GoalSheet sheet) {
    Set<FiscalYear> years = new TreeSet<>();
    sheet
        .goals()
        .forEach(goal -> goal.indicators().forEach(one -> years.addAll(one.actuals().keySet())));
    return new GoalSheet(
        sheet.fiscalYear(),
        new Organization(
            filled(sheet.organization().department()),
            filled(sheet.organization().section()),
            filled(sheet.organization().contact())),
        filled(sheet.purpose()),
        sheet.dates(),
        sheet.goals().stream()
            .map(goal -> words(goal, years))
            .filter(
                goal ->
                    !filled(goal.statement() + goal.initiatives()).isEmpty()
                        || !goal.indicators().isEmpty())
            .collect(ImmutableList.toImmutableList()),
        sheet.narrative());
  }

  private static Goal words(Goal goal, Set<FiscalYear> years) {
    return new Goal(
        goal.number(),
        goal.parentGoals(),
        goal.statement(),
        goal.initiatives(),
        goal.indicators().stream()
            .filter(one -> !filled(allWords(one)).isEmpty())
            .map(one -> words(one, years))
            .collect(ImmutableList.toImmutableList()),
        goal.rating(),
        ImmutableSet.of());
  }

  private static String allWords(Indicator one) {
    StringBuilder words = new StringBuilder(one.label());
    one.actuals().values().forEach(cell -> words.append(cell.text()));
    return words
        .append(one.target())
        .append(one.result())
        .append(one.supplement())
        .append(one.status())
        .toString();
  }

  private static Indicator words(Indicator one, Set<FiscalYear> years) {
    ImmutableSortedMap.Builder<FiscalYear, Cell<Measurement>> actuals =
        ImmutableSortedMap.naturalOrder();
    years.forEach(
        year -> actuals.put(year, one.actuals().getOrDefault(year, Cell.measurement(""))));
    return new Indicator(
        one.label(),
        actuals.buildOrThrow(),
        one.target(),
        one.result(),
        one.supplement(),
        one.status());
  }

  private static String filled(String text) {
    return Wording.isBlank(text) ? "" : text;
  }
}
