/**
 * The checks: what is wrong or does not add up in goal management sheets, said in one sentence and
 * pointing to the cell. {@link io.github.goalsheet.finding.Checker} runs them, {@link
 * io.github.goalsheet.finding.Checks} lists them, and {@code RULES.md} documents what they find.
 *
 * <p>Findings know no files: a {@link io.github.goalsheet.finding.Subject} names the field by its
 * index, and whoever read the sheets knows where it stands.
 *
 * @since 0.1
 */
@NullMarked
package io.github.goalsheet.finding;

import org.jspecify.annotations.NullMarked;
