package io.github.goalsheet.finding.text;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.model.FormField;

/** One way in which a text explains a figure. */
interface ClaimFinder {
  /**
   * Reads a text.
   *
   * @param text the text
   * @param field the field that it stands in: SUPPLEMENT or STATUS
   * @param row the figures of its row
   * @return the claims that it makes, in the order of the text; those that do not hold are certain
   */
  ImmutableList<Claim> find(FigureText text, FormField field, IndicatorFigures row);
}
