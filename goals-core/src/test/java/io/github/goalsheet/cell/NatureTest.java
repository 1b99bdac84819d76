package io.github.goalsheet.cell;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NatureTest {
  @ParameterizedTest
  @CsvSource({
    "COUNT, 人 千人 団体 か所 人日 人泊",
    "EVENT, 回 件",
    "TIME, 秒 分間 時間 h 日 週間 か月 年 年間 泊",
    "MONEY, 円 千円 百万円 ドル ユーロ",
    "MEASURE, m km ha km2 m3 kL t トン t-CO2 kW GWh TJ Bq ベクレル",
    "RATE, % ％ パーセント ‰ 割 倍",
    "LEVEL, 点 歳 才 °C 度",
    "RANK, 位 ポイント pt %ポイント ppm dB デシベル",
  })
  void everyUnitHasOne(Nature nature, String units) {
    for (String unit : Splitter.on(' ').split(units)) {
      assertThat(Nature.of(unit)).as(unit).contains(nature);
    }
  }

  @Test
  void whatIsNoUnitHasNone() {
    assertThat(Nature.of("独自の単位")).isEqualTo(Optional.empty());
    assertThat(Nature.of("")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void whatAddsUpIsNotAveraged(Nature nature) {
    assertThat(nature.isAdded() && nature.isAveraged()).isFalse();
    assertThat(nature.isAdded()).isEqualTo(nature.compareTo(Nature.MEASURE) <= 0);
    assertThat(nature.isAveraged()).isEqualTo(nature == Nature.RATE || nature == Nature.LEVEL);
  }

  @Test
  void unitsThatConvertHaveTheSame() {
    for (Unit unit : UnitTable.units()) {
      assertThat(Nature.of(unit.measure)).as(unit.name).contains(unit.nature);
    }
  }

  @Test
  void onlyWhatIsCountedIsDiscrete() {
    for (Unit unit : UnitTable.units()) {
      assertThat(unit.discrete)
          .as(unit.name)
          .isEqualTo(unit.nature == Nature.COUNT || unit.nature == Nature.EVENT);
    }
  }
}
