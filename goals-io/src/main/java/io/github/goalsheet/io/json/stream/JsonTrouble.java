package io.github.goalsheet.io.json.stream;

import io.github.goalsheet.io.decode.BadByteException;
import io.github.goalsheet.message.Message;

/** Is told once where an input stops being JSON. */
public interface JsonTrouble {
  /**
   * A byte is no text.
   *
   * @param failure where it stands in the input
   * @param pointer the JSON pointer of the value that it stands in
   */
  void badByte(BadByteException failure, String pointer);

  /**
   * Something stands here that does not belong to the JSON.
   *
   * @param line the line, from 1
   * @param column the column, from 1
   * @param pointer the JSON pointer of the value that was read
   */
  void broken(int line, int column, String pointer);

  /**
   * The input ends within a value.
   *
   * @param line its last line, from 1
   * @param column its last column, from 1
   * @param pointer the JSON pointer of the value that was read
   */
  void endsEarly(int line, int column, String pointer);

  /**
   * A limit is passed.
   *
   * @param which says which one, and how far it goes
   * @param line the line, from 1
   * @param pointer the JSON pointer of the value that was read
   */
  void overLimit(Message which, int line, String pointer);
}
