/**
 * The form itself, as spreadsheet programs save it: labels are found by their text and values by
 * their labels, whatever rows and columns they stand in.
 *
 * <p>{@link io.github.goalsheet.io.layout.SheetCsvReader} reads it from comma-, tab- or
 * semicolon-separated text, {@link io.github.goalsheet.io.layout.SheetCsvWriter} writes it.
 *
 * @since 0.1
 */
@NullMarked
package io.github.goalsheet.io.layout;

import org.jspecify.annotations.NullMarked;
