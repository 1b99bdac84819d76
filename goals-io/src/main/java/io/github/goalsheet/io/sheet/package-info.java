/**
 * What the form and rows of a sheet have in common: its labels, numbers and texts of goals, and
 * what there is to say of them. Inside goals-io only.
 *
 * @since 0.1
 */
@NullMarked
package io.github.goalsheet.io.sheet;

import org.jspecify.annotations.NullMarked;
