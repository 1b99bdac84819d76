package io.github.goalsheet.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoalNumbersTest {
  @ParameterizedTest
  @CsvSource({
    "1, 1",
    "１２, 12",
    "' 3 ', 3",
    "　４, 4",
    "No.5, 5",
    "Ｎｏ．６, 6",
    "№７, 7",
    "no 8, 8",
    "9., 9",
    "10), 10",
    "⑪, 11",
    "㉟, 35",
    "㊿, 50",
    "No.①, 1",
    "⒈, 1",
    "⒛, 20",
    "①., 1",
    "007, 7",
    "999999999, 999999999",
  })
  void aGoalIsNumberedInAnyWidth(String text, int number) {
    assertThat(GoalNumbers.number(text)).contains(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "0",
        "00",
        "-1",
        "−1",
        "1.0",
        "1-2",
        "1,2",
        "一",
        "目標1",
        "(1)",
        "1①",
        "①②",
        "1²",
        "½",
        "１ ２",
        "⓪",
        "❶",
        "Ⅰ",
        "No.",
        "2147483648",
        "9999999999",
        "٣a",
        "1\n2"
      })
  void whatIsNoOneNumberIsNone(String text) {
    assertThat(GoalNumbers.number(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1",
    "'1,2', 1 2",
    "'1, 2 ,3', 1 2 3",
    "1・2, 1 2",
    "１、２, 1 2",
    "1/2, 1 2",
    "1 2　3, 1 2 3",
    "①・③, 1 3",
    "①②, 1 2",
    "①②⑳, 1 2 20",
    "①2, 1 2",
    "１②, 1 2",
    "㉑㉟㊱㊿, 21 35 36 50",
    "'01,02', 1 2",
    "'2,1', 2 1",
    "'1,1', 1 1",
  })
  void wardGoalsAreListedInAnyWay(String text, String numbers) {
    assertThat(GoalNumbers.parentGoals(text))
        .hasValueSatisfying(
            found ->
                assertThat(found.stream().map(String::valueOf))
                    .containsExactly(numbers.split(" ")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "　", "\n", "-", "－", "―", "−", "\u00A0"})
  void aBlankOrADashServesNoWardGoal(String text) {
    assertThat(GoalNumbers.parentGoals(text)).contains(ImmutableList.of());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "第二",
        "0",
        "1,0",
        "1,",
        ",1",
        "1,,2",
        "1~3",
        "1～3",
        "1-3",
        "1;2",
        "1.0",
        "1と2",
        "全て",
        "1²",
        "1₂",
        "¼",
        "❶❷",
        "Ⅰ、Ⅱ",
        "⑴⑵",
        "2147483648",
        "1,2147483648"
      })
  void whatIsNoListOfNumbersIsNone(String text) {
    assertThat(GoalNumbers.parentGoals(text)).isEmpty();
  }

  @Test
  void textIsReadUpToEightyCharacters() {
    String eighty = "1,".repeat(39) + "10";

    assertThat(GoalNumbers.parentGoals(eighty))
        .hasValueSatisfying(list -> assertThat(list).hasSize(40));
    assertThat(GoalNumbers.parentGoals(eighty + "0")).isEmpty();
    assertThat(GoalNumbers.number("0".repeat(79) + "1")).contains(1);
    assertThat(GoalNumbers.number("0".repeat(80) + "1")).isEmpty();
    assertThat(GoalNumbers.number(" ".repeat(80) + "1")).isEmpty();
  }

  @Property(tries = 300)
  void aListReadsAsItIsWrittenWithAnySeparator(
      @ForAll("lists") List<Integer> numbers, @ForAll("separators") String separator) {
    String text = String.join(separator, numbers.stream().map(String::valueOf).toList());

    assertThat(GoalNumbers.parentGoals(text)).hasValue(ImmutableList.copyOf(numbers));
  }

  @Provide
  Arbitrary<List<Integer>> lists() {
    return Arbitraries.integers().between(1, 99_999).list().ofMinSize(1).ofMaxSize(10);
  }

  @Provide
  Arbitrary<String> separators() {
    return Arbitraries.of(",", "，", "、", "・", "･", "/", "／", " ", "　", ", ", " ・ ", "\n");
  }

  @Property
  void circledNumbersAreNeverReadAsOne(
      @ForAll @IntRange(min = 1, max = 20) int first,
      @ForAll @IntRange(min = 1, max = 20) int next) {
    String text = circled(first) + circled(next);

    assertThat(GoalNumbers.parentGoals(text))
        .hasValueSatisfying(list -> assertThat(list).containsExactly(first, next));
    assertThat(GoalNumbers.number(text)).isEmpty();
  }

  private static String circled(int number) {
    return Character.toString('①' + number - 1);
  }
}
