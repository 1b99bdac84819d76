/**
 * Rows for analysis, one for each indicator, written and read as a stream.
 *
 * <p>{@link io.github.goalsheet.io.indicators.BulkEvaluation} evaluates millions of such rows
 * without making sheets of them; it could be deleted without loss of meaning.
 *
 * @since 0.1
 */
@NullMarked
package io.github.goalsheet.io.indicators;

import org.jspecify.annotations.NullMarked;
