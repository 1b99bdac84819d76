package io.github.goalsheet.io.json;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.cell.JapaneseDates;
import io.github.goalsheet.io.json.JsonNotices.Expected;
import io.github.goalsheet.io.json.JsonPlaces.GoalAt;
import io.github.goalsheet.io.json.stream.Json;
import io.github.goalsheet.io.json.stream.Located;
import io.github.goalsheet.io.reading.ReadSheet;
import io.github.goalsheet.message.Severity;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Narrative;
import io.github.goalsheet.model.Organization;
import io.github.goalsheet.model.SheetDates;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads one sheet from JSON. */
final class SheetReading {
  /** A date as JSON Schema has it: a year of four digits, without a sign. */
  private static final DateTimeFormatter FULL_DATE =
      new DateTimeFormatterBuilder()
          .appendValue(ChronoField.YEAR, 4)
          .appendLiteral('-')
          .appendValue(ChronoField.MONTH_OF_YEAR, 2)
          .appendLiteral('-')
          .appendValue(ChronoField.DAY_OF_MONTH, 2)
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private static final int FULL_DATE_LENGTH = 10;

  private final JsonNotices notices;

  SheetReading(JsonNotices notices) {
    this.notices = notices;
  }

  /**
   * Reads a sheet.
   *
   * @param json the sheet
   * @param pointer its pointer
   * @return the sheet, or empty if it is not an object or states no fiscal year
   */
  Optional<ReadSheet> read(Json json, String pointer) {
    return ObjectView.of(json, pointer, notices).flatMap(view -> sheet(view, pointer));
  }

  private Optional<ReadSheet> sheet(ObjectView view, String pointer) {
    Optional<FiscalYear> year = fiscalYear(view);
    Organization organization =
        view.object("organization", Severity.WARNING)
            .map(SheetReading::organization)
            .orElse(Organization.of("", ""));
    String purpose = view.text("purpose").orElse("");
    SheetDates dates = view.object("dates").map(SheetReading::dates).orElse(SheetDates.NONE);
    List<Goal> goals = new ArrayList<>();
    ImmutableList.Builder<GoalAt> places = ImmutableList.builder();
    GoalReading goalReading = new GoalReading(notices, year);
    view.each(
        "goals",
        Severity.WARNING,
        (item, at) ->
            goalReading
                .read(item, at)
                .ifPresent(
                    read -> {
                      goals.add(read.goal());
                      places.add(read.at());
                    }));
    Narrative narrative =
        view.object("narrative").map(SheetReading::narrative).orElse(Narrative.NONE);
    view.done();
    return year.map(
        stated ->
            new ReadSheet(
                new GoalSheet(
                    stated, organization, purpose, dates, ImmutableList.copyOf(goals), narrative),
                new JsonPlaces(
                    notices.source(), new Located(view.object(), pointer), places.build())));
  }

  /** A fiscal year field, which must be there. */
  static Optional<FiscalYear> fiscalYear(ObjectView view) {
    return view.needed("fiscalYear", FiscalYear.MIN_YEAR, FiscalYear.MAX_YEAR, Expected.FISCAL_YEAR)
        .map(FiscalYear::of);
  }

  private static Organization organization(ObjectView view) {
    Organization organization =
        new Organization(
            view.text("department", Severity.WARNING).orElse(""),
            view.text("section", Severity.WARNING).orElse(""),
            view.text("contact").orElse(""));
    view.done();
    return organization;
  }

  private static SheetDates dates(ObjectView view) {
    SheetDates dates =
        new SheetDates(date(view, "created"), date(view, "revised"), date(view, "evaluated"));
    view.done();
    return dates;
  }

  private static Optional<LocalDate> date(ObjectView view, String name) {
    Optional<String> text = view.nullable(name);
    Optional<LocalDate> date = text.flatMap(SheetReading::date);
    if (text.isPresent() && date.isEmpty()) {
      view.wrong(name, Expected.DATE);
    }
    return date;
  }

  /** A full date, or one with a time, as programs write it. */
  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text, FULL_DATE));
    } catch (DateTimeParseException notFullDate) {
      return text.indexOf('T') == FULL_DATE_LENGTH
          ? JapaneseDates.findDate(text)
          : Optional.empty();
    }
  }

  private static Narrative narrative(ObjectView view) {
    Narrative narrative = Narrative.of(view.texts("plan"), view.texts("outcome"));
    view.done();
    return narrative;
  }
}
