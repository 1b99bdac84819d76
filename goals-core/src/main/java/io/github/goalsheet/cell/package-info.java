/**
 * What one cell of the form says: {@link io.github.goalsheet.cell.Cell} keeps its words verbatim
 * beside a typed {@link io.github.goalsheet.cell.Reading} of them, a {@link
 * io.github.goalsheet.cell.Target} or a {@link io.github.goalsheet.cell.Measurement}.
 *
 * <p>Widths, dashes, tildes and blanks are folded for reading only. A text that the grammar does
 * not wholly understand stays words: a number is never picked out of a sentence.
 */
@NullMarked
package io.github.goalsheet.cell;

import org.jspecify.annotations.NullMarked;
