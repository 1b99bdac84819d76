package io.github.goalsheet.io.report.page;

import com.google.common.collect.Iterables;
import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.stream.Stream;

/**
 * The sections of a page, one for each sheet. Those of a long page are filled in on all processors,
 * some ahead of what is written.
 *
 * @param sheets the sheets, in the order of the page
 * @param texts the page's own words
 */
record Sections(Iterable<SheetView> sheets, Texts texts) implements Content {
  private static final int AHEAD = 64;

  @Override
  public void writeTo(TemplateOutput output) {
    for (List<SheetView> some : Iterables.partition(sheets, AHEAD)) {
      Stream<SheetView> work = some.size() < AHEAD ? some.stream() : some.parallelStream();
      work.map(this::filled).toList().forEach(output::writeContent);
    }
  }

  @SuppressWarnings("NullAway") // Templates without an interceptor are given none.
  private String filled(SheetView sheet) {
    StringOutput section = new StringOutput();
    JtesheetGenerated.render(new OwaspHtmlTemplateOutput(section), null, sheet, texts);
    return section.toString();
  }
}
