/** A program that rates an indicator. */
module com.example.ratings {
  requires io.github.goalsheet.core;
}
