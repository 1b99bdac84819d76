/**
 * The form itself as comma-, tab- or semicolon-separated text, as spreadsheet programs save it.
 * Labels are found by their text, and values by their labels.
 *
 * @since 0.1
 */
@NullMarked
package io.github.goalsheet.io.csv;

import org.jspecify.annotations.NullMarked;
