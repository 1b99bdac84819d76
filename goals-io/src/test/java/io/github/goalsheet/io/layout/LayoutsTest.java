package io.github.goalsheet.io.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.goalsheet.io.GoalSheets;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.ReadOptions;
import io.github.goalsheet.io.reading.ReadResult;
import io.github.goalsheet.io.sheet.Labels;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.FormField;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Indicator;
import io.github.goalsheet.model.Narrative;
import io.github.goalsheet.model.Organization;
import io.github.goalsheet.model.SheetDates;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** One sheet in the layouts that offices export: what is read does not depend on them. */
class LayoutsTest {
  private static final ImmutableList<ImmutableList<String>> HEAD =
      ImmutableList.of(
          row("組織目標管理シート", "", "", "", "問合せ先(電話番号)", "00-0000"),
          row("年度", "令和4年度", "", "", "作成日", "令和4年4月1日"),
          row("組織名(部)", "みどり区", "組織名(準部・課・機関名)", "公園課", "修正日", ""),
          row("組織の目的", "①㈱花園と、公園を～－守ります。\n;,\t\"", "", "", "評価日", "R5.3.31"));

  private static final ImmutableList<String> ONE_ROW =
      ImmutableList.copyOf(Form.HEADER.strip().split(",", -1));
  private static final ImmutableList<String> UPPER_ROW =
      row("No.", "部区 組織目標", "組織目標", "主な取組(事業)", "指標", "", "", "", "", "", "", "目標達成状況", "評価");
  private static final ImmutableList<String> LOWER_ROW =
      row("", "", "", "", "項目(単位)", "R1実績", "R2実績", "R3実績", "R4目標", "R4結果", "補足・参考指標", "", "");

  private static final ImmutableList<ImmutableList<String>> TABLE =
      ImmutableList.of(
          row(
              "1",
              "1,2",
              "花を\n植えます。",
              "・花壇;並木",
              "数(か所)",
              "3",
              "4",
              "-",
              "5以上",
              "6",
              "年度末",
              "増",
              "達成"),
          row("", "", "", "", "参加者(人)", "", "", "", "1,000", "1,248", "", "", ""),
          row("2", "", "", "", "率(%)", "70", "75", "80", "80～85", "82", "", "\"前年\"並み", ""),
          row("3", "3", "木を植えます。", "", "木の数", "", "", "", "", "▲3", "", "", "未達成"));

  private static final ImmutableList<ImmutableList<String>> FOOT =
      ImmutableList.of(
          row(Labels.PLAN, "", "", Labels.OUTCOME, ""),
          row("植えます。\n守ります。", "", "", "<p>植えました。</p>", ""));

  private static final GoalSheet SHEET = sheet();

  /** The labels in some of the spellings that offices give them. */
  private static final ImmutableMap<String, ImmutableList<String>> SPELLINGS =
      ImmutableMap.of(
          "年度", row("年度", "年　度", "年\n度", "年度:"),
          "組織名(部)", row("組織名(部)", "組織名（部）", "組織名\n（部）"),
          "No.", row("No.", "Ｎｏ．", "№", "番号"),
          "評価", row("評価", "評　価", "評\n価"),
          "主な取組(事業)", row("主な取組(事業)", "主な取り組み（事業）", "主な取組み"),
          "項目(単位)", row("項目(単位)", "項目（単位）", "指標項目(単位)"),
          "R4目標", row("R4目標", "Ｒ４目標", "令和4年度目標", "R4\n目標値", "目標(R4)", "R4(目標)", "令和4年度（目標値）"),
          "問合せ先(電話番号)", row("問合せ先(電話番号)", "問い合わせ先（電話番号）", "電話番号"));

  private static ImmutableList<String> row(String... cells) {
    return ImmutableList.copyOf(cells);
  }

  private static GoalSheet sheet() {
    Indicator beds =
        Indicator.of("数(か所)")
            .withActual(FiscalYear.of(2019), "3")
            .withActual(FiscalYear.of(2020), "4")
            .withActual(FiscalYear.of(2021), "-")
            .withTarget("5以上")
            .withResult("6")
            .withSupplement("年度末")
            .withStatus("増");
    Goal first =
        Goal.of(1, "花を\n植えます。", beds, blank("参加者(人)").withTarget("1,000").withResult("1,248"))
            .withParentGoals(1, 2)
            .withInitiatives("・花壇;並木")
            .withRating("達成");
    Indicator rate =
        Indicator.of("率(%)")
            .withActual(FiscalYear.of(2019), "70")
            .withActual(FiscalYear.of(2020), "75")
            .withActual(FiscalYear.of(2021), "80")
            .withTarget("80～85")
            .withResult("82")
            .withStatus("\"前年\"並み");
    Goal second =
        new Goal(
            2,
            ImmutableList.of(),
            "花を\n植えます。",
            "・花壇;並木",
            ImmutableList.of(rate),
            Optional.of("達成"),
            ImmutableSet.of(FormField.STATEMENT, FormField.INITIATIVES, FormField.RATING));
    Goal third =
        Goal.of(3, "木を植えます。", blank("木の数").withResult("▲3")).withParentGoals(3).withRating("未達成");
    return new GoalSheet(
        FiscalYear.of(2022),
        new Organization("みどり区", "公園課", "00-0000"),
        "①㈱花園と、公園を～－守ります。\n;,\t\"",
        new SheetDates(
            Optional.of(LocalDate.of(2022, 4, 1)),
            Optional.empty(),
            Optional.of(LocalDate.of(2023, 3, 31))),
        ImmutableList.of(first, second, third),
        Narrative.of(List.of("植えます。", "守ります。"), List.of("植えました。")));
  }

