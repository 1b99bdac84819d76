package io.github.goalsheet.io.json.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.goalsheet.io.reading.Limits;
import io.github.goalsheet.message.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.exc.StreamConstraintsException;

class JsonLimitTest {
  @ParameterizedTest
  @CsvSource({
    "getMaxNestingDepth, NESTING",
    "getMaxStringLength, TEXT",
    "getMaxNameLength, NAME",
    "getMaxNumberLength, NUMBER"
  })
  void theParserTellsByTheNameOfItsLimitWhichOneIsPassed(String accessor, JsonLimit limit) {
    StreamConstraintsException failure =
        new StreamConstraintsException("exceeds (`StreamReadConstraints." + accessor + "()`)");
    assertThat(JsonLimit.passed(failure)).isEqualTo(limit);
  }

  @Test
  void aLimitThatNobodySetsIsAFaultOfOurs() {
    StreamConstraintsException failure = new StreamConstraintsException("getMaxTokenCount");
    assertThatThrownBy(() -> JsonLimit.passed(failure)).isSameAs(failure);
  }

  @ParameterizedTest
  @CsvSource({"NESTING", "TEXT", "NAME", "NUMBER", "VALUES", "LINE"})
  void eachSaysHowMuchThereMayBe(JsonLimit limit) {
    Message message = limit.message(Limits.DEFAULT);
    String most = Integer.toString(limit.of(Limits.DEFAULT));
    assertThat(message.ja()).contains("上限(" + most).endsWith("。");
    assertThat(message.en()).contains("limit of " + most).endsWith(".");
  }
}
