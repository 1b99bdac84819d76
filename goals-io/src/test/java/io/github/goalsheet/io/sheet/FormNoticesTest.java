package io.github.goalsheet.io.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.io.GoalSheets;
import io.github.goalsheet.io.indicators.IndicatorsCsvReader;
import io.github.goalsheet.io.notice.FormKinds;
import io.github.goalsheet.io.notice.NoticeCap;
import io.github.goalsheet.io.notice.TableKinds;
import io.github.goalsheet.io.reading.InputText;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.Notices;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.io.reading.ReadOptions;
import io.github.goalsheet.message.Message;
import io.github.goalsheet.message.Severity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every notice of the readers of CSV: its code, place and sentences, from an input that has it. */
class FormNoticesTest {
  private static final String TITLE = "組織目標管理シート\n";
  private static final String YEAR = TITLE + "年度,R4\n";
  private static final String HEADER = "No.,組織目標,項目(単位),R4目標,R4結果,評価\n";
  private static final String ROW = "1,花を植えます。,数,5,6,達成\n";
  private static final String TITLES =
      "fiscal_year,department,section,goal_no,parent_goals,statement,initiatives,carried,"
          + "indicator,actual_minus_1,target,result,supplement,status,rating\n";

  /** What ends the reading, what data packages say, and what never comes alone. */
  private static final List<String> ELSEWHERE =
      List.of(
          "too_many_columns",
          "too_many_rows",
          "cell_too_long",
          "cell_of_row_too_long",
          "too_much_carried",
          "rows_broken_off",
          "column_unknown_or_twice",
          "column_not_carried",
          "columns_not_understood");

  private static Place cell(int line, int row, int column, String name, String raw) {
    return new Place.TableCell("form.csv", line, row, column, name, raw);
  }

  private static Place row(int line) {
    return cell(line, line, 0, "", "");
  }

  private static Arguments error(String text, String code, Place place, String ja, String en) {
    return Arguments.of(text, Notices.notice(code, Severity.ERROR, place, new Message(ja, en)));
  }

  private static Arguments warning(String text, String code, Place place, String ja, String en) {
    return Arguments.of(text, Notices.notice(code, Severity.WARNING, place, new Message(ja, en)));
  }

  private static Arguments info(String text, String code, Place place, String ja, String en) {
    return Arguments.of(text, Notices.notice(code, Severity.INFO, place, new Message(ja, en)));
  }

  @ParameterizedTest
  @MethodSource({"ofQuotes", "ofTheHead", "ofTheHeader", "ofTheTable", "ofIndicators"})
  void aNoticeNamesItsPlaceInBothLanguages(String text, Notice notice) throws IOException {
    assertThat(GoalSheets.read(InputText.of("form.csv", text), ReadOptions.DEFAULT).notices())
        .filteredOn(each -> each.severity().compareTo(notice.severity()) <= 0)
        .containsExactly(notice);
  }

  static Stream<Arguments> ofQuotes() {
    return Stream.of(
        error(
            YEAR + HEADER + "1,花を植えます。,数,5,6,\"達成",
            "quote_not_closed",
            cell(4, 4, 6, "", "\"達成"),
            "引用符「\"」で始まるセルが閉じられないままファイルが終わっています。このセルの前までを読み取りました。",
            "The file ends within a quoted cell; what stands before that cell was read."),
        warning(
            YEAR + HEADER + "1,\"花,数,5,6,達成\n2,木,数,5,6,達成\n3,草\",数,5,6,達成\n",
            "cell_holds_rows",
            cell(4, 4, 2, "", "花,数,5,6,達成\n2,木,数,5,6,達成\n3,草"),
            "引用符「\"」の対応がとれていないためか、表の行が 1 つのセルの中に入っています:" + " 花,数,5,6,達成\n2,木,数,5,6,達成\n3,草",
            "Rows of the table stand within this one cell, perhaps because of quotes that do not"
                + " match: 花,数,5,6,達成\n2,木,数,5,6,達成\n3,草"),
        warning(
            YEAR + HEADER + "1,\"花\"を植えます。,数,5,6,達成\n",
            "quote_ordinary",
            cell(4, 4, 2, "", "\"花\"を植えます。"),
            "引用符「\"」の対応がとれないため、セルの文字として読み取りました。",
            "The quotes of this cell do not match; they were read as words of the cell."));
  }

