package io.github.goalsheet.cell;

import static java.util.Comparator.comparingInt;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words and what each of them says. Of several words that stand at a place the longest is read.
 *
 * @param <V> what a word says
 */
final class Vocabulary<V> {
  private static final int BUCKETS = 32;

  /** The words by the low bits of their first character, longest first. */
  private final String[][] words = new String[BUCKETS][];

  private final ImmutableMap<String, V> meanings;

  private Vocabulary(ImmutableMap<String, V> meanings) {
    this.meanings = meanings;
    List<String> longestFirst =
        ImmutableList.sortedCopyOf(comparingInt(word -> -word.length()), meanings.keySet());
    for (int i = 0; i < BUCKETS; i++) {
      int bucket = i;
      words[i] =
          longestFirst.stream()
              .filter(word -> bucket(word.charAt(0)) == bucket)
              .toArray(String[]::new);
    }
  }

  static <V> Vocabulary<V> of(ImmutableMap<String, V> meanings) {
    return new Vocabulary<>(meanings);
  }

  /** Words that all say the same. */
  static Vocabulary<Boolean> words(String... words) {
    return new Vocabulary<>(Maps.toMap(Arrays.asList(words), word -> true));
  }

  /** Passes the word that stands here and a blank before it; null (cursor unmoved) if none does. */
  @Nullable V read(Cursor in) {
    String word = pass(in);
    return word == null ? null : meanings.get(word);
  }

  /** Passes the word that stands here and a blank before it; false if none does. */
  boolean skip(Cursor in) {
    return pass(in) != null;
  }

  private @Nullable String pass(Cursor in) {
    int start = in.at;
    in.skipBlank();
    for (String word : words[bucket(in.peek())]) {
      if (in.skip(word)) {
        return word;
      }
    }
    in.at = start;
    return null;
  }

  private static int bucket(char c) {
    return c % BUCKETS;
  }
}
