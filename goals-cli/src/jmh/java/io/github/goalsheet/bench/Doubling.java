package io.github.goalsheet.bench;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.sun.management.ThreadMXBean;
import io.github.goalsheet.comparison.YearComparer;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.evaluation.Evaluator;
import io.github.goalsheet.finding.Checker;
import io.github.goalsheet.io.reading.CheckResult;
import io.github.goalsheet.io.GoalSheets;
import io.github.goalsheet.io.reading.InputText;
import io.github.goalsheet.io.reading.ReadInput;
import io.github.goalsheet.io.reading.ReadOptions;
import io.github.goalsheet.io.reading.ReadResult;
import io.github.goalsheet.io.writing.SheetWriter;
import io.github.goalsheet.io.reading.UnreadableInputException;
import io.github.goalsheet.io.writing.UnwritableSheetException;
import io.github.goalsheet.io.writing.CsvOptions;
import io.github.goalsheet.io.csv.FindingCsvWriter;
import io.github.goalsheet.io.indicators.IndicatorsCsvWriter;
import io.github.goalsheet.io.csv.NoticesCsvWriter;
import io.github.goalsheet.io.layout.SheetCsvWriter;
import io.github.goalsheet.io.json.JsonFindingWriter;
import io.github.goalsheet.io.json.JsonSheetWriter;
import io.github.goalsheet.io.report.Report;
import io.github.goalsheet.io.report.ReportWriter;
import io.github.goalsheet.io.text.ComparisonTextWriter;
import io.github.goalsheet.io.text.EvaluationTextWriter;
import io.github.goalsheet.io.text.FindingTextWriter;
import io.github.goalsheet.message.Language;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Organization;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Looks for paths that are steeper than linear: reads, checks, evaluates, compares and writes inputs
 * of n, 2n, 4n and 8n characters, sheets or fields, made of words of the grammar again and again, and
 * prints those that take more than ten times as long at 8n as at n.
 */
public final class Doubling {
  /** What cells are made of: each word that some grammar looks for, and what it may stand beside. */
  private static final ImmutableList<String> WORDS =
      ImmutableList.of(
          "a", " ", "\n", "\r", "\t", "　", "\u00A0", "\u200B", "\u0301", "\u3099", "\uD83D\uDE00",
          "\u202E", "0", "1", "9", "00", "1,", "1,234", "1、", "1.", "0万", "1万", "1億", "千", "1千",
          "1割", "5分", "1時間", "1分", "1件、", "計5件、", "1件(", "(1件)", "うち1", "うち", "1人×", "2回",
          "1=", "=1", "(2×3)", "1回(2×3) ", "・", "(", ")", "（", "[", "【", "】", "「", "/", "1/", "1/1 ",
          "%", "1%", "-", "▲", "△", "+", "~", "1~", "約", "程度", "以上", "を上回る", "前年度", "前年度比",
          "過去3年平均", "令和", "令和4年度", "R4", "R4.", "R4:1 ", "R3年度 ", "H31(", "平成31(令和元)", "年",
          "2022", "2022/", "4月", "4月1日", "第", "第1回", "1回", "1日", "延べ", "累計", "新規", "新規1人",
          "男性:1% ", "A:", "A3回、", "：", "、", "。", ",", ";", "\"", "\"\"", "'", "|", "<p>", "</p>",
          "<p></p>", "&", "<", "①", "⑴", "(1)", "※", "※1", "→", "と", "の", "計", "合計", "内訳", "内訳:",
          "別:", "平均", "評価不能", "実施", "対象者の全て", "目標", "当たり", "1人当たり", "{", "}", "[]", "{}",
          "\\", "\\u0041", ":", "null", "#", "=\"1\"", "組織名", "年度", "No.", "評価", "R4目標", "--", "sep=");

  private static final ImmutableList<String> ENDS = ImmutableList.of("", "x", "0", "計5件", "件");

  private static final int LENGTH = 600;
  private static final int DOUBLINGS = 3;
  private static final double STEEP = 10;

  /** What takes less is not looked at: other things than its length decide. */
  private static final double LEAST_MILLIS = 25;

