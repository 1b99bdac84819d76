/**
 * What is written beside its target and then takes its place. Inside goals-io only.
 *
 * @since 0.1
 */
@NullMarked
package io.github.goalsheet.io.file;

import org.jspecify.annotations.NullMarked;
