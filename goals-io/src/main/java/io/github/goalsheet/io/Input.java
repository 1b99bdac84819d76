package io.github.goalsheet.io;

import static java.util.Objects.requireNonNull;

import com.google.common.io.ByteSource;

/**
 * One thing to read.
 *
 * @param source what it is called in places
 * @param bytes where its bytes come from; that of standard input can be read once
 */
public record Input(String source, ByteSource bytes) {
  public Input {
    requireNonNull(source, "source");
    requireNonNull(bytes, "bytes");
  }
}
