/**
 * Reading goal sheets in any form. A bad cell costs that cell, never the row, the sheet or the
 * file. {@link io.github.goalsheet.io.GoalSheets} reads one input, {@link
 * io.github.goalsheet.io.InputSequence} whatever a user names; {@link
 * io.github.goalsheet.io.writing.AtomicFiles} writes files whole. The writers are in the packages
 * of their forms.
 *
 * @since 0.1
 */
@NullMarked
package io.github.goalsheet.io;

import org.jspecify.annotations.NullMarked;