  static Stream<Arguments> ofTheHead() {
    return Stream.of(
        info(
            TITLE + "様式第1号\n年度,R4\n" + HEADER + ROW,
            "page_text_not_read",
            cell(2, 2, 1, "", "様式第1号"),
            "ページ番号や様式番号など、様式の外の文字は読み取っていません: 様式第1号",
            "What is printed on the page around the form, such as its number, was not read: 様式第1号"),
        warning(
            TITLE + "草案,回覧\n年度,R4\n" + HEADER + ROW,
            "text_not_read",
            cell(2, 2, 1, "", "草案"),
            "様式の項目ではないため読み取っていません: 草案 | 回覧",
            "This is no part of the form and was not read: 草案 | 回覧"),
        warning(
            "西区 組織目標管理シート\n年度,R4\n組織名(部),東区\n" + HEADER + ROW,
            "title_not_read",
            cell(1, 1, 1, "", "西区 組織目標管理シート"),
            "表題に、シートの項目と一致しない言葉があります。これは読み取っていません: 西区 組織目標管理シート",
            "The title says what no field of the sheet says; it was not read: 西区 組織目標管理シート"),
        error(
            TITLE.strip() + ",年度,R4,No.,組織目標\n",
            "rows_on_one_line",
            row(1),
            "行の区切り(改行)が失われ、表が 1 行につながっているため、目標の表は読み取れません。",
            "The table of goals cannot be read: its rows stand on one line, without line breaks."),
        warning(
            YEAR + HEADER + ROW + "取り組みについて\n植えます。\n2,花,数,5,6,達成\n",
            "row_outside_table",
            cell(7, 7, 1, "", "2"),
            "表の外にありますが、目標の行として読み取りました: 2 | 花 | 数 | 5 | 6 | 達成",
            "The row stands outside of the table; it was read as one of its goals: 2 | 花 | 数 | 5 | 6"
                + " | 達成"),
        warning(
            YEAR + HEADER + ROW + "取り組みについて\n植えます。\n取組について\n守ります。\n",
            "narrative_repeated",
            cell(7, 7, 1, "取り組みについて", "取組について"),
            "同じ見出しが 2 回以上あります。続きとして読み取りました: 取組について",
            "The label comes again; what stands below it was read as the rest of the text: 取組について"),
        warning(
            YEAR + HEADER + ROW.strip() + YEAR + HEADER + ROW,
            "files_joined",
            cell(4, 4, 6, "", "達成組織目標管理シート"),
            "前のファイルの最後に改行がないまま次のファイルが続いています。ここで分けて読み取りました: 達成組織目標管理シート",
            "One file ends here without a line break and another begins; they were read apart:"
                + " 達成組織目標管理シート"),
        warning(
            YEAR + "組織名(部),東区\n\"組織名\n(部)\",西区\n" + HEADER + ROW,
            "field_repeated",
            cell(4, 4, 2, "組織名(部)", "西区"),
            "同じ項目が 2 回以上あり、内容が異なります。最初のものを使います: 西区",
            "The field is stated more than once; the first one counts, not this: 西区"),
        warning(
            TITLE + "年度,今年\n" + HEADER + ROW,
            "fiscal_year_inferred",
            cell(2, 2, 2, "年度", "今年"),
            "年度が読み取れないため、表の見出しから 令和4年度 としました。",
            "The fiscal year cannot be read; the header of the table says 2022."),
        warning(
            "令和4年度 " + TITLE + "年度,令和4(2021)年度\n" + HEADER + ROW,
            "fiscal_year_of_title",
            cell(2, 2, 2, "年度", "令和4(2021)年度"),
            "年度が読み取れないため、題名から 令和4年度 としました: 令和4(2021)年度",
            "The fiscal year cannot be read; the title says 2022: 令和4(2021)年度"),
        error(
            TITLE + "年度,今年\n組織名(部),東区\n",
            "fiscal_year_missing",
            cell(2, 2, 2, "年度", "今年"),
            "年度がわからないため、このシートは読み取れません。",
            "The sheet cannot be read, because its fiscal year is not known."),
        error(
            YEAR + "作成日,近日,修正日,-\n" + HEADER + ROW,
            "date_unreadable",
            cell(3, 3, 2, "作成日", "近日"),
            "日付として読み取れません: 近日",
            "This is not a date: 近日"),
        warning(
            YEAR + "作成日,44652\n" + HEADER + ROW,
            "date_from_serial",
            cell(3, 3, 2, "作成日", "44652"),
            "日付が表計算ソフトの通し番号(44652)なので、1900年から数えて 2022-04-01 と読み取りました(1904年からなら 2026-04-02)。",
            "The date is a serial number (44652) and was read as 2022-04-01, counted from 1900; from"
                + " 1904 it would be 2026-04-02."),
        error(
            "\n" + YEAR,
            "table_missing",
            row(2),
            "シートに目標の表(No.、組織目標などの見出し)が見つかりません。",
            "The sheet has no table of goals."));
  }

