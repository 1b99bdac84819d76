package io.github.goalsheet.io;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.io.csv.IndicatorsCsvReader;
import io.github.goalsheet.io.csv.SheetCsvReader;
import io.github.goalsheet.io.datapackage.DataPackageReader;
import io.github.goalsheet.io.json.JsonSheetReader;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Reads goal sheets in any form. The form and the charset are found by content, never by a file's
 * name.
 *
 * <p>What can be read is returned, together with notices about what cannot; only an input of which
 * nothing can be read is an {@link UnreadableInputException}.
 */
public final class GoalSheets {
  /** The forms, in the order in which they are tried; the last one takes whatever is left. */
  private static final ImmutableList<Form> FORMS =
      ImmutableList.of(
          new Form(JsonSheetReader::looksLikeJson, JsonSheetReader::read),
          new Form(IndicatorsCsvReader::looksLikeIndicators, IndicatorsCsvReader::read),
          new Form(text -> true, SheetCsvReader::read));

  private GoalSheets() {}

  /**
   * Reads a file, or the data package in a folder.
   *
   * @param file the file or folder
   * @return its sheets and notices
   * @throws UnreadableInputException if nothing can be read of it
   */
  public static ReadResult read(Path file) throws UnreadableInputException {
    return read(file, ReadOptions.DEFAULT);
  }

  /**
   * Reads a file, or the data package in a folder.
   *
   * @param file the file or folder
   * @param options how to read it
   * @return its sheets and notices
   * @throws UnreadableInputException if nothing can be read of it
   */
  public static ReadResult read(Path file, ReadOptions options) throws UnreadableInputException {
    return read(Input.of(file), options);
  }

  /**
   * Reads a stream to its end; the caller closes it.
   *
   * @param stream the stream
   * @param source what to call it in places
   * @param options how to read it
   * @return its sheets and notices
   * @throws UnreadableInputException if nothing can be read of it
   */
  public static ReadResult read(InputStream stream, String source, ReadOptions options)
      throws UnreadableInputException {
    return read(Decoding.text(stream, source, options), options);
  }

  /**
   * Reads an input.
   *
   * @param input the input
   * @param options how to read it
   * @return its sheets and notices
   * @throws UnreadableInputException if nothing can be read of it
   */
  public static ReadResult read(Input input, ReadOptions options) throws UnreadableInputException {
    Optional<Path> dataPackage = input.file().flatMap(DataPackageReader::find);
    return dataPackage.isPresent()
        ? DataPackageReader.read(dataPackage.get(), options)
        : read(Decoding.text(input, options), options);
  }

  /**
   * Reads text.
   *
   * @param text the text
   * @param options how to read it
   * @return its sheets and notices
   * @throws UnreadableInputException if nothing can be read of it
   */
  public static ReadResult read(InputText text, ReadOptions options)
      throws UnreadableInputException {
    for (Form form : FORMS) {
      if (form.recognises().test(text.text())) {
        return form.reader().read(text, options);
      }
    }
    throw new AssertionError("the last form takes every text");
  }

  /** A form that sheets are stored in: how its text is recognised, and who reads it. */
  private record Form(Predicate<String> recognises, Reader reader) {}

  /** Reads the text of one form. */
  @FunctionalInterface
  private interface Reader {
    ReadResult read(InputText text, ReadOptions options) throws UnreadableInputException;
  }
}
