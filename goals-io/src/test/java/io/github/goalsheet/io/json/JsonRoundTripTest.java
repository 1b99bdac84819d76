package io.github.goalsheet.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.io.ReadResult;
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

  @Provide
  Arbitrary<List<GoalSheet>> someSheets() {
    return SheetArbitraries.sheets().list().ofMinSize(1).ofMaxSize(3);
  }

  @Property(tries = 1000)
  void aDocumentIsReadBackToTheSameSheets(@ForAll("sheets") List<GoalSheet> sheets) {
    ReadResult result = JsonInputs.read(JsonSheetWriter.toJson(sheets));
    assertThat(result.notices()).isEmpty();
    assertThat(result.goalSheets()).isEqualTo(sheets);
  }

  @Property(tries = 1000)
  void linesAreReadBackToTheSameSheets(@ForAll("someSheets") List<GoalSheet> sheets) {
    ReadResult result = JsonInputs.read(JsonInputs.lines(sheets));
    assertThat(result.notices()).isEmpty();
    assertThat(result.goalSheets()).isEqualTo(sheets);
  }

  @Property(tries = 200)
  void whatIsReadIsWrittenTheSame(@ForAll("sheets") List<GoalSheet> sheets) {
    String document = JsonSheetWriter.toJson(sheets);
    assertThat(JsonSheetWriter.toJson(JsonInputs.read(document).goalSheets())).isEqualTo(document);
  }
}