  @Test
  void columnsThatAreNotUnderstoodAreAnErrorBesideWhatTheyHold() throws IOException {
    assertThat(
            GoalSheets.read(
                    InputText.of("form.csv", YEAR + HEADER.replace("R4目標", "ねらう値") + ROW),
                    ReadOptions.DEFAULT)
                .notices())
        .containsExactly(
            Notices.notice(
                "column_unknown",
                Severity.WARNING,
                cell(3, 3, 4, "ねらう値", "ねらう値"),
                new Message(
                    "様式にない列のため読み取っていません: ねらう値 (5)",
                    "The form has no such column, so it was not read: ねらう値 (5)")),
            Notices.notice(
                "columns_not_understood",
                Severity.ERROR,
                row(3),
                new Message(
                    "表に次の列が見つかりません: 目標。見出しの意味がわからず読み取っていない列がその内容かもしれません: ねらう値",
                    "The table lacks these columns: 目標; they may be those whose headings are not"
                        + " understood and that were not read: ねらう値")));
  }

  static Stream<Arguments> ofTheHeader() {
    return Stream.of(
        info(
            YEAR + "No.,組織目標,ものさし,,\n,,項目(単位),R4目標,R4結果\n1,花を植えます。,数,5,6\n",
            "heading_of_group",
            cell(3, 3, 3, "ものさし", "ものさし"),
            "いくつかの列の上にある見出しです。列はそれぞれの見出しのとおりに読み取りました: ものさし",
            "This heading stands above several columns, which were read as their own labels say:"
                + " ものさし"),
        info(
            YEAR + HEADER.replace("\n", ",\n") + "," + ROW,
            "labels_displaced",
            row(3),
            "表の見出しがデータの列とずれた位置にあるため、見出しの並び順に従って列を読み取りました。",
            "The labels of the table do not stand above their data; the columns were read in the"
                + " order of the labels."),
        info(
            YEAR + "No.,評価,組織目標,項目(単位),R4目標,R4結果\n1,達成,花を植えます。,数,5,6\n",
            "columns_reordered",
            row(3),
            "表の列の並びが様式と異なりますが、見出しの位置のとおりに列を読み取りました。",
            "The columns of the table stand in another order than in the form; they were read as"
                + " labelled."),
        error(
            YEAR + "No.,組織目標,項目(単位),R4目標\n花を植えます。,花壇の数,5,6\n",
            "columns_unclear",
            row(3),
            "見出しと列の内容が対応しないため、次の列は読み取っていません: No.、組織目標、項目(単位)、R4目標",
            "These columns were not read, because what stands in them does not fit the labels: No.,"
                + " 組織目標, 項目(単位), R4目標"),
        warning(
            YEAR + "No.,組織目標,R4結果,評価\n1,花を植えます。,6,達成\n",
            "columns_missing",
            row(3),
            "表に次の列がありません: 項目(単位)、目標",
            "The table lacks these columns: 項目(単位), 目標"),
        warning(
            YEAR + "No.,組織目標,担当,項目(単位),R4目標\n1,花を植えます。,\"田中\n山田\",数,5\n",
            "column_unknown",
            cell(3, 3, 3, "担当", "担当"),
            "様式にない列のため読み取っていません: 担当 (田中\n山田)",
            "The form has no such column, so it was not read: 担当 (田中\n山田)"),
        warning(
            YEAR + "No.,組織目標,指標,,\n,,項目(単位),R4目標,R4結果\n1,花を植えます。,数,5,6\n".replace("指標", "千円単位"),
            "heading_not_read",
            cell(3, 3, 3, "千円単位", "千円単位"),
            "列の見出しの上下にある次の言葉は、意味がわからないため読み取っていません: 千円単位",
            "What stands beside the label of a column is not understood and was not read: 千円単位"),
        warning(
            YEAR + "No.,組織目標,項目(単位),R4目標,R4実績,R4結果,評価\n1,花を植えます。,数,5,6,6,達成\n",
            "actual_beside_result",
            cell(3, 3, 5, "R4実績", "R4実績"),
            "結果の列が別にあるため、シートの年度の実績として読み取り、結果とはしていません: R4実績",
            "This actual is of the sheet's own year, but the table has a result, too; it was kept as an"
                + " actual: R4実績"),
        warning(
            YEAR + "No.,組織目標,項目(単位),R4目標,評価,\"評\n価\"\n1,花を植えます。,数,5,達成,未達成\n",
            "column_repeated",
            cell(3, 3, 6, "評 価", "評\n価"),
            "同じ項目の列がほかにもあるため、この列は読み取っていません: 評\n価 (未達成)",
            "Another column is of the same field, so this one was not read: 評\n価 (未達成)"),
        warning(
            YEAR + "No.,組織目標,項目(単位),R5目標\n1,花を植えます。,数,5\n",
            "header_year_differs",
            cell(3, 3, 4, "R5目標", "R5目標"),
            "見出しの年度がシートの年度(令和4年度)と異なります: R5目標",
            "The label states another year than the sheet, which is for 2022: R5目標"));
  }

