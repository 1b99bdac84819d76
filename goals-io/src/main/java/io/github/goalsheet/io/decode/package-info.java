/**
 * Bytes to characters, strictly: what the readers of streams share. Inside goals-io only; knows
 * nothing of forms and sheets.
 *
 * @since 0.1
 */
@NullMarked
package io.github.goalsheet.io.decode;

import org.jspecify.annotations.NullMarked;
