package io.github.goalsheet.io.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.io.RealFiles;
import io.github.goalsheet.io.reading.ReadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms of other offices are not read yet; that they are not understood is said. */
class OtherFormsAccountTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "hirakata-r2",
        "kawasaki-h19",
        "kurayoshi",
        "rousai-r5",
        "sakai-koufukin",
        "seika-fire-h22",
        "shimane-h18",
        "tochigi-h17",
        "tottori-h26",
        "uda",
        "yokote-h26"
      })
  void aFormThatIsNotUnderstoodIsRefusedOrNamedCellByCell(String form) throws IOException {
    Path file = RealFiles.form(form + ".csv");
    String text = Files.readString(file);
    Optional<ReadResult> read = Reading.read(text);
    if (read.isPresent()) {
      assertThat(read.get().hasErrors()).as("%s", read.get().notices()).isTrue();
      Reading.assertThatNothingIsLost(
          new FormSayings(Reading.SOURCE, Grid.of(text)), read.get(), text);
    }
  }
}
