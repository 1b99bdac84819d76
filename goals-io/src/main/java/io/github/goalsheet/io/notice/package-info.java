/**
 * How many notices are kept of those that reading gives. Inside goals-io only; what every reader
 * uses.
 *
 * @since 0.1
 */
@NullMarked
package io.github.goalsheet.io.notice;

import org.jspecify.annotations.NullMarked;