  private static final ThreadMXBean THREADS =
      (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** How long each stage of the last run took, in milliseconds. */
  private static final Map<String, Double> STAGES = new LinkedHashMap<>();

  private static @Nullable ReadResult read;
  private static int tried;
  private static int steep;

  private Doubling() {}

  /**
   * Looks for them.
   *
   * @param args the launcher, which is not used; then {@code pairs} to try each word with each other
   */
  public static void main(String[] args) {
    boolean pairs = args.length > 1 && args[1].equals("pairs");
    for (Map.Entry<String, IntFunction<String>> each : counts().entrySet()) {
      double before = millis(() -> process(each.getValue().apply(LENGTH / 12)));
      follow(each.getKey(), each.getValue(), LENGTH / 12, before);
    }
    for (String word : WORDS) {
      for (String end : ENDS) {
        look(word + "… " + end, n -> repeated(word, n) + end);
      }
      for (String other : pairs ? WORDS : ImmutableList.<String>of()) {
        look(word + " " + other + "…", n -> repeated(word + other, n));
        look(word + "… " + other + "…", n -> repeated(word, n / 2) + repeated(other, n / 2));
      }
    }
    Contest.OUT.printf(Locale.ROOT, "%,d tried, %,d steeper than linear%n", tried, steep);
    if (steep > 0) {
      throw new IllegalStateException("steeper than linear: " + steep);
    }
  }

  /** A text in each cell of a form, and as a whole input. */
  private static void look(String name, IntFunction<String> text) {
    cell("cell " + name, n -> form(text.apply(n)));
    cell("input " + name, text);
    cell("json " + name, n -> "{\"format\":\"goal-sheets\",\"version\":1," + text.apply(n));
  }

  private static void cell(String name, IntFunction<String> input) {
    int most = LENGTH << DOUBLINGS;
    double last = best(() -> process(input.apply(most)));
    tried++;
    double first = last > LEAST_MILLIS ? best(() -> process(input.apply(LENGTH))) : last;
    if (last > STEEP * first) {
      follow(name, input, LENGTH, first);
    }
  }

  private static void follow(String name, IntFunction<String> input, int from, double first) {
    double[] all = doubled(input, from);
    all[0] = Math.min(all[0], first);
    if (!isSteep(all)) {
      return;
    }
    // What is warm at the one length and not at the other looks steep; further on it does not.
    int further = from << (DOUBLINGS - 1);
    all = doubled(input, further);
    if (isSteep(all)) {
      steep++;
      Contest.OUT.printf(
          Locale.ROOT,
          "steep %-40s n=%d: %.0f %.0f %.0f %.0f ms, of these %s%n",
          printable(name), further, all[0], all[1], all[2], all[3], slowest());
    }
  }

  /** What n, 2n, 4n and 8n take. */
  private static double[] doubled(IntFunction<String> input, int from) {
    double[] all = new double[DOUBLINGS + 1];
    for (int i = 0; i <= DOUBLINGS; i++) {
      int length = from << i;
      all[i] = best(() -> process(input.apply(length)));
    }
    return all;
  }

  private static boolean isSteep(double[] all) {
    return all[DOUBLINGS] > STEEP * Math.max(all[0], 1);
  }

  private static String printable(String name) {
    StringBuilder out = new StringBuilder();
    name.chars()
        .forEach(
            c -> {
              if (c > ' ' && c != 0x7F && !Character.isWhitespace(c) && c != 0x3000) {
                out.append((char) c);
              } else {
                out.append(c == ' ' ? " " : String.format(Locale.ROOT, "\\u%04X", c));
              }
            });
    return out.toString();
  }

  private static String repeated(String word, int length) {
    return Strings.repeat(word, Math.max(1, length / word.length()));
  }

  private static double millis(Runnable work) {
    long before = THREADS.getCurrentThreadCpuTime();
    work.run();
    return (THREADS.getCurrentThreadCpuTime() - before) / 1e6;
  }

  private static double best(Runnable work) {
    return Math.min(millis(work), millis(work));
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }

  private static String form(String text) {
    String q = quoted(text);
    return ("組織目標管理シート,,,,,,,,,,,問合せ先,,@\n年度,,令和4年度,,,,,,,,,作成日,@\n"
            + "組織名(部),,@,組織名(準部・課・機関名),,@,,,,,,,\n組織の目的,,@\n\n"
            + "No.,部区組織目標,組織目標,主な取組(事業),目標を定量化する指標,,,,,,,目標達成状況,評価\n"
            + ",,,,項目(単位),R2実績,R3実績,R4目標,R4結果,補足・参考指標,,,\n"
            + "1,1,@,@,数(件),3,4,5,6,@,,@,達成\n"
            + "2,@,目標,取組,@,3,4,5,6,x,,x,未達成\n"
            + "3,1,目標,取組,数(人),@,4,@,6,x,,x,@\n"
            + "4,1,目標,取組,累計数(人),4,3,5,@,x,,x,達成\n"
            + "@,1,目標,取組,数(人),4,3,@,@,x,,x,達成\n"
            + "\n取り組みについて,,取り組みの結果について\n@,,@\n")
        .replace("@", q);
  }

  /** Inputs of many parts, by how many. */
  private static ImmutableMap<String, IntFunction<String>> counts() {
    ImmutableMap.Builder<String, IntFunction<String>> all = ImmutableMap.builder();
    all.put("sheets", n -> times(n, i -> form("s" + i)));
    all.put("sheets of one name", n -> times(n, i -> form("s")));
    all.put("sheets of names with one hash", n -> times(n, i -> form(collision(i))));
    all.put("goals", n -> form("g").replace("\n2,", "\n" + times(n, i -> i + 5 + ",1,a,b,c,1,2,3,4,,,,達成\n") + "2,"));
    all.put("indicators", n -> form("g").replace("\n2,", "\n" + times(n, i -> ",,,,c" + i + ",1,2,3,4,,,,\n") + "2,"));
    all.put("indicators of one name", n -> form("g").replace("\n2,", "\n" + times(n, i -> ",,,,c,1,2,3,4,,,,\n") + "2,"));
    all.put("carried goals", n -> form("g").replace("\n2,", "\n" + times(n, i -> i + 5 + ",1,,,c,1,2,3,4,,,,\n") + "2,"));
    all.put("narrative rows", n -> form("g") + times(n, i -> "text " + i + ",,text\n"));
    all.put("text rows", n -> times(n, i -> "text " + i + "\n") + form("g"));
    all.put("head rows", n -> times(n, i -> "作成日,text " + i + "\n") + form("g"));
    all.put("titles", n -> times(n, i -> "組織目標管理シート\n"));
    all.put("years", n -> form("g").replace("R2実績", "R2実績" + ",R2実績".repeat(n)));
    all.put("ward goals", n -> form("1" + "、1".repeat(n)));
    all.put("stray quotes", n -> times(n, i -> "\"a\"b,c\n") + form("g"));
    all.put(
        "json fields of one hash",
        n -> "{\"format\":\"goal-sheets\",\"version\":1,\"sheets\":[{"
            + times(n, i -> '"' + collision(i) + "\":1,") + "\"fiscalYear\":2022}]}");
    all.put(
        "json empty sheets",
        n -> "{\"format\":\"goal-sheets\",\"version\":1,\"sheets\":[{}" + ",{}".repeat(n) + "]}");
    all.put(
        "tidy rows",
        n -> "fiscal_year,department,section,goal_no,statement,indicator,target,result,rating\n"
            + times(n, i -> "2022,d,s" + collision(i) + ",1,a,b" + i + ",1,2,達成\n"));
    all.put(
        "tidy rows of one goal",
        n -> "fiscal_year,department,section,goal_no,statement,indicator,target,result,rating\n"
            + times(n, i -> "2022,d,s,1,a,b" + i + ",1,2,達成\n"));
    return all.buildOrThrow();
  }

  private static String times(int n, IntFunction<String> each) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < n; i++) {
      all.append(each.apply(i));
    }
    return all.toString();
  }

  /** Texts of one hash code, by number. */
  private static String collision(int number) {
    StringBuilder text = new StringBuilder();
    for (int bit = 0; bit < 16; bit++) {
      text.append((number >> bit & 1) == 0 ? "Aa" : "BB");
    }
    return text.toString();
  }

  /** All that goals does with an input. */
  private static void process(String text) {
    STAGES.clear();
    stage(
        "read",
        () -> {
          try {
            read = GoalSheets.read(InputText.of("doubling", text), ReadOptions.DEFAULT);
          } catch (UnreadableInputException told) {
            read = null;
            told.text().in(Language.JA);
          }
        });
    if (read != null) {
      processed(read);
    }
  }

  private static void processed(ReadResult read) {
    EvaluationPolicy policy = EvaluationPolicy.niigata();
    ImmutableList<ReadInput> inputs = ImmutableList.of(ReadInput.of("doubling", read));
    List<GoalSheet> sheets = read.goalSheets();
    stage("tell", () -> NoticesCsvWriter.write(inputs, Language.JA, CsvOptions.DEFAULT, nothing()));
    stage(
        "evaluate",
        () -> {
          Evaluator evaluator = Evaluator.of(policy);
          EvaluationTextWriter table =
              new EvaluationTextWriter(nothing(), policy, Language.JA, Doubling::width);
          for (GoalSheet sheet : sheets) {
            table.write(evaluator.evaluate(sheet));
          }
          table.writeTotals(inputs);
        });
    stage(
        "check",
        () -> {
          CheckResult result =
              CheckResult.of(Checker.of(policy), read.sheets()).withInputs(inputs);
          FindingTextWriter.write(result, true, Language.JA, nothing());
          JsonFindingWriter.write(result, nothing());
          FindingCsvWriter.write(result, true, Language.JA, CsvOptions.DEFAULT, nothing());
        });
    stage(
        "report",
        () ->
            ReportWriter.write(
                Report.of(policy, read.sheets()).withInputs(inputs), Language.JA, nothing()));
    stage(
        "compare",
        () ->
            ComparisonTextWriter.write(
                YearComparer.of(policy).compare(sheets, nextYear(sheets)),
                inputs,
                Language.JA,
                nothing()));
    stage("json", () -> write(sheets, JsonSheetWriter::lines));
    stage("sheet-csv", () -> write(sheets, out -> new SheetCsvWriter(out, CsvOptions.DEFAULT)));
    stage(
        "indicators-csv",
        () -> write(sheets, out -> IndicatorsCsvWriter.to(out, CsvOptions.DEFAULT, 3)));
  }

  /** What a stage does. */
  @FunctionalInterface
  private interface Stage {
    void run() throws IOException;
  }

  private static void stage(String name, Stage work) {
    long before = THREADS.getCurrentThreadCpuTime();
    try {
      work.run();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    STAGES.put(name, (THREADS.getCurrentThreadCpuTime() - before) / 1e6);
  }

  private static String slowest() {
    return STAGES.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(each -> String.format(Locale.ROOT, "%s %.0f", each.getKey(), each.getValue()))
        .orElse("");
  }

  private static OutputStream nothing() {
    return OutputStream.nullOutputStream();
  }

  private static int width(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> codePoint < 0x1100 ? 1 : 2;
    };
  }

  private static List<GoalSheet> nextYear(List<GoalSheet> sheets) {
    List<GoalSheet> next = new ArrayList<>();
    for (GoalSheet sheet : sheets) {
      Organization organization = sheet.organization();
      next.add(
          new GoalSheet(
              sheet.fiscalYear().plusYears(1),
              organization,
              sheet.purpose(),
              sheet.dates(),
              sheet.goals(),
              sheet.narrative()));
    }
    return next;
  }

  /** Makes a writer. */
  @FunctionalInterface
  private interface Opening {
    SheetWriter open(OutputStream out) throws IOException;
  }

  private static void write(List<GoalSheet> sheets, Opening to) throws IOException {
    try (SheetWriter writer = to.open(nothing())) {
      for (GoalSheet sheet : sheets) {
        writer.write(sheet);
      }
    } catch (UnwritableSheetException refused) {
      refused.text().in(Language.JA);
    }
  }
}
