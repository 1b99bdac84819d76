/**
 * Evaluation policies as JSON files: read with every problem of a file at once, written in one
 * canonical form, and seven built in. {@code docs/policies.md} shows how to write one.
 *
 * @since 0.1
 */
@NullMarked
package io.github.goalsheet.io.policy;

import org.jspecify.annotations.NullMarked;
