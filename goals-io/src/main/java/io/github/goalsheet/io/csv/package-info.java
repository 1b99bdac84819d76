/**
 * Goal sheets as comma-, tab- or semicolon-separated text: the form itself, as spreadsheet programs
 * save it, in which labels are found by their text and values by their labels; and rows for
 * analysis, one for each indicator or finding, written and read as a stream.
 *
 * <p>{@link io.github.goalsheet.io.csv.BulkEvaluation} evaluates millions of such rows without
 * making sheets of them.
 *
 * @since 0.1
 */
@NullMarked
package io.github.goalsheet.io.csv;

import org.jspecify.annotations.NullMarked;
