package io.github.goalsheet.io.datapackage;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import io.github.goalsheet.cell.JapaneseDates;
import io.github.goalsheet.cell.Wording;
import io.github.goalsheet.io.datapackage.PackageRows.Keyed;
import io.github.goalsheet.io.grid.SerialDate;
import io.github.goalsheet.io.grid.TablePlaces;
import io.github.goalsheet.io.grid.TablePlaces.GoalPlaces;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.io.reading.ReadSheet;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.FormField;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Narrative;
import io.github.goalsheet.model.Organization;
import io.github.goalsheet.model.SheetDates;
import java.time.LocalDate;
import java.util.Optional;

/** Makes sheets of the rows that belong together. */
final class SheetAssembly {
  private final PackageRows rows;
  private final PackageNotices notices;

  SheetAssembly(PackageRows rows, PackageNotices notices) {
    this.rows = rows;
    this.notices = notices;
  }

  /** All sheets, in the order of their keys; one whose year cannot be read is noticed and lost. */
  ImmutableList<ReadSheet> sheets() {
    return rows.of(PackageTable.SHEETS, ImmutableList.of()).stream()
        .flatMap(sheet -> sheet(sheet).stream())
        .collect(toImmutableList());
  }

  private Optional<ReadSheet> sheet(Keyed keyed) {
    TableRow row = keyed.row();
    Optional<FiscalYear> year = FiscalYear.find(row.text(FormField.FISCAL_YEAR));
    if (year.isEmpty()) {
      notices.notAYear(row.place(FormField.FISCAL_YEAR));
      return Optional.empty();
    }
    Organization organization =
        new Organization(
            row.text(FormField.DEPARTMENT),
            row.text(FormField.SECTION),
            row.text(FormField.CONTACT));
    SheetDates dates =
        new SheetDates(
            date(row, FormField.CREATED, year.get()),
            date(row, FormField.REVISED, year.get()),
            date(row, FormField.EVALUATED, year.get()));
    ImmutableList.Builder<Goal> goals = ImmutableList.builder();
    ImmutableList.Builder<GoalPlaces> goalPlaces = ImmutableList.builder();
    GoalAssembly assembly = new GoalAssembly(rows, notices, year.get());
    for (Keyed goal : rows.of(PackageTable.GOALS, keyed.key().parts())) {
      assembly
          .goal(goal)
          .ifPresent(
              read -> {
                goals.add(read.goal());
                goalPlaces.add(read.places());
              });
    }
    ImmutableList<Keyed> plan = rows.of(PackageTable.PLAN, keyed.key().parts());
    ImmutableList<Keyed> outcome = rows.of(PackageTable.OUTCOME, keyed.key().parts());
    GoalSheet sheet =
        new GoalSheet(
            year.get(),
            organization,
            row.text(FormField.PURPOSE),
            dates,
            goals.build(),
            new Narrative(paragraphs(plan), paragraphs(outcome)));
    return Optional.of(
        new ReadSheet(
            sheet, new TablePlaces(row.place(), head(row, plan, outcome), goalPlaces.build())));
  }

  private static ImmutableMap<FormField, Place> head(
      TableRow row, ImmutableList<Keyed> plan, ImmutableList<Keyed> outcome) {
    ImmutableMap.Builder<FormField, Place> places = ImmutableMap.builder();
    places.putAll(
        row.places(
            FormField.FISCAL_YEAR,
            FormField.DEPARTMENT,
            FormField.SECTION,
            FormField.CONTACT,
            FormField.PURPOSE,
            FormField.CREATED,
            FormField.REVISED,
            FormField.EVALUATED));
    Iterables.limit(plan, 1)
        .forEach(first -> places.put(FormField.PLAN, first.row().place("text")));
    Iterables.limit(outcome, 1)
        .forEach(first -> places.put(FormField.OUTCOME, first.row().place("text")));
    return places.buildOrThrow();
  }

  private static ImmutableList<String> paragraphs(ImmutableList<Keyed> keyed) {
    return keyed.stream().map(paragraph -> paragraph.row().text("text")).collect(toImmutableList());
  }

  private Optional<LocalDate> date(TableRow row, FormField field, FiscalYear year) {
    String text = row.text(field);
    Optional<LocalDate> date = JapaneseDates.findDate(text);
    if (date.isPresent() || Wording.isBlank(text)) {
      return date;
    }
    Optional<SerialDate> serial = SerialDate.find(text, year);
    serial.ifPresentOrElse(
        found -> notices.tell(found.notice(row.place(field))),
        () -> notices.notADate(row.place(field)));
    return serial.map(SerialDate::date);
  }
}
