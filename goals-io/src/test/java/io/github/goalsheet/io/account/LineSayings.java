package io.github.goalsheet.io.account;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.Place;
import java.util.Optional;
import java.util.function.Predicate;

/** What a text says of which no more is known than the lines: its marks. */
final class LineSayings implements Sayings {
  /** Notices that are about what follows the place, or about columns of which nothing is known. */
  private static final ImmutableSet<String> OF_REST =
      ImmutableSet.of(
          "quote_not_closed",
          "quotes_unmatched",
          "columns_unclear",
          "column_unknown",
          "column_repeated");

  private static final ImmutableSet<String> OF_ROW = ImmutableSet.of("row_without_year");

  /** How many lines a row has at most here. */
  private static final int LINES_OF_ROW = 2;

  private final String text;

  LineSayings(String text) {
    this.text = text;
  }

  @Override
  public ImmutableList<Said> said() {
    ImmutableList.Builder<Said> all = ImmutableList.builder();
    int number = 1;
    for (String line : text.split("\n", -1)) {
      for (String mark : Marks.words(line)) {
        all.add(new Said(new Said.At("", number, 0, 0, ""), mark, "", "", ""));
      }
      number++;
    }
    return all.build();
  }

  @Override
  public boolean covers(Notice notice, Said said) {
    return notice.place() instanceof Place.TableCell place
        && (notice.code().equals("fiscal_year_missing")
            || (OF_REST.contains(notice.code()) && place.line() <= said.at().line())
            || (OF_ROW.contains(notice.code())
                && place.line() <= said.at().line()
                && said.at().line() < place.line() + LINES_OF_ROW));
  }

  /** The numbers of rows that say nothing else, but for what was told of. */
  @Override
  public Optional<PassedOver> mayBePassedOver(Said said, Predicate<Said> isTold) {
    String line = text.split("\n", -1)[said.at().line() - 1].split(FormWords.TITLE, 2)[0];
    boolean alone =
        Marks.words(line).stream()
            .filter(mark -> !mark.equals(said.text()))
            .allMatch(mark -> isTold.test(new Said(said.at(), mark, "", "", "")));
    return said.text().matches("\\d+") && alone
        ? Optional.of(PassedOver.UNUSED_NUMBER)
        : Optional.empty();
  }
}
