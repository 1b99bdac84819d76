package io.github.goalsheet.io.json.stream;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A value with the place where it stands.
 *
 * @param json the value
 * @param pointer its JSON pointer
 */
public record Located(Json json, String pointer) {
  /**
   * The pointer of a field.
   *
   * @param object the pointer of the object
   * @param name the name of the field
   * @return its pointer, whatever the name holds
   */
  public static String pointer(String object, String name) {
    return object + "/" + name.replace("~", "~0").replace("/", "~1");
  }

  /**
   * A field.
   *
   * @param name its name
   * @return the field, or empty if this is no object that has it
   */
  public Optional<Located> find(String name) {
    return json instanceof Json.Obj object
        ? object.find(name).map(value -> new Located(value, pointer(pointer, name)))
        : Optional.empty();
  }

  /**
   * The elements.
   *
   * @return those of an array; none of any other value
   */
  public ImmutableList<Located> items() {
    ImmutableList.Builder<Located> items = ImmutableList.builder();
    if (json instanceof Json.Arr array) {
      for (int i = 0; i < array.items().size(); i++) {
        items.add(new Located(array.items().get(i), pointer + "/" + i));
      }
    }
    return items.build();
  }

  /**
   * The text of a string, number, true, false or null.
   *
   * @return the text; empty for an object or array
   */
  public String raw() {
    return json.raw();
  }
}
