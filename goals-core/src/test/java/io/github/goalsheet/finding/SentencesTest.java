package io.github.goalsheet.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.goalsheet.finding.text.Figure;
import io.github.goalsheet.finding.text.Operation;
import io.github.goalsheet.model.FormField;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "一 二",
        " 一 二 ",
        "一\n二",
        "一\r\n二",
        "一 \n 二",
        "一\n\n\n二",
        "\n一\r二\n",
        "一\u2028二",
        "一\u0085二"
      })
  void lineBreaksAreBlanks(String text) {
    assertThat(Sentences.oneLine(text)).isEqualTo("一 二");
  }

  @Test
  void otherBlanksAreKept() {
    assertThat(Sentences.oneLine("一  二　三")).isEqualTo("一  二　三");
    assertThat(Sentences.oneLine("")).isEmpty();
    assertThat(Sentences.oneLine("\n")).isEmpty();
  }

  @Test
  void aLabelStandsInBracketsOrBehindAPhraseIfThereIsOne() {
    assertThat(Sentences.bracket("回数\n(回)")).isEqualTo("（回数 (回)）");
    assertThat(Sentences.bracket("")).isEmpty();
    assertThat(Sentences.suffix("回数\n(回)")).isEqualTo(" for 回数 (回)");
    assertThat(Sentences.suffix("")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "CREATED, date of creation",
    "REVISED, date of revision",
    "EVALUATED, date of evaluation",
    "ACTUAL, actual",
    "TARGET, target",
    "RESULT, result",
    "PLAN, text on the plan",
    "OUTCOME, text on the outcome",
  })
  void fieldsThatSentencesNameHaveAnEnglishName(FormField field, String name) {
    assertThat(Sentences.field(field)).isEqualTo(name);
  }

  @ParameterizedTest
  @EnumSource(
      value = FormField.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"CREATED", "REVISED", "EVALUATED", "ACTUAL", "TARGET", "RESULT", "PLAN", "OUTCOME"})
  void noSentenceNamesAnother(FormField field) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Sentences.field(field))
        .withMessage("no sentence names " + field);
  }

  @ParameterizedTest
  @CsvSource({
    "1868-10-22, 1868-10-22",
    "1868-10-23, 明治元年10月23日",
    "1869-01-01, 明治2年1月1日",
    "1912-07-29, 明治45年7月29日",
    "1912-07-30, 大正元年7月30日",
    "1926-12-24, 大正15年12月24日",
    "1926-12-25, 昭和元年12月25日",
    "1989-01-07, 昭和64年1月7日",
    "1989-01-08, 平成元年1月8日",
    "2019-04-30, 平成31年4月30日",
    "2019-05-01, 令和元年5月1日",
    "2024-02-29, 令和6年2月29日",
  })
  void aDayIsWrittenByTheEraOfThatDay(LocalDate day, String text) {
    assertThat(Sentences.day(day)).isEqualTo(text);
  }

  @Test
  void englishSentencesHaveTheirOwnCommasAndCapitals() {
    assertThat(Sentences.english("A 3回、B 4回、C")).isEqualTo("A 3回, B 4回, C");
    assertThat(Sentences.capital("the result")).isEqualTo("The result");
    assertThat(Sentences.capital("結果")).isEqualTo("結果");
    assertThat(Sentences.capital("x")).isEqualTo("X");
  }

  @Test
  void everyKindAndOperationHasItsOwnWords() {
    assertThat(Arrays.stream(Figure.Kind.values()).map(Sentences::figureJa))
        .doesNotHaveDuplicates()
        .allMatch(words -> words.endsWith("の"));
    assertThat(
            Stream.of(Operation.values())
                .flatMap(
                    each -> Stream.of(Sentences.operationJa(each), Sentences.operationEn(each))))
        .doesNotHaveDuplicates()
        .hasSize(8);
  }
}
