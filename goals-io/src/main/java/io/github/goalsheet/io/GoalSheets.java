package io.github.goalsheet.io;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.io.datapackage.DataPackageReader;
import io.github.goalsheet.io.decode.Decoding;
import io.github.goalsheet.io.decode.IoFailures;
import io.github.goalsheet.io.indicators.IndicatorsCsvReader;
import io.github.goalsheet.io.json.JsonSheetReader;
import io.github.goalsheet.io.layout.SheetCsvReader;
import io.github.goalsheet.io.reading.Input;
import io.github.goalsheet.io.reading.InputForm;
import io.github.goalsheet.io.reading.InputText;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.ReadOptions;
import io.github.goalsheet.io.reading.ReadResult;
import io.github.goalsheet.io.reading.UnreadableInputException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
          new Form(
              InputForm.NDJSON,
              JsonSheetReader::looksLikeLines,
              JsonSheetReader::read,
              JsonSheetReader::read),
          new Form(
              InputForm.JSON,
              JsonSheetReader::looksLikeJson,
              JsonSheetReader::read,
              JsonSheetReader::read),
          new Form(
              InputForm.INDICATORS_CSV,
              IndicatorsCsvReader::looksLikeIndicators,
              IndicatorsCsvReader::read,
              IndicatorsCsvReader::read),
          new Form(InputForm.SHEET_CSV, text -> true, SheetCsvReader::read, SheetCsvReader::read));

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
    return read(Decoding.bytes(stream, source, options), source, options);
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
    if (dataPackage.isPresent()) {
      return DataPackageReader.read(dataPackage.get(), options).withForm(InputForm.DATAPACKAGE);
    }
    try (InputStream stream = input.bytes().openStream()) {
      return read(stream, input.source(), options);
    } catch (UnreadableInputException told) {
      throw told;
    } catch (IOException failed) {
      throw IoFailures.told(input.source(), failed);
    }
  }

  /** Reads bytes, of damaged ones what stands before the damage. */
  private static ReadResult read(byte[] bytes, String source, ReadOptions options)
      throws UnreadableInputException {
    Decoding.Decoded decoded = Decoding.begin(source, bytes, options);
    if (decoded.damage().isEmpty()) {
      return read(decoded.text(), options);
    }
    ReadOptions decided = options.withCharset(decoded.encoding().charset());
    try {
      Form form = form(decoded.text().text());
      ReadResult read = form.damaged().read(new ByteArrayInputStream(bytes), source, decided);
      return new ReadResult(
          read.sheets(),
          ImmutableList.<Notice>builder()
              .addAll(decoded.encoding().notices())
              .addAll(read.notices())
              .build(),
          Optional.of(form.kind()));
    } catch (UnreadableInputException told) {
      throw told;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
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
    Form form = form(text.text());
    return form.reader().read(text, options).withForm(form.kind());
  }

  /** What kind of input a text is by its first characters; the form itself if it is no other. */
  static InputForm kind(String begin) {
    return form(begin).kind();
  }

  private static Form form(String text) {
    for (Form form : FORMS) {
      if (form.recognises().test(text)) {
        return form;
      }
    }
    return FORMS.get(FORMS.size() - 1);
  }

  /**
   * A form that sheets are stored in.
   *
   * @param kind what it is called
   * @param recognises whether a text is of this form
   * @param reader reads it
   * @param damaged reads what there is of damaged bytes
   */
  private record Form(
      InputForm kind, Predicate<String> recognises, Reader reader, DamagedReader damaged) {}

  /** Reads the text of one form. */
  @FunctionalInterface
  private interface Reader {
    ReadResult read(InputText text, ReadOptions options) throws UnreadableInputException;
  }

  /** Reads the bytes of one form. */
  @FunctionalInterface
  private interface DamagedReader {
    ReadResult read(InputStream bytes, String source, ReadOptions options) throws IOException;
  }
}
