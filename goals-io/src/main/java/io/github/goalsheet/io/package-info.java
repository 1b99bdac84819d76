/**
 * Reading goal sheets: a value together with notices, each with its place. A bad cell costs that
 * cell, never the row, the sheet or the file.
 *
 * @since 0.1
 */
@NullMarked
package io.github.goalsheet.io;

import org.jspecify.annotations.NullMarked;
