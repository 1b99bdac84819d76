package io.github.goalsheet.finding;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.message.Message;
import io.github.goalsheet.message.Severity;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.FormField;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** Findings about a sheet as a whole. */
public sealed interface SheetFinding extends Finding {
  /**
   * A goal has the number of an earlier one.
   *
   * @param subject the number of the later goal
   * @param number the number
   */
  record GoalNumberRepeated(Subject subject, int number) implements SheetFinding {
    static final Rule RULE =
        new Rule(
            "goal_number_repeated",
            Severity.ERROR,
            new Message("同じ No. の目標が二つある。", "Two goals have the same number."),
            new Message("No. で目標を指せなくなる。", "The number no longer names a goal."),
            new Message("No. を振り直す。", "Number the goals again."));

    public GoalNumberRepeated {
      requireNonNull(subject, "subject");
    }

    @Override
    public Rule rule() {
      return RULE;
    }

    @Override
    public Message message() {
      return new Message(
          "No. %s の目標が二つ以上あります。".formatted(number),
          "There is more than one goal No. %s.".formatted(number));
    }
  }

  /**
   * The number of a goal is lower than that of the goal above.
   *
   * @param subject the number of the goal
   * @param number the number
   * @param above the number of the goal above
   */
  record GoalNumberOutOfOrder(Subject subject, int number, int above) implements SheetFinding {
    static final Rule RULE =
        new Rule(
            "goal_number_out_of_order",
            Severity.WARNING,
            new Message("目標の No. が順に並んでいない。", "The numbers of the goals are not in order."),
            new Message(
                "行の入れ違いや、別のシートからの写し誤りのことがある。",
                "Rows may have been swapped, or copied from another sheet."),
            new Message("行の並びか No. を直す。", "Put the rows or the numbers in order."));

    public GoalNumberOutOfOrder {
      requireNonNull(subject, "subject");
    }

    @Override
    public Rule rule() {
      return RULE;
    }

    @Override
    public Message message() {
      return new Message(
          "No. %s の目標が No. %s の下にあります。".formatted(number, above),
          "Goal No. %s stands below No. %s.".formatted(number, above));
    }
  }

  /**
   * A date lies before one that must come first.
   *
   * @param subject the date that lies too early
   * @param date the date
   * @param after the field of the date that it should follow
   * @param earlier that date
   */
  record DatesOutOfOrder(Subject subject, LocalDate date, FormField after, LocalDate earlier)
      implements SheetFinding {
    static final Rule RULE =
        new Rule(
            "dates_out_of_order",
            Severity.ERROR,
            new Message(
                "作成日、修正日、評価日がこの順になっていない。",
                "The dates of creation, revision and evaluation are not in this order."),
            new Message("どれかの日付、多くは年が誤っている。", "One of them is wrong, most often in its year."),
            new Message("誤っている日付を直す。", "Correct the wrong date."));

    public DatesOutOfOrder {
      requireNonNull(subject, "subject");
      requireNonNull(date, "date");
      requireNonNull(after, "after");
      requireNonNull(earlier, "earlier");
    }

    @Override
    public Rule rule() {
      return RULE;
    }

    @Override
    public Message message() {
      return new Message(
          "%s（%s）が%s（%s）より前になっています。"
              .formatted(
                  subject.field().label(),
                  Sentences.day(date),
                  after.label(),
                  Sentences.day(earlier)),
          "The %s (%s) is before the %s (%s)."
              .formatted(Sentences.field(subject.field()), date, Sentences.field(after), earlier));
    }
  }

  /**
   * A date lies outside the fiscal year of the sheet.
   *
   * @param subject the date
   * @param date the date
   * @param fiscalYear the fiscal year
   */
  record DateOutsideFiscalYear(Subject subject, LocalDate date, FiscalYear fiscalYear)
      implements SheetFinding {
    static final Rule RULE =
        new Rule(
            "date_outside_fiscal_year",
            Severity.WARNING,
            new Message(
                "作成日、修正日または評価日が、シートの年度の外にある。", "A date of the sheet lies outside its fiscal year."),
            new Message(
                "前年度のシートを写したときに日付が残ることが多い。",
                "It is often left over from the sheet of the year before."),
            new Message(
                "日付を直す。翌年度に評価する団体では、この指摘の重大度を下げるとよい。",
                "Correct the date; where sheets are evaluated in the following year, lower the"
                    + " severity of this finding."));

    public DateOutsideFiscalYear {
      requireNonNull(subject, "subject");
      requireNonNull(date, "date");
      requireNonNull(fiscalYear, "fiscalYear");
    }

    @Override
    public Rule rule() {
      return RULE;
    }

    @Override
    public Message message() {
      return new Message(
          "%s（%s）が%s（%s から %s まで）の外にあります。"
              .formatted(
                  subject.field().label(),
                  Sentences.day(date),
                  fiscalYear.toText(),
                  Sentences.day(fiscalYear.firstDay()),
                  Sentences.day(fiscalYear.lastDay())),
          "The %s (%s) lies outside fiscal %s (%s to %s)."
              .formatted(
                  Sentences.field(subject.field()),
                  date,
                  fiscalYear,
                  fiscalYear.firstDay(),
                  fiscalYear.lastDay()));
    }
  }

