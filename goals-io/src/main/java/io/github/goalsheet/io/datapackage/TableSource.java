package io.github.goalsheet.io.datapackage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;

/**
 * Where the rows of a table are, and how they are written.
 *
 * @param files the files that hold them, at least one; read as one after the other
 * @param charset their charset; empty if their bytes decide
 * @param format how cells and rows are told apart
 * @param titles the names of the columns, if the files do not begin with them
 * @param missing the words that stand for a blank cell
 * @param missingIn the same for single columns that have words of their own
 */
record TableSource(
    ImmutableList<Path> files,
    Optional<Charset> charset,
    CSVFormat format,
    Optional<ImmutableList<String>> titles,
    ImmutableSet<String> missing,
    ImmutableMap<String, ImmutableSet<String>> missingIn) {

  /** Whether the words of a cell say that it is blank. */
  boolean isMissing(String column, String cell) {
    return missingIn.getOrDefault(column, missing).contains(cell);
  }

  /** Whether any words say that a cell is blank, beside none at all. */
  boolean hasMissing() {
    return !missing.isEmpty() || !missingIn.isEmpty();
  }
}
