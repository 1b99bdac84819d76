package io.github.goalsheet.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountInTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Facebook: 19回 Instagram: 134回|19回@10-13; 134回@25-29",
        "14人×5回=70|14人@0-3; 5回@4-6; 70@7-9",
        "昨年は 1,248人 でした|1248人@4-10",
        "12 |12@0-2",
        "12 と 3|12@0-2; 3@5-6",
        "1,24件と3件|3件@6-8",
        "12.345.678と5|5@11-12",
        "なし|''",
        "▲3点|3点@1-3",
      })
  void findsTheAmountsOfASentence(String text, String expected) {
    String found =
        AmountInText.findAll(text).stream()
            .map(amount -> amount.amount() + "@" + amount.start() + "-" + amount.end())
            .collect(Collectors.joining("; "));
    assertThat(found).isEqualTo(expected);
  }
}