  static Stream<Arguments> ofTheTable() {
    String parents = "No.,部区 組織目標,組織目標,項目(単位),R4目標,R4結果,評価\n";
    return Stream.of(
        warning(
            YEAR + HEADER + "一,花を植えます。,数,5,6,達成\n",
            "goal_number_inferred",
            cell(4, 4, 1, "No.", "一"),
            "No. が読み取れないため、1 としました: 一",
            "The number of the goal cannot be read; it is taken as 1: 一"),
        error(
            YEAR + parents + "1,第二,\"花を\n植えます。\",数,5,6,達成\n",
            "parent_goals_unreadable",
            cell(4, 4, 2, "部区 組織目標", "第二"),
            "部区の組織目標の番号として読み取れません: 第二",
            "These are not numbers of ward goals: 第二"),
        warning(
            YEAR + HEADER + "1,\"花を\n植えます。\",数,5,6,達成\n,,率,5,6,未達成\n",
            "rating_repeated",
            cell(6, 5, 6, "評価", "未達成"),
            "同じ目標に別の評価があります。「達成」を使い、次のものは使いません: 未達成",
            "The goal has another rating; 達成 counts, not this: 未達成"),
        warning(
            YEAR + HEADER + "1,花を植えます。,数,5,6,達成,担当 田中\n",
            "cell_not_read",
            cell(4, 4, 7, "", "担当 田中"),
            "どの項目の内容かわからないため読み取っていません: 担当 田中",
            "It is not clear what this cell belongs to, so it was not read: 担当 田中"));
  }

