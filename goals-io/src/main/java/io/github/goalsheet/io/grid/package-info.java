/**
 * Rows of cells, whatever they mean: where a record starts, what quotes and delimiters say, what a
 * cell hides from spreadsheet programs. Inside goals-io only.
 *
 * @since 0.1
 */
@NullMarked
package io.github.goalsheet.io.grid;

import org.jspecify.annotations.NullMarked;
