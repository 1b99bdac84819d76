package io.github.goalsheet.io.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Ascii;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PassedOverDocumentTest {
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\| [^|]+ \\| [^|]+ \\|$");

  @Test
  void theDocumentListsTheKindsThatAccountsAllowAndSaysWhy() throws IOException {
    String document = Files.readString(Path.of("..", "docs", "reliability.md"));
    String section =
        document.substring(
            document.indexOf("## What a reader may pass over"),
            document.indexOf("## Nothing is guessed"));
    List<String> listed = ROW.matcher(section).results().map(row -> row.group(1)).toList();

    assertThat(listed)
        .containsExactlyElementsOf(
            Arrays.stream(PassedOver.values())
                .map(kind -> Ascii.toLowerCase(kind.name()))
                .toList());
  }
}
