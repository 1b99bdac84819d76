package io.github.goalsheet.io;

import io.github.goalsheet.io.notice.InputKinds;
import io.github.goalsheet.io.reading.FileNames;
import io.github.goalsheet.io.reading.Input;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.io.reading.ReadInput;
import io.github.goalsheet.io.reading.UnreadableInputException;
import io.github.goalsheet.message.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The inputs that arguments name, in their order: each file once, however often and by whatever
 * name it is named, and none that is the output, too.
 */
final class InputList {
  private final InputStream standardInput;
  private final OutputGuard output;
  private final InputSequence.Listener listener;
  private final List<Input> inputs = new ArrayList<>();
  private final Map<Object, String> sources = new HashMap<>();
  private final List<Input> again = new ArrayList<>();
  private final Map<String, List<Notice>> notices = new HashMap<>();
  private String kept = "";
  private boolean whole = true;

  private InputList(
      InputStream standardInput, OutputGuard output, InputSequence.Listener listener) {
    this.standardInput = standardInput;
    this.output = output;
    this.listener = listener;
  }

  /**
   * Finds them.
   *
   * @throws OutputGuard.OutputIsInputException if the output is one of them, or would be when it is
   *     there
   */
  static InputList of(
      Iterable<String> arguments,
      InputStream standardInput,
      OutputGuard output,
      InputSequence.Listener listener)
      throws IOException {
    InputList list = new InputList(standardInput, output, listener);
    for (String argument : arguments) {
      list.add(argument);
    }
    list.tellOfRepeated();
    return list;
  }

  List<Input> inputs() {
    return inputs;
  }

  /** Whether each argument named an input. */
  boolean isWhole() {
    return whole;
  }

  /** What there is to say about an input beside what is found in it. */
  List<Notice> notices(int input) {
    return notices.getOrDefault(inputs.get(input).source(), List.of());
  }

  private void add(String argument) throws IOException {
    List<Notice> told = new ArrayList<>();
    try {
      List<Input> found =
          Inputs.expand(
              argument,
              standardInput,
              notice -> {
                told.add(notice);
                listener.say(notice);
              });
      if (!told.isEmpty()) {
        listener.done(ReadInput.ofFolder(argument, told));
      }
      for (Input input : found) {
        add(input);
      }
      if (!argument.equals(Inputs.STANDARD_INPUT)) {
        output.checkSearched(FileNames.path(argument));
      }
    } catch (UnreadableInputException unreadable) {
      listener.say(unreadable);
      listener.done(ReadInput.of(argument, unreadable).with(told));
      whole = false;
    }
  }

  private void add(Input input) throws IOException {
    Optional<BasicFileAttributes> attributes = input.file().flatMap(OutputGuard::attributes);
    if (attributes.isPresent()) {
      output.check(input.file().get(), attributes.get());
      Optional<Object> key = key(input.file().get(), attributes.get());
      String earlier = key.isPresent() ? sources.putIfAbsent(key.get(), input.source()) : null;
      if (earlier != null) {
        kept = again.isEmpty() ? earlier : kept;
        again.add(input);
        return;
      }
    }
    inputs.add(input);
  }

  /** What the system tells files apart by; nothing for one that is gone. */
  private static Optional<Object> key(Path file, BasicFileAttributes attributes) {
    try {
      Optional<Path> folder = Inputs.dataPackage(file, attributes.isDirectory());
      BasicFileAttributes named =
          folder.isPresent()
              ? Files.readAttributes(folder.get(), BasicFileAttributes.class)
              : attributes;
      Object key = named.fileKey();
      return Optional.of(
          key == null
              ? folder.orElse(file).toRealPath()
              : List.of(key, named.size(), named.lastModifiedTime()));
    } catch (IOException toBeToldWhenItIsRead) {
      return Optional.empty();
    }
  }

  private void tellOfRepeated() {
    if (again.isEmpty()) {
      return;
    }
    String first = again.get(0).source();
    int more = again.size() - 1;
    Notice repeated =
        InputKinds.INPUT_REPEATED.at(
            new Place.Input(first),
            more == 0
                ? new Message("", "")
                : new Message("(ほかに " + more + " 件)", ", as are " + more + " others"));
    listener.say(repeated);
    notices.put(kept, List.of(repeated));
  }
}
