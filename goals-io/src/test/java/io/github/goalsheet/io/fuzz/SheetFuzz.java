package io.github.goalsheet.io.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sheets from any bytes, guided by coverage; compiled and run in the profile {@code fuzz} alone.
 */
class SheetFuzz {
  @MethodSource("seeds")
  @FuzzTest(maxDuration = "10m")
  void sheets(byte[] bytes) throws IOException {
    Targets.sheets(bytes);
  }

  static Stream<byte[]> seeds() {
    return Seeds.ofSheets();
  }
}
