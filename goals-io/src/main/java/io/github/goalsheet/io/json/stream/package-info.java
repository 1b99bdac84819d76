/**
 * JSON in and out, as streams and as small values in memory: what the readers and writers of sheets
 * and policies share. Not exported.
 *
 * @since 0.1
 */
@NullMarked
package io.github.goalsheet.io.json.stream;

import org.jspecify.annotations.NullMarked;
