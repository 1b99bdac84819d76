package io.github.goalsheet.finding;

import static java.util.Objects.requireNonNull;

import io.github.goalsheet.message.Message;
import io.github.goalsheet.message.Severity;
import io.github.goalsheet.model.FiscalYear;

/** Findings that it takes several sheets to see. */
public sealed interface AcrossFinding extends Finding {
  /**
   * An organization has two sheets for one year.
   *
   * @param subject the section of the later sheet
   * @param department the department
   * @param section the section
   * @param fiscalYear the year
   * @param first the section of the first sheet
   */
  record OrganizationRepeated(
      Subject subject, String department, String section, FiscalYear fiscalYear, Subject first)
      implements AcrossFinding {
    static final Rule RULE =
        new Rule(
            "organization_repeated",
            Severity.ERROR,
            new Message(
                "同じ組織の同じ年度のシートが二つある。", "One organization has two sheets for the same year."),
            new Message(
                "集計で二重に数えられ、どちらが正しいかわからない。",
                "It is counted twice, and nobody can tell which of the two holds."),
            new Message(
                "古い方を除くか、写したままの組織名や年度を直す。",
                "Remove the older one, or correct the organization or year that was copied."));

    public OrganizationRepeated {
      requireNonNull(subject, "subject");
      requireNonNull(department, "department");
      requireNonNull(section, "section");
      requireNonNull(fiscalYear, "fiscalYear");
      requireNonNull(first, "first");
    }

    @Override
    public Rule rule() {
      return RULE;
    }

    @Override
    public Message message() {
      String organization = Sentences.oneLine(department + " " + section);
      return new Message(
          "「%s」の%sのシートが二つ以上あります。".formatted(organization, fiscalYear.toText()),
          "There is more than one sheet of %s for fiscal %s.".formatted(organization, fiscalYear));
    }
  }

  /**
   * A goal serves a ward goal that the ward's own sheet does not hold.
   *
   * @param subject the numbers of the ward goals that the goal serves
   * @param number the number that does not exist
   * @param department the department whose own sheet was given
   */
  record UnknownWardGoal(Subject subject, int number, String department) implements AcrossFinding {
    static final Rule RULE =
        new Rule(
            "unknown_ward_goal",
            Severity.ERROR,
            new Message(
                "「部区 組織目標」の番号が、部・区のシートにない（部・区のシートも読み込んだときだけ確かめる）。",
                "A goal serves a number that the department's own sheet does not hold (checked only if that sheet is given)."),
            new Message("どの組織目標に結び付くのか、たどれない。", "It leads nowhere."),
            new Message("「部区 組織目標」の番号を直す。", "Correct the number in 部区 組織目標."));

    public UnknownWardGoal {
      requireNonNull(subject, "subject");
      requireNonNull(department, "department");
    }

    @Override
    public Rule rule() {
      return RULE;
    }

    @Override
    public Message message() {
      return new Message(
          "部区 組織目標の %s は、「%s」のシートにありません。".formatted(number, Sentences.oneLine(department)),
          "The sheet of %s holds no goal No. %s.".formatted(Sentences.oneLine(department), number));
    }
  }

  /**
   * No goal of the sections serves a ward goal.
   *
   * @param subject the number of the ward goal
   * @param number the number
   * @param department the department
   */
  record UnservedWardGoal(Subject subject, int number, String department) implements AcrossFinding {
    static final Rule RULE =
        new Rule(
            "unserved_ward_goal",
            Severity.INFO,
            new Message(
                "部・区の組織目標に結び付く課の目標が、読み込んだシートにない。",
                "No goal of the sections that were read serves a goal of their department."),
            new Message("掲げただけで、担う課のない目標かもしれない。", "It may be a goal that nobody works for."),
            new Message(
                "担当する課のシートに「部区 組織目標」の番号を書く。読み込んでいない課があれば、それも読み込む。",
                "Let the section in charge state the number in 部区 組織目標, or read the sheets that are missing."));

    public UnservedWardGoal {
      requireNonNull(subject, "subject");
      requireNonNull(department, "department");
    }

    @Override
    public Rule rule() {
      return RULE;
    }

    @Override
    public Message message() {
      return new Message(
          "「%s」の組織目標 %s に結び付く課の目標がありません。".formatted(Sentences.oneLine(department), number),
          "No section's goal serves goal No. %s of %s."
              .formatted(number, Sentences.oneLine(department)));
    }
  }

  /**
   * A later sheet states a figure differently.
   *
   * @param subject the actual in the later sheet
   * @param fiscalYear the year of the figure
   * @param before the figure in the earlier sheet, verbatim
   * @param after the figure in the later sheet, verbatim
   * @param earlier the figure in the earlier sheet
   */
  record FigureRestated(
      Subject subject, FiscalYear fiscalYear, String before, String after, Subject earlier)
      implements AcrossFinding {
    static final Rule RULE =
        new Rule(
            "figure_restated",
            Severity.WARNING,
            new Message(
                "翌年度のシートの実績が、前年度のシートの結果や実績と異なる。",
                "The sheet of the next year states a result or actual differently."),
            new Message(
                "どちらかが誤りか、数え方が変わっている。",
                "One of them is wrong, or the way of counting has changed."),
            new Message(
                "誤りなら直し、改めた数値なら補足・参考指標にその理由を書く。",
                "Correct it, or say in 補足・参考指標 why the figure was restated."));

    public FigureRestated {
      requireNonNull(subject, "subject");
      requireNonNull(fiscalYear, "fiscalYear");
      requireNonNull(before, "before");
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
          "%sの実績は「%s」ですが、前年度のシートでは「%s」でした。"
              .formatted(fiscalYear.toText(), Sentences.oneLine(after), Sentences.oneLine(before)),
          "The actual of fiscal %s is %s, but the sheet of the year before says %s."
              .formatted(fiscalYear, Sentences.oneLine(after), Sentences.oneLine(before)));
    }
  }
}
