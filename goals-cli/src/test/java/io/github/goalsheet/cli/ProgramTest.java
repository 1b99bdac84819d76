package io.github.goalsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher and the program as a process of its own, from a shell. */
class ProgramTest {
  @TempDir private static Path folder;
  private static Checkout checkout;

  @BeforeAll
  static void layOut() throws IOException {
    checkout = Checkout.in(folder);
    checkout.samples(".", "r4-doboku.tsv");
  }

  private static Run shell(String line) throws IOException, InterruptedException {
    return checkout.shell(line);
  }

  @Test
  void outputAndFileNamesAreUtf8WhateverTheLocale() throws Exception {
    Run run =
        shell(
            "name=$(printf '\\346\\227\\245\\346\\234\\254.tsv'); cp r4-doboku.tsv \"$name\";"
                + " ./goals check \"$name\" no-such-file --lang ja");

    assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(run.out()).contains("日本.tsv", "公表の評価は『達成』ですが");
    assertThat(run.err()).startsWith("goals: no-such-file: ").contains("ありません");
  }

  @Test
  void aReaderThatHasSeenEnoughEndsTheProgramQuietly() throws Exception {
    Run run = shell("{ ./goals report r4-doboku.tsv; echo $? > code; } | head -n 1; cat code");

    assertThat(run).isEqualTo(new Run(0, "<!DOCTYPE html>\n" + ExitCode.READER_GONE + "\n", ""));
  }

  @Test
  void whatIsNoTerminalGetsNoColour() throws Exception {
    Run run = shell("./goals --help; ./goals evaluate r4-doboku.tsv; ./goals nonsense");

    assertThat(run.out()).contains("Usage: goals", "policy niigata").doesNotContain("\u001b");
    assertThat(run.err()).contains("Unknown: nonsense").doesNotContain("\u001b");
  }

  @Test
  void standardInputAndOutputAreFilesToo() throws Exception {
    Run run =
        shell(
            "./goals convert - --to ndjson -o - < r4-doboku.tsv | ./goals evaluate - --format csv");

    assertThat(run.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines()).hasSize(9);
  }
}
