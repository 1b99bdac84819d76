/**
 * What goals says to people: sentences in Japanese and English, and how serious they are.
 *
 * <p>Every reason, notice and finding carries its typed arguments; the sentence is derived from
 * them on demand, so that bulk work that prints nothing pays nothing.
 *
 * @since 0.1
 */
@NullMarked
package io.github.goalsheet.message;

import org.jspecify.annotations.NullMarked;
