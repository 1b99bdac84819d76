package io.github.goalsheet.finding;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;

/** Checks one concern. A check is a pure function: the same sheets give the same remarks. */
interface Check {
  /** The types of finding that it can report. */
  ImmutableList<Rule> rules();

  /** What it has to say about the sheets, in any order. */
  Stream<Remark> check(CheckedSheets sheets);
}
