package io.github.goalsheet.io.sheet;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.goalsheet.cell.Wording;
import io.github.goalsheet.io.grid.Row;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.FormField;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The labels of the form, known by their text: widths are folded, blanks and line breaks between
 * the characters dropped, and the usual spellings of one word taken as one (問い合わせ先, 問合せ先).
 */
public final class Labels {
  public static final String TITLE = "組織目標管理シート";
  public static final String INDICATOR_GROUP = "指標";
  public static final String PLAN = "取り組みについて(今年度重点的に取り組む内容や目標設定の考え方など)";
  public static final String OUTCOME = "取り組みの結果について(評価内容と評価結果を踏まえた今後の方針など)";

  private static final Pattern ANY_TITLE =
      Pattern.compile("([^。、]{0,40}?)" + TITLE + "(?:\\((.*)\\))?");
  private static final int LONGEST_NAME = 12;
  private static final int LONGEST = 80;
  private static final Pattern RULE = Pattern.compile("[-─━=_|:\\s]{3,}");
  private static final Pattern DASH = Pattern.compile("[-─━ー_]+");
  private static final Pattern OF_A_YEAR =
      Pattern.compile("(.*?)の?(?:[(\\[〔【](実績|目標|結果)値?[)\\]〕】]|(実績|目標|結果)値?)(.*)");
  private static final CharMatcher COLONS = CharMatcher.is(':');
  private static final Pattern ORGANIZATION = Pattern.compile("組織名\\((?:[^()]|\\([^()]*\\))*\\)");
  private static final Pattern PARENT_GOALS = Pattern.compile("[部区局室市町村準・/]+組織目標|上位目標");

  /** Headings of columns that offices add to the form, and that stand for none of its own. */
  private static final Pattern ADDED =
      Pattern.compile(
          "備考|(?:主?担当|所管|所属|予算|決算|事業費|電話|内線).{0,6}|(?:重要|難易|困難|優先)度|ウ[エェ]イト|順位|期限|時期|氏名|係名?|課名|部署");

  /** What offices write above several labels. */
  private static final Pattern GROUP =
      Pattern.compile(
          "(?:成果|評価|活動|目標|業績)?指標等?|数値目標|(?:目標|実績)[とや・及び]{1,2}(?:目標|実績|結果|評価)|実績|評価結果|達成状況|自己評価");

  /** What a heading says of the figures below it, and not only what they are about. */
  private static final Pattern QUALIFYING =
      Pattern.compile("[\\d※*%千万億円]|単位|見込|予定|暫定|速報|累計|平均|前年|参考|除く|含む");

  private static final ImmutableMap<String, FormField> HEAD =
      ImmutableMap.<String, FormField>builder()
          .put("年度", FormField.FISCAL_YEAR)
          .put("組織の目的", FormField.PURPOSE)
          .put("作成日", FormField.CREATED)
          .put("修正日", FormField.REVISED)
          .put("評価日", FormField.EVALUATED)
          .put("問合せ先", FormField.CONTACT)
          .put("問合せ先(電話番号)", FormField.CONTACT)
          .put("問合せ先(電話)", FormField.CONTACT)
          .put("電話番号", FormField.CONTACT)
          .buildOrThrow();

  private static final ImmutableMap<String, FormField> COLUMNS =
      ImmutableMap.<String, FormField>builder()
          .put("NO.", FormField.NUMBER)
          .put("NO", FormField.NUMBER)
          .put("番号", FormField.NUMBER)
          .put("項番", FormField.NUMBER)
          .put("組織目標", FormField.STATEMENT)
          .put("主な取組", FormField.INITIATIVES)
          .put("主な取組(事業)", FormField.INITIATIVES)
          .put("主な取組・事業", FormField.INITIATIVES)
          .put("項目(単位)", FormField.LABEL)
          .put("項目", FormField.LABEL)
          .put("指標名", FormField.LABEL)
          .put("成果指標", FormField.LABEL)
          .put("指標(単位)", FormField.LABEL)
          .put("指標項目(単位)", FormField.LABEL)
          .put("実績", FormField.ACTUAL)
          .put("実績値", FormField.ACTUAL)
          .put("今年度実績", FormField.ACTUAL)
          .put("今年度実績値", FormField.ACTUAL)
          .put("目標値", FormField.TARGET)
          .put("年度目標値", FormField.TARGET)
          .put("今年度目標", FormField.TARGET)
          .put("今年度目標値", FormField.TARGET)
          .put("補足・参考指標", FormField.SUPPLEMENT)
          .put("補足", FormField.SUPPLEMENT)
          .put("参考指標", FormField.SUPPLEMENT)
          .put("目標達成状況", FormField.STATUS)
          .put("達成状況", FormField.STATUS)
          .put("評価", FormField.RATING)
          .put("自己評価", FormField.RATING)
          .buildOrThrow();

