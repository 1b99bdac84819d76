/**
 * Work on all processors, of which nobody notices but by the clock: what comes of it comes in
 * order. Inside goals-io only.
 *
 * @since 0.1
 */
@NullMarked
package io.github.goalsheet.io.parallel;

import org.jspecify.annotations.NullMarked;
