/**
 * The immutable model of organizational goal management sheets (組織目標管理シート), the grammar of their
 * cells and the rules that rate them. No file format and no logging: those live in {@code
 * io.github.goalsheet.io}.
 *
 * @since 0.1
 */
module io.github.goalsheet.core {
  requires transitive com.google.common;
  requires transitive jakarta.validation;
  requires static transitive org.jspecify;

  exports io.github.goalsheet.cell;
  exports io.github.goalsheet.comparison;
  exports io.github.goalsheet.evaluation;
  exports io.github.goalsheet.finding;
  exports io.github.goalsheet.finding.text;
  exports io.github.goalsheet.message;
  exports io.github.goalsheet.model;

  // A Jakarta Validation provider reads the constraints and components of the records reflectively.
  opens io.github.goalsheet.cell;
  opens io.github.goalsheet.model;
}
