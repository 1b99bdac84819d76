/**
 * Two years side by side: which sheets, goals and indicators go together, what was restated, which
 * targets changed, and where each indicator is heading.
 *
 * @since 0.1
 */
@NullMarked
package io.github.goalsheet.comparison;

import org.jspecify.annotations.NullMarked;
