package io.github.goalsheet.io.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.message.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class PolicyListTextWriterTest {
  @Test
  void aRowSaysNameTitleAndSource() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    PolicyListTextWriter.write(
        List.of(EvaluationPolicy.niigata()), Language.EN, codePoint -> 1, out);

    assertThat(out.toString(UTF_8).lines())
        .hasSizeGreaterThan(2)
        .element(0)
        .asString()
        .matches("name +what +source");
    assertThat(out.toString(UTF_8)).contains("\nniigata  ").contains("Niigata");
  }
}
