/**
 * Readers and writers of goal sheets: the form itself as CSV, JSON, and a report in HTML.
 *
 * @since 0.1
 */
@SuppressWarnings("requires-automatic") // jte names its module, but does not describe it.
module io.github.goalsheet.io {
  requires transitive io.github.goalsheet.core;
  requires gg.jte.runtime;
  requires org.apache.commons.csv;
  requires tools.jackson.core;
  requires static org.jspecify;

  exports io.github.goalsheet.io;
  exports io.github.goalsheet.io.csv;
  exports io.github.goalsheet.io.datapackage;
  exports io.github.goalsheet.io.indicators;
  exports io.github.goalsheet.io.json;
  exports io.github.goalsheet.io.layout;
  exports io.github.goalsheet.io.policy;
  exports io.github.goalsheet.io.reading;
  exports io.github.goalsheet.io.report;
  exports io.github.goalsheet.io.text;
  exports io.github.goalsheet.io.writing;
}
