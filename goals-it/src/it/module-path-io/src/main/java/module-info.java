/** A program that reports sheets. */
module com.example.reports {
  requires io.github.goalsheet.io;
}
