package io.github.goalsheet.io.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.io.reading.ReadResult;
import io.github.goalsheet.io.reading.SheetPlaces;
import io.github.goalsheet.io.reading.UnreadableInputException;
import io.github.goalsheet.message.Language;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.FormField;
import io.github.goalsheet.model.Indicator;
import io.github.goalsheet.model.Organization;
import io.github.goalsheet.model.SheetDates;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetHeadTest {
  private static final String TABLE =
      "No.,組織目標,項目(単位),R3実績,R4目標,R4結果,評価\n1,花を植えます。,花壇の数,5,5,6,達成\n";

  @Test
  void everyFieldOfTheHeadIsRead() throws UnreadableInputException {
    ReadResult read =
        Form.read(
            """
            組織目標管理シート,,,問合せ先(電話番号),0000-00-0000
            年度,令和4年度,,作成日,令和4年4月1日
            組織名(部),みどり区,組織名(準部・課・機関名),公園課,
            組織の目的,"公園を
            守ります。",,修正日,R4.10.3
            ,,,評価日,2023/3/31
            """
                + TABLE);

    assertThat(read.notices()).isEmpty();
    assertThat(Form.sheet(read).fiscalYear()).isEqualTo(FiscalYear.of(2022));
    assertThat(Form.sheet(read).organization())
        .isEqualTo(new Organization("みどり区", "公園課", "0000-00-0000"));
    assertThat(Form.sheet(read).purpose()).isEqualTo("公園を\n守ります。");
    assertThat(Form.sheet(read).dates())
        .isEqualTo(
            new SheetDates(
                Optional.of(LocalDate.of(2022, 4, 1)),
                Optional.of(LocalDate.of(2022, 10, 3)),
                Optional.of(LocalDate.of(2023, 3, 31))));
  }

  @Test
  void everyFieldOfTheHeadHasItsPlace() throws UnreadableInputException {
    SheetPlaces places =
        Form.read(
                """

                ,組織目標管理シート,
                ,年度,,令和4年度,作成日,

                ,組織の目的,,"公園を
                守ります。",評価日,令和5年3月31日
                """
                    + TABLE)
            .sheets()
            .get(0)
            .places();

    assertThat(places.sheet()).isEqualTo(new Place.TableCell("form.csv", 2, 2, 0, "", ""));
    assertThat(places.field(FormField.FISCAL_YEAR))
        .isEqualTo(new Place.TableCell("form.csv", 3, 3, 4, "年度", "令和4年度"));
    assertThat(places.field(FormField.CREATED))
        .isEqualTo(new Place.TableCell("form.csv", 3, 3, 5, "作成日", "作成日"));
    assertThat(places.field(FormField.EVALUATED))
        .isEqualTo(new Place.TableCell("form.csv", 5, 5, 6, "評価日", "令和5年3月31日"));
    assertThat(places.field(FormField.REVISED)).isEqualTo(places.sheet());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "年度\t令和4年度",
        "年　度\t令和4年度",
        "\"年\n度\"\t\t\tＲ４",
        "年度:令和4年度",
        "年度：\t令和4年度",
        "年度 ： 令和4年度",
        "年度　2022",
        "年度\t令和\t4\t年度",
        "令和4年度 組織目標管理シート",
        "令和4年度　みどり区\t年度\tR4",
        "年度\t令和4(2022)年度",
        "年度\t2022年度（令和4年度）",
        "年度\tR4年度末現在",
        "年度\t令和4\t(2022)\t年度",
        "令和4(2022)年度 組織目標管理シート",
        "令和4年度みどり区 組織目標管理シート",
      })
  void theFiscalYearIsFoundBesideItsLabel(String line) throws UnreadableInputException {
    ReadResult read = Form.read("組織目標管理シート\n" + line + "\n" + TABLE.replace(',', '\t'));

    assertThat(read.goalSheets())
        .extracting(sheet -> sheet.fiscalYear().year())
        .containsExactly(2022);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "問合せ先(電話番号) 0000-00-0000",
        "問合せ先(電話番号)\t0000-00-0000",
        "問合せ先(電話番号)\t0000-00-0000\n------------\t--------------",
        "問合せ先（電話番号）0000-00-0000",
        "問 合 せ 先 （電話番号）\t\t0000-00-0000",
        "問い合わせ先：0000-00-0000",
        "お知らせ\t問合せ先\t0000-00-0000",
        "電話番号\t0000-00-0000",
      })
  void theContactIsFoundInAllItsShapes(String lines) throws UnreadableInputException {
    ReadResult read = Form.read("組織目標管理シート\n" + lines + "\n年度\tR4\n" + TABLE.replace(',', '\t'));

    assertThat(Form.sheet(read).organization().contact()).isEqualTo("0000-00-0000");
  }

  @Test
  void aBlankFieldEndsAtTheNextLabel() throws UnreadableInputException {
    ReadResult read = Form.read("年度,R4,\n組織名(部),,組織名(準部・課・機関名),公園課\n作成日,,修正日,\n" + TABLE);

    assertThat(Form.sheet(read).organization()).isEqualTo(Organization.of("", "公園課"));
    assertThat(Form.sheet(read).dates()).isEqualTo(SheetDates.NONE);
    assertThat(read.notices()).isEmpty();
  }

  @Test
  void aDashIsNoDate() throws UnreadableInputException {
    ReadResult read = Form.read("年度,R4\n修正日,―\n" + TABLE);

    assertThat(Form.sheet(read).dates().revised()).isEmpty();
    assertThat(read.notices()).isEmpty();
  }

  @Test
  void anUnreadableDateCostsThatDateAlone() throws UnreadableInputException {
    ReadResult read = Form.read("年度,R4\n作成日,令和4年4月31日\n評価日,令和5年3月31日\n" + TABLE);

    assertThat(Form.notices(read)).containsExactly("date_unreadable B2 令和4年4月31日");
    assertThat(Form.sheet(read).dates().created()).isEmpty();
    assertThat(Form.sheet(read).dates().evaluated()).contains(LocalDate.of(2023, 3, 31));
    assertThat(Form.goals(read)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2022/4/1 0:00",
        "2022/04/01 00:00:00",
        "2022-04-01T00:00:00",
        "2022-03-31T15:00:00.000Z",
        "令和4年4月1日（金曜日）",
        "20220401",
        "令和４年 ４月 １日",
        "令和4(2022)年4月1日"
      })
  void aDateIsReadAsSpreadsheetsAndProgramsWriteIt(String date) throws UnreadableInputException {
    ReadResult read = Form.read("年度,R4\n作成日," + date + "\n" + TABLE);

    assertThat(read.notices()).isEmpty();
    assertThat(Form.sheet(read).dates().created()).contains(LocalDate.of(2022, 4, 1));
  }

  @ParameterizedTest
  @CsvSource({
    "44652, 2022-04-01",
    "44652.0, 2022-04-01",
    "44652.375, 2022-04-01",
    "'44,652', 2022-04-01",
    "４４６５２, 2022-04-01",
    "43190, 2022-04-01"
  })
  void aSerialNumberIsADayNearTheYearOfTheSheetAndTold(String serial, LocalDate date)
      throws UnreadableInputException {
    ReadResult read = Form.read("年度\tR4\n作成日\t" + serial + "\n" + TABLE.replace(',', '\t'));

    assertThat(Form.notices(read)).containsExactly("date_from_serial B2 " + serial);
    assertThat(Form.sheet(read).dates().created()).contains(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"4465", "446520", "42000", "45800", "-44652", "44652日", "R44652", "4.4.1"})
  void anyOtherNumberIsNoDate(String number) throws UnreadableInputException {
    ReadResult read = Form.read("年度,R4\n作成日," + number + "\n" + TABLE);

    assertThat(Form.notices(read)).containsExactly("date_unreadable B2 " + number);
    assertThat(Form.sheet(read).dates().created()).isEmpty();
  }

  @Test
  void aDateMayBeSpreadOverCells() throws UnreadableInputException {
    ReadResult read = Form.read("年度,R4\n作成日,令和,4,年,4,月,1,日,評価日,2023,-,3,-,31\n" + TABLE);

    assertThat(read.notices()).isEmpty();
    assertThat(Form.sheet(read).dates().created()).contains(LocalDate.of(2022, 4, 1));
    assertThat(Form.sheet(read).dates().evaluated()).contains(LocalDate.of(2023, 3, 31));
  }

  @Test
  void theFiscalYearIsInferredFromTheTargetsWithAWarning() throws UnreadableInputException {
    ReadResult read = Form.read("年度,今年度\n組織名(部),みどり区\n" + TABLE);

    assertThat(Form.notices(read)).containsExactly("fiscal_year_inferred B1 今年度");
    assertThat(read.notices().get(0).message().in(Language.JA))
        .isEqualTo("年度が読み取れないため、表の見出しから 令和4年度 としました。");
    assertThat(Form.sheet(read).fiscalYear()).isEqualTo(FiscalYear.of(2022));
  }

  @Test
  void aYearWhoseCalendarsDisagreeIsToldAndTakenFromElsewhere() throws UnreadableInputException {
    ReadResult titled = Form.read("令和4年度 組織目標管理シート\n年度,令和4(2021)年度\n" + TABLE);
    ReadResult untitled = Form.read("組織目標管理シート\n年度,令和4(2021)年度\n" + TABLE);

    assertThat(Form.notices(titled)).containsExactly("fiscal_year_of_title B2 令和4(2021)年度");
    assertThat(Form.notices(untitled)).containsExactly("fiscal_year_inferred B2 令和4(2021)年度");
    assertThat(Form.sheet(titled).fiscalYear()).isEqualTo(FiscalYear.of(2022));
    assertThat(Form.sheet(untitled).fiscalYear()).isEqualTo(FiscalYear.of(2022));
  }

  @Test
  void headingsInTwoCalendarsAreThoseOfTheirYear() throws UnreadableInputException {
    ReadResult read =
        Form.read(
            "年度,R4\n"
                + TABLE
                    .replace("R3実績", "2021(R3)年度末実績")
                    .replace("R4目標", "令和4（2022）年度目標")
                    .replace("R4結果", "結果(2022年度・令和4年度)"));

    assertThat(read.notices()).isEmpty();
    Indicator indicator = Form.goals(read).get(0).indicators().get(0);
    assertThat(indicator.actuals()).containsOnlyKeys(FiscalYear.of(2021));
    assertThat(indicator.target().text()).isEqualTo("5");
    assertThat(indicator.result().text()).isEqualTo("6");
  }

  @Test
  void aHeadingWhoseCalendarsDisagreeIsToldAsUnknown() throws UnreadableInputException {
    ReadResult read = Form.read("年度,R4\n" + TABLE.replace("R3実績", "R3(2022)実績"));

    assertThat(Form.notices(read)).containsExactly("column_unknown D2 R3(2022)実績");
    assertThat(Form.goals(read).get(0).indicators().get(0).actuals()).isEmpty();
  }

  @Test
  void theFiscalYearIsInferredFromTheResultsIfThereAreNoTargets() throws UnreadableInputException {
    ReadResult read = Form.read("組織目標管理シート\n" + TABLE.replace("R4目標", "目標"));

    assertThat(Form.notices(read))
        .containsExactly(
            "fiscal_year_inferred 1", "column_unknown E2 目標", "columns_not_understood 2");
    assertThat(Form.sheet(read).fiscalYear()).isEqualTo(FiscalYear.of(2022));
  }

  @Test
  void aSheetWhoseYearIsNowhereIsLostAndTheOthersAreNot() throws UnreadableInputException {
    String undated = TABLE.replaceAll("R\\d", "");

    ReadResult read = Form.read("組織目標管理シート\n年度,今年度\n" + undated + "\n組織目標管理シート\n年度,R5\n" + TABLE);

    assertThat(read.goalSheets())
        .extracting(sheet -> sheet.fiscalYear().year())
        .containsExactly(2023);
    assertThat(Form.notices(read))
        .containsExactly(
            "fiscal_year_missing B2 今年度",
            "header_year_differs E8 R4目標",
            "header_year_differs F8 R4結果");
  }

  @Test
  void aSheetWithoutATableIsReadAndTold() throws UnreadableInputException {
    ReadResult read = Form.read("組織目標管理シート\n年度,R4\n組織の目的,公園を守ります。\n");

    assertThat(Form.notices(read)).containsExactly("table_missing 1");
    assertThat(read.hasErrors()).isTrue();
    assertThat(Form.sheet(read).purpose()).isEqualTo("公園を守ります。");
    assertThat(Form.goals(read)).isEmpty();
  }

  @Test
  void aFieldThatIsStatedTwiceDifferentlyIsTold() throws UnreadableInputException {
    ReadResult read = Form.read("年度,R4\n組織名(部),,\n組織名(部),みどり区\n組織名(部),みどり区\n組織名(部),あおい区\n" + TABLE);

    assertThat(Form.notices(read)).containsExactly("field_repeated B5 あおい区");
    assertThat(Form.sheet(read).organization().department()).isEqualTo("みどり区");
  }

  @Test
  void wordsBesideAndBetweenTheFieldsAreTold() throws UnreadableInputException {
    ReadResult read = Form.read("年度,R4,確定版\n様式第1号\n提出先は総務課です。\n\n組織の目的,公園を守ります。\n草案\n" + TABLE);

    assertThat(Form.notices(read))
        .containsExactly(
            "text_not_read C1 確定版",
            "page_text_not_read A2 様式第1号",
            "text_not_read A3 提出先は総務課です。",
            "text_not_read A6 草案");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ":", "：", " :", "　：", ": "})
  void aColonMayStandBehindTheLabelOfAValueInTheNextCell(String colon)
      throws UnreadableInputException {
    ReadResult read =
        Form.read(
            "年度|,令和5年度\n組織名(部)|,みどり区,組織名(課)|,,公園課\n組織の目的|,公園を守ります。\n作成日|,R4.4.1,評価日|,\n"
                    .replace("|", colon)
                + TABLE.replace("R4", "R5"));

    assertThat(read.notices()).isEmpty();
    assertThat(Form.sheet(read).fiscalYear()).isEqualTo(FiscalYear.of(2023));
    assertThat(Form.sheet(read).organization()).isEqualTo(Organization.of("みどり区", "公園課"));
    assertThat(Form.sheet(read).purpose()).isEqualTo("公園を守ります。");
    assertThat(Form.sheet(read).dates().created()).contains(LocalDate.of(2022, 4, 1));
    assertThat(Form.sheet(read).dates().evaluated()).isEmpty();
    assertThat(read.sheets().get(0).places().field(FormField.DEPARTMENT))
        .isEqualTo(new Place.TableCell("form.csv", 2, 2, 2, "組織名(部)", "みどり区"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"組織名(部)　みどり区　組織名(課)　公園課", "組織名（部）：みどり区 組織名（課）：公園課"})
  void nothingIsLostOfTwoLabelsInOneCell(String cell) throws UnreadableInputException {
    ReadResult read = Form.read("年度,R4\n" + cell + "\n" + TABLE);

    assertThat(Form.sheet(read).organization().department()).startsWith("みどり区").endsWith("公園課");
    assertThat(Form.sheet(read).organization().section()).isEmpty();
  }

  @Test
  void theLabelOfAnOrganizationMayHaveBracketsWithinItsOwn() throws UnreadableInputException {
    ReadResult read = Form.read("年度,R4\n組織名(部(局)),みどり区\n組織名(準部・課(室)・機関名),公園課\n" + TABLE);

    assertThat(Form.sheet(read).organization()).isEqualTo(Organization.of("みどり区", "公園課"));
    assertThat(read.notices()).isEmpty();
  }

  @Test
  void aBlankDateEndsAtALabelWithItsValueInOneCell() throws UnreadableInputException {
    ReadResult read = Form.read("年度,R4,作成日,,修正日：R4.10.3,評価日,\n" + TABLE);

    assertThat(read.notices()).isEmpty();
    assertThat(Form.sheet(read).dates())
        .isEqualTo(
            new SheetDates(
                Optional.empty(), Optional.of(LocalDate.of(2022, 10, 3)), Optional.empty()));
  }
}
