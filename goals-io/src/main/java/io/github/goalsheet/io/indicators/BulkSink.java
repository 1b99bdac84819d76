package io.github.goalsheet.io.indicators;

import io.github.goalsheet.evaluation.SheetEvaluation;
import io.github.goalsheet.io.indicators.bulk.RecordScanner;
import java.io.IOException;

/** Takes the rows of sheets as they are scanned. What it makes of a sheet counts when that ends. */
interface BulkSink {
  /** The first row of a goal comes. */
  void beginGoal(RecordScanner row);

  /** A row of the goal. */
  void row(RecordScanner row);

  /** No more rows of the goal come. */
  void endGoal();

  /** Takes a sheet that was read in another way. */
  void add(SheetEvaluation evaluation) throws IOException;

  /** The sheet, or the sheets that were added, are whole. */
  void endSheet();

  /** Forgets what came since a sheet ended. */
  void discardSheet();

  /** Gives away what was made of a block; called in the order of the blocks. */
  void deliver() throws IOException;

  /** Takes a sheet behind everything that was delivered. */
  void addLast(SheetEvaluation evaluation) throws IOException;
}