  /** An indicator whose cells for the three years are there and blank. */
  private static Indicator blank(String label) {
    return Indicator.of(label)
        .withActual(FiscalYear.of(2019), "")
        .withActual(FiscalYear.of(2020), "")
        .withActual(FiscalYear.of(2021), "");
  }

  /** How the text becomes bytes. */
  enum Encoding {
    UTF_8("UTF-8", ""),
    MARKED_UTF_8("UTF-8", "\uFEFF"),
    LITTLE_ENDIAN("UTF-16LE", "\uFEFF"),
    BIG_ENDIAN("UTF-16BE", "\uFEFF"),
    WINDOWS("windows-31j", "");

    private final Charset charset;
    private final String mark;

    Encoding(String charset, String mark) {
      this.charset = Charset.forName(charset);
      this.mark = mark;
    }

    byte[] bytes(String text) {
      return (mark + text).getBytes(charset);
    }

    List<String> notices() {
      return charset.name().equals("UTF-8") ? List.of() : List.of("encoding_not_utf8");
    }
  }

  /**
   * How a grid becomes text.
   *
   * @param delimiter what separates the cells
   * @param quoted whether cells are quoted that need not be
   * @param left how many blank columns stand at the left
   * @param between how many blank columns stand behind each column
   * @param right how many delimiters end each row for nothing
   * @param random decides line breaks, and where blank rows stand
   */
  record Layout(char delimiter, boolean quoted, int left, int between, int right, Random random) {
    private static final ImmutableList<String> BREAKS = row("\n", "\r\n", "\r");

    String text(List<ImmutableList<String>> rows) {
      StringBuilder text = new StringBuilder();
      for (ImmutableList<String> row : rows) {
        text.append(Character.toString(delimiter).repeat(left));
        for (int i = 0; i < row.size(); i++) {
          String separator = Character.toString(delimiter).repeat(between + 1);
          text.append(i == 0 ? "" : separator).append(cell(row.get(i)));
        }
        text.append(Character.toString(delimiter).repeat(right));
        text.append(BREAKS.get(random.nextInt(BREAKS.size())));
      }
      return text.toString();
    }

    private String cell(String words) {
      boolean needed = words.chars().anyMatch(c -> c == delimiter || c == '\n' || c == '"');
      return needed || quoted ? '"' + words.replace("\"", "\"\"") + '"' : words;
    }
  }

  @Provide
  Arbitrary<Character> delimiters() {
    return Arbitraries.of(',', '\t', ';');
  }

  @Property(tries = 600)
  void aSheetIsTheSameInEveryLayout(
      @ForAll Encoding encoding,
      @ForAll("delimiters") char delimiter,
      @ForAll boolean quoted,
      @ForAll boolean headerOfTwoRows,
      @ForAll @IntRange(max = 3) int left,
      @ForAll @IntRange(max = 2) int between,
      @ForAll @IntRange(max = 4) int right,
      @ForAll @IntRange(max = 6) int unused,
      @ForAll @IntRange(min = 1, max = 3) int copies,
      @ForAll Random random)
      throws IOException {
    List<ImmutableList<String>> rows = new ArrayList<>();
    for (int copy = 0; copy < copies; copy++) {
      rows.addAll(rows(headerOfTwoRows, unused, random));
    }
    String text = new Layout(delimiter, quoted, left, between, right, random).text(rows);

    ReadResult read =
        GoalSheets.read(
            new ByteArrayInputStream(encoding.bytes(text)), "form.csv", ReadOptions.DEFAULT);

    assertThat(read.goalSheets()).isEqualTo(Collections.nCopies(copies, SHEET));
    assertThat(read.notices()).extracting(Notice::code).isEqualTo(encoding.notices());
  }

  /** The rows of the sheet, with blank rows, unused ones and other spellings of the labels. */
  private static List<ImmutableList<String>> rows(
      boolean headerOfTwoRows, int unused, Random random) {
    List<ImmutableList<String>> rows = new ArrayList<>();
    HEAD.forEach(row -> addSpelled(rows, row, true, random));
    addSpelled(rows, headerOfTwoRows ? UPPER_ROW : ONE_ROW, true, random);
    if (headerOfTwoRows) {
      addSpelled(rows, LOWER_ROW, false, random);
    }
    TABLE.forEach(row -> add(rows, row, true, random));
    for (int i = 0; i < unused; i++) {
      add(rows, row(Integer.toString(4 + i), "", ""), true, random);
    }
    add(rows, FOOT.get(0), true, random);
    add(rows, FOOT.get(1), true, random);
    add(rows, row("", "", "", "", "", ""), true, random);
    return rows;
  }

  private static void addSpelled(
      List<ImmutableList<String>> rows, ImmutableList<String> row, boolean apart, Random random) {
    ImmutableList.Builder<String> spelled = ImmutableList.builder();
    for (String cell : row) {
      ImmutableList<String> ways = SPELLINGS.getOrDefault(cell, row(cell));
      spelled.add(ways.get(random.nextInt(ways.size())));
    }
    add(rows, spelled.build(), apart, random);
  }

  private static void add(
      List<ImmutableList<String>> rows, ImmutableList<String> row, boolean apart, Random random) {
    for (int i = apart ? random.nextInt(3) : 0; i > 0; i--) {
      rows.add(random.nextBoolean() ? row("") : row("", " ", "　"));
    }
    rows.add(row);
  }
}