  /** Characters of which each label has one: a quick way to tell that a cell is none. */
  private static final CharMatcher OF_HEAD = CharMatcher.anyOf("年組作修評問電");

  private static final CharMatcher OF_COLUMNS = CharMatcher.anyOf("標号NnＮｎ№取項足況評績果実");

  /** Characters that stand in every label that is spelled in more than one way. */
  private static final CharMatcher HAS_TWINS = CharMatcher.anyOf("取問");

  /** A character of every title. */
  private static final char OF_TITLE = '織';

  /** A character of the labels of both narratives. */
  private static final char OF_NARRATIVE = '取';

  /** A character of the label that spans the columns of the indicator. */
  private static final char OF_INDICATOR = '標';

  private Labels() {}

  /**
   * A column's label: its field, and the year that it names, if any. An actual without a year, or
   * of the sheet's own, is a result by another name.
   */
  public record Column(FormField field, Optional<FiscalYear> year) {
    /** What it is in a sheet of a year. */
    public FormField in(FiscalYear sheet) {
      return field == FormField.ACTUAL && !isOfAnotherYear(sheet) ? FormField.RESULT : field;
    }

    public boolean isOfAnotherYear(FiscalYear sheet) {
      return year.isPresent() && !year.get().equals(sheet);
    }
  }

  /**
   * Whether a cell is the title of a form, alone or between a year or name and a bracketed note.
   */
  public static boolean isTitle(String cell) {
    if (cell.length() > LONGEST || cell.indexOf(OF_TITLE) < 0) {
      return false;
    }
    Matcher title = ANY_TITLE.matcher(key(cell));
    return title.matches() && LabelYear.without(title.group(1)).length() <= LONGEST_NAME;
  }

  /** What a title says beside its own words: what stands before it, and in brackets behind it. */
  public static ImmutableList<String> besideTitle(String cell) {
    Matcher title = ANY_TITLE.matcher(key(cell));
    return title.matches()
        ? Stream.of(title.group(1), title.group(2))
            .filter(words -> words != null && !words.isEmpty())
            .collect(toImmutableList())
        : ImmutableList.of();
  }

  /** The fiscal year that stands before the title, alone or beside a name, or in its bracket. */
  public static Optional<FiscalYear> titleYear(String cell) {
    Matcher title = ANY_TITLE.matcher(key(cell));
    return title.matches()
        ? LabelYear.in(title.group(1))
            .or(() -> Optional.ofNullable(title.group(2)).flatMap(FiscalYear::find))
        : Optional.empty();
  }

  /** Whether a row draws a line and says nothing. */
  public static boolean isRule(Row row) {
    return row.cells().stream()
        .allMatch(cell -> Wording.isBlank(cell) || RULE.matcher(cell).matches());
  }

  /** Whether a cell says that there is nothing to say. */
  public static boolean isDash(String cell) {
    return cell.length() <= LONGEST && DASH.matcher(Wording.compact(cell)).matches();
  }

  /** The head field that a cell is the label of, with a colon behind it or without. */
  public static Optional<FormField> head(String cell) {
    if (cell.length() > LONGEST || OF_HEAD.matchesNoneOf(cell)) {
      return Optional.empty();
    }
    String key = COLONS.trimTrailingFrom(key(cell));
    if (ORGANIZATION.matcher(key).matches()) {
      return Optional.of(key.contains("課") ? FormField.SECTION : FormField.DEPARTMENT);
    }
    return Optional.ofNullable(HEAD.get(key));
  }

