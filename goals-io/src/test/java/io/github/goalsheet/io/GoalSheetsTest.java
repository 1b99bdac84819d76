package io.github.goalsheet.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.io.ByteSource;
import io.github.goalsheet.io.reading.Input;
import io.github.goalsheet.io.reading.Limits;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.io.reading.ReadOptions;
import io.github.goalsheet.io.reading.ReadResult;
import io.github.goalsheet.io.reading.UnreadableInputException;
import io.github.goalsheet.model.GoalSheet;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoalSheetsTest {
  private static final String SHEET = "年度,R4\n組織の目的,公園を守ります。\n";

  @TempDir Path folder;

  private static void assertRefused(ReadAttempt attempt, String code, String message) {
    assertThatThrownBy(attempt::read)
        .isInstanceOfSatisfying(
            UnreadableInputException.class,
            refused -> {
              assertThat(refused.code()).isEqualTo(code);
              assertThat(refused.text().en()).isEqualTo(message);
              assertThat(refused.text().ja()).isNotBlank();
            });
  }

  @FunctionalInterface
  private interface ReadAttempt {
    void read() throws UnreadableInputException;
  }

  @Test
  void aFileIsReadWithItsNameAsTheSource() throws IOException {
    Path file = Files.writeString(folder.resolve("公園課.csv"), SHEET);

    ReadResult read = GoalSheets.read(file);

    assertThat(read.goalSheets()).extracting(GoalSheet::purpose).containsExactly("公園を守ります。");
    assertThat(read.sheets().get(0).places().sheet().source()).isEqualTo(file.toString());
  }

  @Test
  void aStreamIsReadToItsEnd() throws UnreadableInputException {
    InputStream stream = new ByteArrayInputStream(SHEET.getBytes(StandardCharsets.UTF_8));

    ReadResult read = GoalSheets.read(stream, "-", ReadOptions.DEFAULT);

    assertThat(read.sheets().get(0).places().sheet())
        .isEqualTo(new Place.TableCell("-", 1, 1, 0, "", ""));
  }

  @Test
  void aMissingFileIsToldToBeMissing() {
    assertRefused(
        () -> GoalSheets.read(folder.resolve("none.csv")),
        "file_missing",
        "There is no such file.");
  }

  @Test
  void anEmptyFileIsToldToBeEmpty() throws IOException {
    Path file = Files.createFile(folder.resolve("empty.csv"));

    assertRefused(() -> GoalSheets.read(file), "empty_input", "There is nothing in it.");
  }

  @Test
  void aFileThatMayNotBeOpenedIsToldSo() {
    Input closed = failing(new AccessDeniedException("closed.csv"));

    assertRefused(
        () -> GoalSheets.read(closed, ReadOptions.DEFAULT),
        "access_denied",
        "It may not be opened.");
  }

  @Test
  void aFailureWhileReadingIsToldWithItsReason() {
    IOException failure = new IOException("the disk is gone");

    assertRefused(
        () -> GoalSheets.read(failing(failure), ReadOptions.DEFAULT),
        "input_failed",
        "Reading failed: the disk is gone");
    assertThatThrownBy(() -> GoalSheets.read(failing(failure), ReadOptions.DEFAULT))
        .hasCause(failure);
  }

  private static Input failing(IOException failure) {
    return new Input(
        "closed.csv",
        new ByteSource() {
          @Override
          public InputStream openStream() {
            return new FilterInputStream(InputStream.nullInputStream()) {
              @Override
              public int read(byte[] bytes, int offset, int length) throws IOException {
                throw failure;
              }
            };
          }
        });
  }

  @Test
  void aPipeIsRead() throws IOException {
    InputStream pipe =
        new FilterInputStream(new ByteArrayInputStream(SHEET.getBytes(StandardCharsets.UTF_8))) {
          @Override
          public byte[] readNBytes(int length) throws IOException {
            throw new IOException("Illegal seek");
          }
        };
    assertThat(GoalSheets.read(pipe, "-", ReadOptions.DEFAULT).goalSheets()).hasSize(1);
  }

  @Test
  void aFileMayBeAsLargeAsTheLimitAndNoLarger() throws IOException {
    byte[] bytes = SHEET.getBytes(StandardCharsets.UTF_8);
    Path file = Files.write(folder.resolve("sheet.csv"), bytes);
    ReadOptions exact = ReadOptions.DEFAULT.withLimits(Limits.DEFAULT.withFileBytes(bytes.length));
    ReadOptions less =
        ReadOptions.DEFAULT.withLimits(Limits.DEFAULT.withFileBytes(bytes.length - 1));

    assertThat(GoalSheets.read(file, exact).sheets()).hasSize(1);
    assertRefused(
        () -> GoalSheets.read(file, less),
        "file_too_large",
        "The file is larger than the limit of " + (bytes.length - 1) + " bytes.");
  }

  @Test
  void limitsAreAsDocumentedAndRefuseWhatIsNoLimit() {
    assertThat(Limits.DEFAULT).isEqualTo(new Limits(67_108_864, 100_000, 1_024, 10_000, 32, 100));
    assertThat(Limits.DEFAULT.withRowsPerSheet(7).withNesting(8).withNumberCharacters(9))
        .isEqualTo(new Limits(67_108_864, 100_000, 1_024, 7, 8, 9));
    for (long bytes : List.of(0L, (long) Integer.MAX_VALUE)) {
      assertThatThrownBy(() -> Limits.DEFAULT.withFileBytes(bytes))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> Limits.DEFAULT.withColumns(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("columns: 0");
  }
}
