/**
 * Bytes to characters, strictly, and what is told where that fails. Inside goals-io only.
 *
 * @since 0.1
 */
@NullMarked
package io.github.goalsheet.io.decode;

import org.jspecify.annotations.NullMarked;