  /**
   * The years of the actuals are not those just before the year of the sheet.
   *
   * @param subject the fiscal year of the sheet
   * @param fiscalYear the fiscal year
   * @param actuals the years of the actuals, in order
   */
  record ActualYearsDoNotFit(
      Subject subject, FiscalYear fiscalYear, ImmutableList<FiscalYear> actuals)
      implements SheetFinding {
    static final Rule RULE =
        new Rule(
            "actual_years_do_not_fit",
            Severity.WARNING,
            new Message(
                "実績の欄の年度が、シートの年度のすぐ前まで続いていない。",
                "The years of the actuals do not run up to the year before that of the sheet."),
            new Message(
                "前年度の様式を使ったとき、年度か欄の見出しのどちらかが直っていないことがある。",
                "In a form reused from last year, the year or the headers may not have been"
                    + " changed."),
            new Message(
                "シートの年度か、実績の欄の見出しを直す。",
                "Correct the year of the sheet or the headers of the columns."));

    public ActualYearsDoNotFit {
      requireNonNull(subject, "subject");
      requireNonNull(fiscalYear, "fiscalYear");
      requireNonNull(actuals, "actuals");
    }

    @Override
    public Rule rule() {
      return RULE;
    }

    @Override
    public Message message() {
      String years = actuals.stream().map(FiscalYear::toShortText).collect(Collectors.joining("、"));
      return new Message(
          "実績の欄（%s）が、%sのすぐ前の年度まで続いていません。".formatted(years, fiscalYear.toText()),
          "The actuals (%s) do not run up to the year before fiscal %s."
              .formatted(Sentences.english(years), fiscalYear));
    }
  }

  /**
   * A text at the foot is empty.
   *
   * @param subject the text
   */
  record EmptyNarrative(Subject subject) implements SheetFinding {
    static final Rule RULE =
        new Rule(
            "empty_narrative",
            Severity.WARNING,
            new Message(
                "「取り組みについて」が空欄である。または、評価日のあるシートで「取り組みの結果について」が空欄である。",
                "The text on the plan is empty, or that on the outcome of an evaluated sheet."),
            new Message(
                "目標の考え方や今後の方針が、市民に伝わらない。",
                "Citizens are not told what the goals rest on, or what follows from them."),
            new Message("本文を記入する。", "Write the text."));

    public EmptyNarrative {
      requireNonNull(subject, "subject");
    }

    @Override
    public Rule rule() {
      return RULE;
    }

    @Override
    public Message message() {
      return new Message(
          "「%s」が空欄です。".formatted(subject.field().label()),
          "The %s is empty.".formatted(Sentences.field(subject.field())));
    }
  }

  /**
   * The sheet names neither a department nor a section.
   *
   * @param subject the department
   */
  record MissingOrganization(Subject subject) implements SheetFinding {
    static final Rule RULE =
        new Rule(
            "missing_organization",
            Severity.WARNING,
            new Message(
                "組織名（部）も組織名（準部・課・機関名）もない。", "A sheet names neither a department nor a section."),
            new Message(
                "どの組織の目標かわからず、ほかの年度のシートと結び付けられない。",
                "Nobody can tell whose goals they are, and they cannot be laid beside another"
                    + " year."),
            new Message("組織名を記入する。", "State the organization."));

    public MissingOrganization {
      requireNonNull(subject, "subject");
    }

    @Override
    public Rule rule() {
      return RULE;
    }

    @Override
    public Message message() {
      return new Message("組織名が記入されていません。", "The sheet names no organization.");
    }
  }
}
