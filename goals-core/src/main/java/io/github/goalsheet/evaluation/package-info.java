/**
 * Rates indicators, goals and sheets by a stated rule and says why: an {@link
 * io.github.goalsheet.evaluation.Evaluator} applies an {@link
 * io.github.goalsheet.evaluation.EvaluationPolicy} and gives, for everything it looks at, an {@link
 * io.github.goalsheet.evaluation.Assessment} with its {@link
 * io.github.goalsheet.evaluation.Reason}.
 *
 * <p>Whether a target is met is decided on exact decimals, and achievement rates are compared
 * exactly; nothing is rounded but for display. The published rating is never overwritten: it stands
 * beside the computed one with their {@link io.github.goalsheet.evaluation.Agreement}.
 *
 * @since 0.1
 */
@NullMarked
package io.github.goalsheet.evaluation;

import org.jspecify.annotations.NullMarked;
