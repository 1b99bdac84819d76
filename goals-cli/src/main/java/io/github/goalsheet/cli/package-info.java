/** The command line: parses arguments, calls goals-io and goals-core, and returns an exit code. */
@NullMarked
package io.github.goalsheet.cli;

import org.jspecify.annotations.NullMarked;
