package io.github.goalsheet.io.layout;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.goalsheet.cell.JapaneseDates;
import io.github.goalsheet.cell.Wording;
import io.github.goalsheet.io.grid.SerialDate;
import io.github.goalsheet.io.grid.TablePlaces;
import io.github.goalsheet.io.notice.FormKinds;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.io.reading.ReadSheet;
import io.github.goalsheet.io.sheet.FormNotices;
import io.github.goalsheet.io.sheet.GoalDraft;
import io.github.goalsheet.io.sheet.LabelYear;
import io.github.goalsheet.io.sheet.Labels;
import io.github.goalsheet.io.sheet.PageText;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.FormField;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Organization;
import io.github.goalsheet.model.SheetDates;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Reads one sheet from its outline. */
final class SheetReader {
  private static final ImmutableSet<FormField> NARRATIVES =
      Sets.immutableEnumSet(FormField.PLAN, FormField.OUTCOME);

  private final Outline outline;
  private final Consumer<? super Notice> notices;
  private final Map<FormField, HeadLabels.Entry> head = new EnumMap<>(FormField.class);
  private final Set<FormField> notRead = EnumSet.noneOf(FormField.class);

  private SheetReader(Outline outline, Consumer<? super Notice> notices) {
    this.outline = outline;
    this.notices = notices;
  }

  /** The sheet, or empty if its fiscal year is stated nowhere. */
  static Optional<ReadSheet> read(Outline outline, Consumer<? super Notice> notices) {
    return new SheetReader(outline, notices).read();
  }

  private Optional<ReadSheet> read() {
    outline.head().forEach(this::gather);
    Optional<FiscalYear> year = fiscalYear();
    if (year.isEmpty()) {
      notices.accept(FormKinds.FISCAL_YEAR_MISSING.at(place(FormField.FISCAL_YEAR)));
      return Optional.empty();
    }
    SheetDates dates =
        new SheetDates(
            date(FormField.CREATED, year.get()),
            date(FormField.REVISED, year.get()),
            date(FormField.EVALUATED, year.get()));
    List<GoalDraft> goals = goals(year.get(), dates);
    NarrativeReader narratives = new NarrativeReader(notices);
    narratives.read(outline.narratives());
    if (outline.hasTextOutside() || narratives.hasUnknownLabel()) {
      // A label of theirs that is not known leaves such text behind.
      notRead.addAll(Sets.difference(NARRATIVES, narratives.places().keySet()));
    }
    tellTitle(year.get());
    GoalSheet sheet =
        new GoalSheet(
            year.get(),
            new Organization(
                value(FormField.DEPARTMENT), value(FormField.SECTION), value(FormField.CONTACT)),
            value(FormField.PURPOSE),
            dates,
            goals.stream().map(GoalDraft::goal).collect(toImmutableList()),
            narratives.narrative());
    return Optional.of(new ReadSheet(sheet, places(goals, narratives)));
  }

  private void gather(HeadLabels.Read read) {
    for (HeadLabels.Entry entry : read.entries()) {
      HeadLabels.Entry first = head.get(entry.field());
      if (first == null || Wording.isBlank(first.value())) {
        head.put(entry.field(), entry);
      } else if (!Wording.isBlank(entry.value()) && !entry.value().equals(first.value())) {
        notices.accept(FormKinds.FIELD_REPEATED.citing(entry.place()));
      }
    }
    read.others().forEach(other -> notices.accept(FormNotices.textNotRead(other)));
  }

  private String value(FormField field) {
    HeadLabels.Entry entry = head.get(field);
    return entry == null ? "" : entry.value();
  }

  private Place place(FormField field) {
    HeadLabels.Entry entry = head.get(field);
    return entry == null ? outline.first().place() : entry.place();
  }

  private Optional<FiscalYear> fiscalYear() {
    return FiscalYear.find(value(FormField.FISCAL_YEAR))
        .or(this::yearOfTitle)
        .or(this::yearOfTargets);
  }

  private Optional<FiscalYear> yearOfTitle() {
    Optional<FiscalYear> year = Labels.titleYear(outline.title());
    if (!Wording.isBlank(value(FormField.FISCAL_YEAR))) {
      year.ifPresent(
          found ->
              notices.accept(
                  FormKinds.FISCAL_YEAR_OF_TITLE.citing(place(FormField.FISCAL_YEAR), found)));
    }
    return year;
  }

  /** Tells of a title that says more than the sheet does. */
  private void tellTitle(FiscalYear year) {
    String sheet = Wording.compact(value(FormField.DEPARTMENT) + value(FormField.SECTION));
    for (String words : Labels.besideTitle(outline.title())) {
      boolean known =
          sheet.contains(words)
              || (LabelYear.in(words).filter(year::equals).isPresent()
                  && sheet.contains(LabelYear.without(words)))
              || PageText.isOfPage(words);
      if (!known) {
        notices.accept(FormNotices.quoting(FormKinds.TITLE_NOT_READ, outline.titlePlace()));
      }
    }
  }

  private Optional<FiscalYear> yearOfTargets() {
    Optional<FiscalYear> year =
        outline
            .header()
            .flatMap(
                header -> header.year(FormField.TARGET).or(() -> header.year(FormField.RESULT)));
    year.ifPresent(
        found ->
            notices.accept(FormKinds.FISCAL_YEAR_INFERRED.at(place(FormField.FISCAL_YEAR), found)));
    return year;
  }

  private Optional<LocalDate> date(FormField field, FiscalYear year) {
    String text = value(field);
    Optional<LocalDate> date = JapaneseDates.findDate(text);
    if (date.isPresent() || Wording.compact(text).isEmpty() || Wording.compact(text).equals("-")) {
      return date;
    }
    Optional<SerialDate> serial = SerialDate.find(text, year);
    notices.accept(
        serial
            .map(found -> found.notice(place(field)))
            .orElseGet(() -> FormKinds.DATE_UNREADABLE.citing(place(field))));
    return serial.map(SerialDate::date);
  }

  private List<GoalDraft> goals(FiscalYear year, SheetDates dates) {
    if (outline.header().isEmpty()) {
      boolean oneLine =
          outline.first().filled().stream()
              .anyMatch(at -> Labels.column(outline.first().cell(at)).isPresent());
      notices.accept(
          oneLine
              ? FormKinds.ROWS_ON_ONE_LINE.at(outline.first().place())
              : FormKinds.TABLE_MISSING.at(outline.first().place()));
      return ImmutableList.of();
    }
    boolean evaluated = dates.evaluated().isPresent();
    Columns columns = ColumnFinder.find(outline.header().get(), outline, year, evaluated, notices);
    notRead.addAll(columns.fieldsNotRead());
    return TableReader.read(columns, outline.table(), notices);
  }

  private TablePlaces places(List<GoalDraft> goals, NarrativeReader narratives) {
    ImmutableMap.Builder<FormField, Place> fields = ImmutableMap.builder();
    head.forEach((field, entry) -> fields.put(field, entry.place()));
    fields.putAll(narratives.places());
    return new TablePlaces(
        outline.first().place(),
        fields.buildOrThrow(),
        goals.stream().map(GoalDraft::places).collect(toImmutableList()),
        Sets.immutableEnumSet(notRead));
  }
}