  /** Whether a cell is a label of the head or foot that is written out, as nothing else is. */
  public static boolean isWrittenOut(String cell) {
    return cell.length() <= LONGEST
        && (head(cell).isPresent() || narrative(cell).isPresent())
        && key(cell).indexOf('(') > 0;
  }

  /** The narrative that a cell is the label of, with a colon behind it or without. */
  public static Optional<FormField> narrative(String cell) {
    if (cell.length() > LONGEST || cell.indexOf(OF_NARRATIVE) < 0) {
      return Optional.empty();
    }
    String key = COLONS.trimTrailingFrom(key(cell));
    if (isWholeLabel(key, "取組について")) {
      return Optional.of(FormField.PLAN);
    }
    return isWholeLabel(key, "取組の結果について") ? Optional.of(FormField.OUTCOME) : Optional.empty();
  }

  /** Whether a cell is a label of the head or of a column. */
  public static boolean isLabel(String cell) {
    return head(cell).isPresent() || column(cell).isPresent();
  }

  /** Whether a cell is the label that spans the columns of the indicator. */
  public static boolean isIndicatorGroup(String cell) {
    return cell.indexOf(OF_INDICATOR) >= 0 && key(cell).equals(INDICATOR_GROUP);
  }

  /** Whether a cell is a heading that says what the labels below it are about. */
  public static boolean isGroup(String cell) {
    return GROUP.matcher(key(cell)).matches();
  }

  /** Whether a heading says of what is below it how it is counted, or of when it is. */
  public static boolean qualifies(String heading) {
    return QUALIFYING.matcher(key(heading)).find();
  }

  /** The column of the table that a cell is the label of. */
  public static Optional<Column> column(String cell) {
    if (cell.length() > LONGEST || OF_COLUMNS.matchesNoneOf(cell)) {
      return Optional.empty();
    }
    String key = key(cell);
    FormField field = COLUMNS.get(key);
    if (field != null) {
      return Optional.of(new Column(field, Optional.empty()));
    }
    if (key.endsWith("目標") && PARENT_GOALS.matcher(key).matches()) {
      return Optional.of(new Column(FormField.PARENT_GOALS, Optional.empty()));
    }
    Matcher label = OF_A_YEAR.matcher(key);
    return label.matches() ? ofYear(label) : Optional.empty();
  }

  /** Whether a heading is that of a column which the form does not have, by what it says. */
  public static boolean isAdded(String heading) {
    return ADDED.matcher(key(heading)).matches();
  }

  /** What the label says beside its word must be a year: R4目標, 目標(R4), R4(目標), R3実績(2021). */
  private static Optional<Column> ofYear(Matcher label) {
    FormField field =
        switch (label.group(label.group(2) == null ? 3 : 2)) {
          case "実績" -> FormField.ACTUAL;
          case "目標" -> FormField.TARGET;
          default -> FormField.RESULT;
        };
    return LabelYear.of(label.group(1) + label.group(4))
        .map(year -> new Column(field, Optional.of(year)));
  }

  private static boolean isWholeLabel(String key, String begin) {
    return key.equals(begin) || (key.startsWith(begin + "(") && key.endsWith(")"));
  }

  /** The text that labels are compared by; empty for what is too long to be one. */
  private static String key(String cell) {
    if (cell.isEmpty() || cell.length() > LONGEST) {
      return "";
    }
    String key = Wording.compact(cell).toUpperCase(Locale.ROOT);
    return HAS_TWINS.matchesNoneOf(key) ? key : withoutTwins(key);
  }

  private static String withoutTwins(String key) {
    return key.replace("取り組み", "取組")
        .replace("取組み", "取組")
        .replace("問い合わせ", "問合せ")
        .replace("問い合せ", "問合せ")
        .replace("問合わせ", "問合せ");
  }
}
