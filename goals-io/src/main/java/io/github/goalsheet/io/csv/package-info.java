/**
 * Findings and notices as rows of separated values.
 *
 * @since 0.1
 */
@NullMarked
package io.github.goalsheet.io.csv;

import org.jspecify.annotations.NullMarked;
