/**
 * Findings, comparisons, evaluations and policies as text for people at a terminal, in UTF-8.
 *
 * @since 0.1
 */
@NullMarked
package io.github.goalsheet.io.text;

import org.jspecify.annotations.NullMarked;
