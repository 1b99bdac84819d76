/**
 * Goal sheets as JSON: one document with many sheets, or a sheet a line (NDJSON). Everything is
 * written and read as a stream, so that memory does not grow with the number of sheets.
 *
 * @since 0.1
 */
@NullMarked
package io.github.goalsheet.io.json;

import org.jspecify.annotations.NullMarked;
