package io.github.goalsheet.evaluation;

import io.github.goalsheet.cell.Comparison;
import io.github.goalsheet.evaluation.Figures.Ends;
import io.github.goalsheet.evaluation.Figures.Origin;
import java.math.BigDecimal;
import java.util.Optional;

/** Figures for tests: a bare target of which higher is better, unless told otherwise. */
record Figs(
    String result,
    String aim,
    String limit,
    Comparison comparison,
    Origin origin,
    RateMethod method,
    Optional<String> baseline,
    Optional<Ends> band,
    Optional<String> unit) {
  static Figs of(String result, String aim) {
    return new Figs(
        result,
        aim,
        aim,
        Comparison.AT_LEAST,
        Origin.DEFAULT_DIRECTION,
        RateMethod.RATIO,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  Figs stated(Comparison value) {
    return with(value, Origin.STATED);
  }

  Figs with(Comparison value, Origin from) {
    return new Figs(result, aim, limit, value, from, method, baseline, band, unit);
  }

  Figs by(RateMethod value) {
    return new Figs(result, aim, limit, comparison, origin, value, baseline, band, unit);
  }

  Figs from(String value) {
    return new Figs(
        result,
        aim,
        limit,
        comparison,
        origin,
        RateMethod.FROM_BASELINE,
        Optional.of(value),
        band,
        unit);
  }

  Figs limit(String value) {
    return new Figs(result, aim, value, comparison, origin, method, baseline, band, unit);
  }

  Figs band(String low, String high) {
    return new Figs(
        result,
        aim,
        limit,
        comparison,
        origin,
        method,
        baseline,
        Optional.of(new Ends(new BigDecimal(low), new BigDecimal(high))),
        unit);
  }

  Figs in(String value) {
    return new Figs(
        result, aim, limit, comparison, origin, method, baseline, band, Optional.of(value));
  }

  Figures figures() {
    return new Figures(
        new BigDecimal(result),
        new BigDecimal(aim),
        new BigDecimal(limit),
        comparison,
        origin,
        method,
        baseline.map(BigDecimal::new),
        band,
        unit);
  }

  /** The same aim, as it decides. */
  Aim.Bound bound() {
    Figures figures = figures();
    return new Aim.Bound(
        figures.aim(), figures.limit(), 1, comparison, origin, figures.band(), unit);
  }
}
