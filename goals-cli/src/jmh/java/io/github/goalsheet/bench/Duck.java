package io.github.goalsheet.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The same question put to DuckDB: grades the rows of an indicators CSV by regular expressions and
 * counts them. It knows the spellings of {@link IndicatorsFile} and no others, one policy, and
 * neither units nor goals.
 */
public final class Duck {
  private static final String SQL =
      """
      WITH rows AS (
        SELECT regexp_extract(target,
                 '^([0-9][0-9,]*(?:\\.[0-9]+)?)(?:[~]([0-9][0-9,]*(?:\\.[0-9]+)?))?[人回件分%%]?(以上|以下|以内|未満|超)?$',
                 ['low', 'high', 'word']) AS t,
               target, result,
               TRY_CAST(replace(regexp_extract(result, '^([0-9][0-9,]*(?:\\.[0-9]+)?)[人回件分%%]?$', 1), ',', '')
                 AS DECIMAL(18, 4)) AS reached
        FROM read_csv('%s', header = true, all_varchar = true, delim = ',', quote = '"', escape = '"')),
      numbers AS (
        SELECT *, TRY_CAST(replace(t.low, ',', '') AS DECIMAL(18, 4)) AS aim FROM rows)
      SELECT CASE
          WHEN aim IS NULL THEN CASE WHEN result = target THEN '達成' ELSE '未達成' END
          WHEN reached IS NULL THEN '未達成'
          WHEN t.word IN ('以下', '以内') AND reached <= aim THEN '達成'
          WHEN t.word IN ('以下', '以内') AND reached > 0 AND aim >= 0.8 * reached THEN '一部未達成'
          WHEN t.word IN ('以下', '以内') THEN '未達成'
          WHEN t.word = '超' AND reached > aim THEN '達成'
          WHEN t.word <> '超' AND reached >= aim THEN '達成'
          WHEN reached >= 0.8 * aim THEN '一部未達成'
          ELSE '未達成' END AS grade, count(*) AS indicators
      FROM numbers GROUP BY grade ORDER BY grade
      """;

  private Duck() {}

  /**
   * Answers the question.
   *
   * @param args the file and the number of threads
   */
  public static void main(String[] args) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("SET threads = " + Integer.parseInt(args[1]));
      try (ResultSet grades = statement.executeQuery(SQL.formatted(args[0].replace("'", "''")))) {
        while (grades.next()) {
          System.out.println(grades.getString(1) + " " + grades.getLong(2));
        }
      }
    }
  }
}
