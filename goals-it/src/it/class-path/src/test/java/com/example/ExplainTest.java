package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExplainTest {
  @Test
  void theRatingAndItsReason() {
    assertEquals(
        "一部未達成 PUBLISHED_HIGHER 結果 82.5% は目標 85.0% 以上の 97.1% で、80% 以上 100% 未満のため『一部未達成』",
        Explain.explanation());
  }

  @Test
  void whatSomebodyLeftInTheSheet() {
    assertEquals(
        List.of("rating_differs", "target_below_actuals"), Explain.findings());
  }
}
