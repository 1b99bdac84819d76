package io.github.goalsheet.io.policy;

import com.google.common.collect.ImmutableBiMap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.goalsheet.io.json.stream.JsonNames;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The words that may stand in a field, with what they mean: the one mapping, for reading and for
 * writing.
 *
 * @param <T> what the words mean
 * @param meanings each word with what it means
 */
record FieldWords<T>(ImmutableBiMap<String, T> meanings) {
  /** The constants of an enum by their names in lowerCamelCase. */
  static <E extends Enum<E>> FieldWords<E> of(Class<E> type) {
    return of(type, constant -> true);
  }

  /** Some of the constants of an enum. */
  static <E extends Enum<E>> FieldWords<E> of(Class<E> type, Predicate<E> allowed) {
    return new FieldWords<>(
        Arrays.stream(type.getEnumConstants())
            .filter(allowed)
            .collect(ImmutableBiMap.toImmutableBiMap(JsonNames::of, Function.identity())));
  }

  /** Words of our own. */
  static <T> FieldWords<T> of(ImmutableMap<String, T> meanings) {
    return new FieldWords<>(ImmutableBiMap.copyOf(meanings));
  }

  ImmutableSet<String> words() {
    return meanings.keySet();
  }

  Optional<T> meaning(String word) {
    return Optional.ofNullable(meanings.get(word));
  }

  /** The word of a meaning that has one. */
  String word(T meaning) {
    String word = meanings.inverse().get(meaning);
    if (word == null) {
      throw new IllegalArgumentException("no word: " + meaning);
    }
    return word;
  }
}