  static Stream<Arguments> ofIndicators() {
    String alike = TITLES + "2022,区,課,1,,花,,,数,3,5,6,,,達成";
    return Stream.of(
        warning(
            alike + alike.replace("課", "室") + "\n",
            "rows_joined",
            row(2),
            "行の途中に別の表の見出しがあります(末尾に改行のないファイルにつなげたもの)。ここで行を分けて読み取りました。",
            "The titles of another table stand in this row, as where a file without a line break at"
                + " its end was joined to another; it was read as two rows."),
        error(
            TITLES + "今年,区,課,1,,花,,,数,3,5,6,,,達成\n",
            "row_without_year",
            cell(2, 2, 1, "fiscal_year", "今年"),
            "年度が読み取れないため、この行は読み取っていません: 今年",
            "The row was not read, because its fiscal year cannot be: 今年"),
        error(
            TITLES + "2022,区,課,1,,花,,目的,数,3,5,6,,,達成\n",
            "carried_unreadable",
            cell(2, 2, 8, "carried", "目的"),
            "上の目標と結合されている項目の名前として読み取れません: 目的",
            "These do not name fields that the goal can carry from the one above: 目的"),
        warning(
            TITLES + "2022,区,課,1,,花,,statement,数,3,5,6,,,達成\n",
            "not_carried",
            cell(2, 2, 8, "carried", "statement"),
            "上の目標と同じ内容ではないので、引き継ぎではなく、この目標自身の内容として読みます。",
            "This is not what the goal above has, so it is read as the goal's own."),
        error(
            TITLES + "1868,区,課,1,,花,,,数,3,5,6,,,達成\n",
            "actual_without_year",
            cell(2, 2, 10, "actual_minus_1", "3"),
            "この実績の年度は表せないため読み取っていません: 3",
            "The actual was not read, because there is no such year: 3"));
  }

  private static List<Notice> ofAStream(byte[] bytes) throws IOException {
    List<Notice> notices = new ArrayList<>();
    IndicatorsCsvReader.read(
        new ByteArrayInputStream(bytes),
        "form.csv",
        ReadOptions.DEFAULT,
        sheet -> {},
        notices::add);
    return notices;
  }

  @Test
  void bytesThatAreNoTextEndAStream() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes((TITLES + "2022,区,課,1,,花,,,数\n").getBytes(UTF_8));
    bytes.write(0xFF);

    assertThat(ofAStream(bytes.toByteArray()))
        .containsExactly(
            Notices.notice(
                "undecodable_bytes",
                Severity.ERROR,
                row(3),
                new Message(
                    "3 行目の 1 文字目(先頭から数えて "
                        + (bytes.size() - 1)
                        + " バイト目、先頭は 0)が UTF-8 として読み取れません。読み取れるのはその前までです。",
                    "The byte at offset "
                        + (bytes.size() - 1)
                        + " (from 0), character 1 of line 3, is not UTF-8; what stands before it can"
                        + " be read.")));
  }

  @Test
  void moreOfOneKindThanAreToldAreCounted() throws IOException {
    String rows = "一,花を植えます。,数,5,6,達成\n".repeat(NoticeCap.KEPT + 3);

    List<Notice> notices =
        GoalSheets.read(InputText.of("form.csv", YEAR + HEADER + rows), ReadOptions.DEFAULT)
            .notices();

    assertThat(notices)
        .hasSize(NoticeCap.KEPT + 1)
        .last()
        .isEqualTo(
            Notices.omitted(
                Severity.WARNING,
                "form.csv",
                3,
                new Message(
                    "同じ種類の通知(goal_number_inferred)がほかに 3 件あります。",
                    "There are 3 more notices of the same kind (goal_number_inferred).")));
  }

  @Test
  void everyNoticeHasAnInputHere() {
    Stream<String> shown =
        Stream.of(ofQuotes(), ofTheHead(), ofTheHeader(), ofTheTable(), ofIndicators())
            .flatMap(cases -> cases)
            .map(each -> ((Notice) each.get()[1]).code());

    assertThat(shown.distinct().sorted())
        .containsExactlyElementsOf(
            Stream.of(FormKinds.class, TableKinds.class)
                .flatMap(kinds -> Arrays.stream(kinds.getFields()))
                .map(kind -> kind.getName().toLowerCase(Locale.ROOT))
                .filter(Predicate.not(ELSEWHERE::contains))
                .sorted()
                .toList());
  }
}
