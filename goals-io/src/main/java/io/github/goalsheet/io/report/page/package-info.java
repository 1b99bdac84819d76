/**
 * What the templates of the report are filled with.
 *
 * @since 0.1
 */
@NullMarked
package io.github.goalsheet.io.report.page;

import org.jspecify.annotations.NullMarked;
