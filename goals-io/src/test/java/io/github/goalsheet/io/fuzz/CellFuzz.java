package io.github.goalsheet.io.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Cells of any text, guided by coverage; compiled and run in the profile {@code fuzz} alone. */
class CellFuzz {
  @MethodSource("seeds")
  @FuzzTest(maxDuration = "10m")
  void cell(byte[] bytes) throws IOException {
    Targets.cell(bytes);
  }

  static Stream<byte[]> seeds() {
    return Seeds.ofCells();
  }
}
