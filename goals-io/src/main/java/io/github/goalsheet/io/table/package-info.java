/**
 * What tables of cells have in common, whatever form they are of: where a record starts, and where
 * the fields of a sheet stand. Inside goals-io only.
 *
 * @since 0.1
 */
@NullMarked
package io.github.goalsheet.io.table;

import org.jspecify.annotations.NullMarked;
