/**
 * Separated values as bytes: records found and compared without decoding what nobody looks at.
 * Inside goals-io only. Everything here knows the common spellings alone and says so where it meets
 * another one; the readers of {@code io.github.goalsheet.io.indicators} then take over.
 *
 * @since 0.1
 */
@NullMarked
package io.github.goalsheet.io.indicators.bulk;

import org.jspecify.annotations.NullMarked;
