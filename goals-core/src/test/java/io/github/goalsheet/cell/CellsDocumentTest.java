package io.github.goalsheet.cell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code docs/cells.md} lists the spellings that are tested; {@code -Dupdate=true} writes it. */
class CellsDocumentTest {
  private static final Path DOCUMENT = Path.of("..", "docs", "cells.md");
  private static final Path PACKAGE =
      Path.of("src", "main", "java", "io", "github", "goalsheet", "cell", "package-info.java");
  private static final Pattern ROW =
      Pattern.compile("<tr><td>(\\w+)<td>\\{@code ([^}]*)\\}<td>\\{@code ([^}]*)\\}");

  @Test
  void theDocumentListsWhatIsTested() throws IOException {
    String expected = render();
    if (Boolean.getBoolean("update")) {
      Files.writeString(DOCUMENT, expected);
    }

    assertThat(Files.readString(DOCUMENT).replace("\r\n", "\n")).isEqualTo(expected);
  }

  @Test
  void theTableOfThePackageSaysWhatTheCodeDoes() throws IOException {
    String source = Files.readString(PACKAGE, UTF_8).replaceAll("\\s*\n \\*\\s*", " ");
    List<MatchResult> rows = ROW.matcher(source).results().collect(toList());

    assertThat(rows).hasSize(36);
    for (MatchResult row : rows) {
      Reading reading = SpellingsTest.read(row.group(1), row.group(2));
      assertThat(ReadingText.of(reading)).isEqualTo(row.group(3));
    }
  }

  private static String render() {
    StringBuilder out = new StringBuilder(DataFile.text("cells-head.md"));
    for (String line : DataFile.lines("spellings.tsv")) {
      if (line.startsWith("== ")) {
        out.append("\n## ").append(line.substring(3)).append("\n\n");
        out.append("| cell / セル | spelling / 表記 | reading / 読み |\n|---|---|---|\n");
      } else {
        String[] row = line.split("\t", -1);
        out.append("| ").append(row[0].equals("target") ? "target / 目標" : "result / 実績・結果");
        out.append(" | ").append(code(row[1])).append(" | ").append(code(row[2])).append(" |\n");
      }
    }
    ImmutableListMultimap<String, Unit> units =
        Multimaps.index(UnitTable.units(), unit -> unit.measure);
    out.append("\n## The unit vocabulary / 単位の一覧\n\n");
    out.append("One by one / 数えるもの: ").append(units(units, true)).append("\n\n");
    out.append("Measures / 量や割合: ").append(units(units, false)).append('\n');
    return out.toString();
  }

  private static String units(ImmutableListMultimap<String, Unit> units, boolean discrete) {
    return units.asMap().values().stream()
        .filter(same -> same.iterator().next().discrete == discrete)
        .map(CellsDocumentTest::spellings)
        .collect(joining("; "));
  }

  private static String spellings(Collection<Unit> same) {
    return same.stream()
        .map(
            unit ->
                code(unit.name)
                    + (unit.factor.compareTo(BigDecimal.ONE) == 0
                        ? ""
                        : " (" + unit.factor.toPlainString() + ")"))
        .collect(joining(", "));
  }

  private static String code(String text) {
    return text.isBlank() ? "(blank / 空欄)" : "`" + text.replace("|", "\\|") + "`";
  }
}
