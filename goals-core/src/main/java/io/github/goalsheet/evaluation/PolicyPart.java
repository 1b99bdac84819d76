package io.github.goalsheet.evaluation;

/**
 * A part of an {@link EvaluationPolicy}: what belongs together in a policy file stands together
 * here. Every part is immutable and thread-safe; its {@code withX} give changed copies, and {@link
 * EvaluationPolicy#with} puts it into a policy.
 */
public sealed interface PolicyPart
    permits Provenance, Grading, TargetRules, Directions, RateRules, NoData, WordRules, RollUps {}
