package io.github.goalsheet.io.layout;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.io.RealFiles;
import io.github.goalsheet.io.fuzz.Targets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/**
 * Whatever the bytes, reading gives sheets and notices, or the one clear error; and what is read
 * can be written.
 */
class DamagedInputTest {
  private static final ImmutableList<byte[]> SAMPLES =
      ImmutableList.of(
          sample("r4-chiiki-shinko.csv"),
          sample("r4-kenko-fukushi-cp932.csv"),
          sample("r4-doboku.tsv"));

  private static byte[] sample(String name) {
    try {
      return Files.readAllBytes(RealFiles.sample(name));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  @Property(tries = 4_000)
  void randomBytesAreReadOrRefused(@ForAll @Size(max = 400) byte[] bytes) {
    Targets.answer(bytes);
  }

  @Property(tries = 4_000)
  void randomPiecesOfTheFormAreReadOrRefused(@ForAll("pieces") String text) {
    Targets.answer(text.getBytes(StandardCharsets.UTF_8));
  }

  @Provide
  Arbitrary<String> pieces() {
    Arbitrary<String> piece =
        Arbitraries.of(
            "組織目標管理シート",
            "年度",
            "令和4年度",
            "組織名(部)",
            "組織名(課)",
            "作成日",
            "令和4年4月1日",
            "問合せ先 1",
            "No.",
            "部区 組織目標",
            "組織目標",
            "主な取組(事業)",
            "指標",
            "項目(単位)",
            "R3実績",
            "R4目標",
            "R4結果",
            "補足・参考指標",
            "目標達成状況",
            "評価",
            "取り組みについて",
            "取り組みの結果について",
            "<p>花</p>",
            "1",
            "2",
            "1,2",
            "達成",
            "花を植えます。",
            "\"",
            "\"\"",
            "\"花\n壇\"",
            "-",
            "---",
            " ",
            "　");
    Arbitrary<String> between = Arbitraries.of(",", ",", ",", "\n", "\n", "\t", ";", "\r\n", "");
    return Combinators.combine(piece, between)
        .as((words, end) -> words + end)
        .list()
        .ofMinSize(1)
        .ofMaxSize(80)
        .map(pieces -> String.join("", pieces));
  }

  @Property(tries = 1_500)
  void truncatedSheetsAreReadOrRefused(@ForAll long seed) {
    Random random = new Random(seed);
    byte[] bytes = SAMPLES.get(random.nextInt(SAMPLES.size()));
    Targets.answer(Arrays.copyOf(bytes, random.nextInt(bytes.length)));
  }

  @Property(tries = 3_000)
  void sheetsWithFlippedBitsAreReadOrRefused(@ForAll long seed) {
    Random random = new Random(seed);
    byte[] bytes = SAMPLES.get(random.nextInt(SAMPLES.size())).clone();
    for (int flips = 1 + random.nextInt(8); flips > 0; flips--) {
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    }
    Targets.answer(bytes);
  }

  @Property(tries = 1_500)
  void sheetsWithPiecesMovedAreReadOrRefused(@ForAll long seed) {
    Random random = new Random(seed);
    byte[] bytes = SAMPLES.get(random.nextInt(SAMPLES.size())).clone();
    int length = 1 + random.nextInt(200);
    System.arraycopy(
        bytes,
        random.nextInt(bytes.length - length),
        bytes,
        random.nextInt(bytes.length - length),
        length);
    Targets.answer(bytes);
  }
}
