package io.github.goalsheet.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.testing.SheetArbitraries;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class JsonRoundTripTest {
  @Provide
  Arbitrary<List<GoalSheet>> sheets() {
    return SheetArbitraries.sheets().list().ofMaxSize(3);
  }

  @Property(tries = 200)
  void whatIsReadIsWrittenTheSame(@ForAll("sheets") List<GoalSheet> sheets) {
    String document = JsonSheetWriter.toJson(sheets);
    assertThat(JsonSheetWriter.toJson(JsonInputs.read(document).goalSheets())).isEqualTo(document);
  }
}
