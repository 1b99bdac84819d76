package io.github.goalsheet.io.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.goalsheet.io.sheet.Labels;
import io.github.goalsheet.io.writing.UnwritableSheetException;
import io.github.goalsheet.model.FormField;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParagraphsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      emptyValue = "",
      value = {
        "''|",
        " |",
        "\\n\\n|",
        "花|花",
        "花\\n木|花/木",
        "花\\r\\n木\\r森|花/木/森",
        "花\\n\\n　\\n木|花/木",
        " 花 \\n　木| 花 /　木",
        "<p>花</p>|花",
        "<p>花</p><p>木</p>|花/木",
        " <p>花</p>\\n\\t<p>木</p>\\n|花/木",
        "<p></p>|''",
        "<p>花</p>\\n<p></p>\\n<p>木</p>|花//木",
        "<p>花|<p>花",
        "<p>花</p>木|<p>花</p>木",
        "花<p>木</p>|花<p>木</p>",
        "<p>花</p>\\n木|<p>花</p>/木",
        "<P>花</P>|<P>花</P>",
        "<p>花<p>木</p>|花<p>木",
        "<p class=a>花</p>|<p class=a>花</p>",
      })
  void aTextIsSplitAtItsMarksOrLines(String text, String paragraphs) {
    String plain = text.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t");

    assertThat(String.join("/", Paragraphs.split(plain)))
        .isEqualTo(paragraphs == null ? "" : paragraphs.replace("''", ""));
  }

  @Test
  void aMarkedTextMayHaveOneEmptyParagraphAndABlankTextHasNone() {
    assertThat(Paragraphs.split("<p></p>")).containsExactly("");
    assertThat(Paragraphs.split(" \n")).isEmpty();
  }

  @Test
  void linesDoUnlessTheyWouldNotComeBack() throws UnwritableSheetException {
    assertThat(Paragraphs.join(FormField.PLAN, List.of())).isEmpty();
    assertThat(Paragraphs.join(FormField.PLAN, List.of("花", "木"))).isEqualTo("花\n木");
    assertThat(Paragraphs.join(FormField.PLAN, List.of("花\n木"))).isEqualTo("<p>花\n木</p>");
    assertThat(Paragraphs.join(FormField.PLAN, List.of("花", ""))).isEqualTo("<p>花</p>\n<p></p>");
    assertThat(Paragraphs.join(FormField.PLAN, List.of("<p>花</p>", "木"))).isEqualTo("<p>花</p>\n木");
    assertThat(Paragraphs.join(FormField.PLAN, List.of(Labels.OUTCOME)))
        .isEqualTo("<p>" + Labels.OUTCOME + "</p>");
    assertThat(Paragraphs.join(FormField.PLAN, List.of(Labels.TITLE)))
        .isEqualTo("<p>" + Labels.TITLE + "</p>");
  }

  @Test
  void whatNeitherWayGivesBackIsRefusedInBothLanguages() {
    assertThatThrownBy(() -> Paragraphs.join(FormField.PLAN, List.of("花\n木</p>森")))
        .isInstanceOfSatisfying(
            UnwritableSheetException.class,
            refused -> {
              assertThat(refused.code()).isEqualTo("paragraphs_unwritable");
              assertThat(refused.text().ja())
                  .isEqualTo("「取り組みについて」の段落に段落の区切り(</p>)が含まれるため書き出せません。");
            })
        .hasMessage("取り組みについて cannot be written: a paragraph holds the mark </p>.");
  }

  @Property(tries = 2_000)
  void whatIsJoinedIsSplitAgainOrRefused(@ForAll("paragraphs") List<String> paragraphs) {
    String text;
    try {
      text = Paragraphs.join(FormField.OUTCOME, paragraphs);
    } catch (UnwritableSheetException refused) {
      assertThat(paragraphs).anyMatch(paragraph -> paragraph.contains("</p>"));
      return;
    }
    assertThat(Paragraphs.split(text)).isEqualTo(paragraphs);
  }

  @Provide
  Arbitrary<List<String>> paragraphs() {
    return Arbitraries.of("花", "木", " ", "　", "\n", "\r", "\r\n", "<p>", "</p>", "<", "p>", "")
        .list()
        .ofMaxSize(5)
        .map(parts -> String.join("", parts))
        .list()
        .ofMaxSize(4);
  }
}
