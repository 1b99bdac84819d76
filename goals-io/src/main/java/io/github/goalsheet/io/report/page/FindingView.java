package io.github.goalsheet.io.report.page;

import io.github.goalsheet.finding.Subject;
import io.github.goalsheet.io.reading.Place;

/**
 * Something that was found, or verified.
 *
 * @param kind {@code error}, {@code warning}, {@code info} or {@code verified}
 * @param word what people call that
 * @param code the code of the finding; empty for what was verified
 * @param sentence what there is to say
 * @param subject the field that it is about
 * @param place where that field was read from
 * @param texts the page's own words
 */
record FindingView(
    String kind,
    String word,
    String code,
    String sentence,
    Subject subject,
    Place place,
    Texts texts) {
  /** Whether it is a finding, and not a figure that was verified. */
  boolean isFinding() {
    return !code.isEmpty();
  }

  /** What it is about: the indicator or goal, else the sheet. */
  String target() {
    StringBuilder id = new StringBuilder("s").append(subject.sheet() + 1);
    subject.goal().ifPresent(goal -> id.append('g').append(goal + 1));
    subject.indicator().ifPresent(each -> id.append('i').append(each + 1));
    return id.toString();
  }

  /** Where in which file, without the folders that the file lies in; empty if it was not read. */
  String where() {
    return PlaceText.of(place, texts);
  }
}
