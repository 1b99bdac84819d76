/** What the templates of the report are filled with. */
@NullMarked
package io.github.goalsheet.io.report.page;

import org.jspecify.annotations.NullMarked;
