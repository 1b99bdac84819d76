package io.github.goalsheet.io;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteStreams;
import io.github.goalsheet.io.csv.IndicatorsCsvReader;
import io.github.goalsheet.io.csv.SheetCsvReader;
import io.github.goalsheet.io.datapackage.DataPackageReader;
import io.github.goalsheet.io.json.JsonSheetReader;
import io.github.goalsheet.message.Message;
import java.io.IOException;
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
    return read(text(stream, source, options), options);
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
        : read(text(input, options), options);
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

  /**
   * Decodes an input.
   *
   * @param input the input
   * @param options its charset and limits
   * @return its text
   * @throws UnreadableInputException if it cannot be read, is no text or too large
   */
  public static InputText text(Input input, ReadOptions options) throws UnreadableInputException {
    try (InputStream stream = input.bytes().openStream()) {
      return text(stream, input.source(), options);
    } catch (UnreadableInputException told) {
      throw told;
    } catch (IOException failed) {
      throw IoFailures.told(input.source(), failed);
    }
  }

  private static InputText text(InputStream stream, String source, ReadOptions options)
      throws UnreadableInputException {
    long limit = options.limits().fileBytes();
    byte[] bytes;
    try {
      // Not readNBytes: that of a file stream seeks, which a pipe cannot.
      bytes = ByteStreams.toByteArray(ByteStreams.limit(stream, limit + 1));
    } catch (IOException failed) {
      throw IoFailures.told(source, failed);
    }
    if (bytes.length > limit) {
      throw new UnreadableInputException(
          "file_too_large",
          new Place.Input(source),
          new Message(
              "ファイルの大きさが上限(" + limit + " バイト)を超えています。",
              "The file is larger than the limit of " + limit + " bytes."));
    }
    return Decoding.decode(source, bytes, options);
  }

  /** A form that sheets are stored in: how its text is recognised, and who reads it. */
  private record Form(Predicate<String> recognises, Reader reader) {}

  /** Reads the text of one form. */
  @FunctionalInterface
  private interface Reader {
    ReadResult read(InputText text, ReadOptions options) throws UnreadableInputException;
  }
}
