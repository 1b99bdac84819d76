package io.github.goalsheet.io.report.page;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import io.github.goalsheet.io.parallel.Ahead;
import java.util.List;

/**
 * The sections of a page, one for each sheet. Those of a long page are filled in on all processors,
 * some ahead of what is written.
 *
 * @param sheets the sheets, in the order of the page
 * @param texts the page's own words
 */
record Sections(List<SheetView> sheets, Texts texts) implements Content {
  @Override
  public void writeTo(TemplateOutput output) {
    try (Ahead<SheetView, String> sections = Ahead.of(sheets, this::filled)) {
      sections.forEachRemaining(output::writeContent);
    }
  }

  @SuppressWarnings("NullAway") // Templates without an interceptor are given none.
  private String filled(SheetView sheet) {
    StringOutput section = new StringOutput();
    JtesheetGenerated.render(new OwaspHtmlTemplateOutput(section), null, sheet, texts);
    return section.toString();
  }
}
