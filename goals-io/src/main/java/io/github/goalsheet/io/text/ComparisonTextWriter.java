package io.github.goalsheet.io.text;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import io.github.goalsheet.cell.Cell;
import io.github.goalsheet.cell.Target;
import io.github.goalsheet.cell.Wording;
import io.github.goalsheet.comparison.IndicatorComparison;
import io.github.goalsheet.comparison.Movement;
import io.github.goalsheet.comparison.Restatement;
import io.github.goalsheet.comparison.SheetComparison;
import io.github.goalsheet.comparison.YearComparer;
import io.github.goalsheet.comparison.YearComparison;
import io.github.goalsheet.io.reading.ReadInput;
import io.github.goalsheet.message.Language;
import io.github.goalsheet.message.Numbers;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Indicator;
import io.github.goalsheet.model.Organization;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes what two years have in common and where they differ, for people: a line for each fact.
 * UTF-8 with LF.
 */
public final class ComparisonTextWriter {
  private final TextWords words;
  private final StringBuilder text = new StringBuilder();
  private final SetMultimap<Organization, FiscalYear> left =
      MultimapBuilder.hashKeys().treeSetValues().build();

  private ComparisonTextWriter(Language language) {
    this.words = new TextWords(language);
  }

  /**
   * Writes a comparison.
   *
   * @param comparison the comparison
   * @param inputs what was read of each input; empty if that is not known
   * @param language the language of the words
   * @param stream where to write it; flushed, not closed
   * @throws IOException if the stream fails
   */
  public static void write(
      YearComparison comparison,
      ImmutableList<ReadInput> inputs,
      Language language,
      OutputStream stream)
      throws IOException {
    ComparisonTextWriter writer = new ComparisonTextWriter(requireNonNull(language, "language"));
    writer.append(comparison);
    writer.text.append(UnreadText.of(inputs, writer.words));
    stream.write(writer.text.toString().getBytes(StandardCharsets.UTF_8));
    stream.flush();
  }

  private void append(YearComparison comparison) {
    comparison
        .left()
        .forEach(
            sheet -> left.put(YearComparer.identity(sheet.organization()), sheet.fiscalYear()));
    comparison.sheets().forEach(this::sheet);
    without(comparison.onlyEarlier(), words.say(": 翌年度のシートなし", ": no later sheet"));
    without(comparison.onlyLater(), words.say(": 前年度のシートなし", ": no earlier sheet"));
  }

  /** Once for each organization, however many sheets it has. */
  private void without(ImmutableList<GoalSheet> sheets, String what) {
    sheets.stream().map(words::organization).distinct().forEach(name -> line(name + what));
  }

  /** Which sheets of the organization were given, too, but not chosen. */
  private void left(SheetComparison chosen) {
    String years =
        left.get(YearComparer.identity(chosen.later().organization())).stream()
            .map(FiscalYear::toShortText)
            .collect(Collectors.joining(words.say("、", ", ")));
    if (!years.isEmpty()) {
      line(words.say("  比べていないほかのシート: ", "  other sheets, not compared: ") + years);
    }
  }

  private void sheet(SheetComparison sheet) {
    line(
        words.organization(sheet.later())
            + "  "
            + words.year(sheet.earlier())
            + " → "
            + words.year(sheet.later()));
    left(sheet);
    sheet.indicators().forEach(indicator -> indicator(sheet, indicator));
    sheet.droppedGoals().forEach(goal -> goal(words.say("なくなった目標", "dropped goal"), goal));
    sheet.newGoals().forEach(goal -> goal(words.say("新しい目標", "new goal"), goal));
    sheet
        .droppedIndicators()
        .forEach(each -> label(words.say("なくなった指標", "dropped indicator"), each));
    sheet.newIndicators().forEach(each -> label(words.say("新しい指標", "new indicator"), each));
  }

  private void indicator(SheetComparison sheet, IndicatorComparison indicator) {
    int number = sheet.later().goals().get(indicator.later().goal()).number();
    line("  No." + number + " " + indicator.label());
    if (indicator.restated().isEmpty()
        && indicator.target().isEmpty()
        && indicator.trend().figures().isEmpty()) {
      line(words.say("    変更なし", "    no change"));
    }
    indicator.restated().forEach(this::restated);
    indicator
        .target()
        .ifPresent(
            change ->
                line(
                    words.say("    目標の変更: ", "    target changed: ")
                        + target(change.before(), words.say("未設定", "not set"))
                        + " → "
                        + target(change.after(), words.say("未設定", "not set yet"))));
    if (!indicator.trend().figures().isEmpty()) {
      line(
          words.say("    推移: ", "    trend: ")
              + indicator.trend().figures().entrySet().stream()
                  .map(
                      each ->
                          each.getKey().toShortText()
                              + " "
                              + Numbers.text(each.getValue(), Optional.empty()))
                  .collect(Collectors.joining(words.say("、", ", ")))
              + movement(indicator.trend().movement()));
    }
  }

  /** A target, or what there is to say of a blank one; a dash says itself that there is none. */
  private static String target(Cell<Target> target, String notSet) {
    return Wording.isBlank(target.text()) ? notSet : target.text();
  }

  private void restated(Restatement restated) {
    line(
        words.say("    改められた実績: ", "    restated: ")
            + restated.year().toShortText()
            + " "
            + restated.before()
            + " → "
            + restated.after());
  }

  private String movement(Movement movement) {
    return switch (movement) {
      case IMPROVED -> words.say(" (改善)", " (improved)");
      case WORSENED -> words.say(" (悪化)", " (worsened)");
      case UNCHANGED -> words.say(" (横ばい)", " (unchanged)");
      case UNDETERMINED -> "";
    };
  }

  private void goal(String what, Goal goal) {
    line("  " + what + ": No." + goal.number() + " " + goal.statement());
  }

  private void label(String what, Indicator indicator) {
    line("  " + what + ": " + indicator.label());
  }

  private void line(String line) {
    text.append(TerminalText.oneLine(line)).append('\n');
  }
}
