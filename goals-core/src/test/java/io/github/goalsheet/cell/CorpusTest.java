package io.github.goalsheet.cell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Reads the real wordings beside the repository; without them these tests are skipped. */
class CorpusTest {
  private static final Path CORPUS = Path.of("..", "..", "shared", "corpus");
  private static final int HASH_LENGTH = 12;
  private static final int SHORT = 20;

  private static List<String[]> rows(String name) throws IOException {
    Path file = CORPUS.resolve(name);
    assumeTrue(Files.exists(file), () -> "no corpus beside the repository: " + name);
    return Files.readAllLines(file, UTF_8).stream().map(line -> line.split("\t", -1)).toList();
  }

  @Test
  void everyWordingThatIsReadAsAFigureHasItsApprovedReading() throws IOException {
    Map<Integer, String[]> approved =
        DataFile.rows("approved-wordings.tsv").stream()
            .collect(toMap(row -> Integer.parseInt(row[0]), row -> row));
    List<String[]> wordings = rows("target-wordings.tsv");
    for (int line = 2; line <= wordings.size(); line++) {
      String wording = wordings.get(line - 1)[1];
      Target target = Target.parse(unescaped(wording));
      String[] row = approved.get(line);
      if (row == null || row[3].equals("name")) {
        assertThat(target).as("line %d", line).isInstanceOf(Target.Milestone.class);
        continue;
      }
      String hash = Hashing.sha256().hashString(wording, UTF_8).toString();
      assertThat(row[1]).as("line %d", line).isEqualTo(hash.substring(0, HASH_LENGTH));
      String reading = ReadingText.of(target);
      boolean isShort = unescaped(wording).length() <= SHORT;
      assertThat(isShort ? reading : reading.replaceFirst(", note .*?(?=, cumulative|$)", ", note"))
          .as("line %d", line)
          .isEqualTo(row[3]);
    }
  }

  @Test
  void everyShortWordingThatStatesANumberIsRead() throws IOException {
    List<String> unread = new ArrayList<>();
    for (String[] row : rows("target-wordings.tsv")) {
      String wording = unescaped(row[1]);
      boolean numeric = wording.length() <= SHORT && wording.chars().anyMatch(Character::isDigit);
      if (numeric && Target.parse(wording) instanceof Target.Milestone) {
        unread.add(row[1]);
      }
    }
    assertThat(unread)
        .containsExactlyElementsOf(
            DataFile.rows("approved-wordings.tsv").stream()
                .filter(row -> row[3].equals("name"))
                .map(row -> row[2].replace("\n", "\\n"))
                .toList());
  }

  @Test
  void everyNumberOfTheNumericPairsIsReadAsThatNumber() throws IOException {
    List<String[]> pairs = rows("numeric-pairs.tsv");
    int numbers = 0;
    for (String[] pair : pairs.subList(1, pairs.size())) {
      if (!pair[0].isEmpty()) {
        BigDecimal target = new BigDecimal(pair[0]);
        assertThat(Target.parse(pair[0]))
            .isEqualTo(new Target.Plain(Amount.of(target), Details.NONE));
        numbers++;
      }
      if (!pair[1].isEmpty()) {
        BigDecimal result = new BigDecimal(pair[1]);
        assertThat(Measurement.parse(pair[1]))
            .isEqualTo(new Measurement.Quantity(Amount.of(result), false, Details.NONE));
        numbers++;
      }
    }
    assertThat(numbers).isEqualTo(781);
  }

  private static String unescaped(String field) {
    return field.replace("\\n", "\n");
  }
}
