package io.github.goalsheet.io.reading;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.goalsheet.cell.Wording;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * What the name of a charset means, as people write it.
 *
 * <p>In Japan, cp932, Shift_JIS and SJIS are all names of Windows-31J, as browsers take them, too.
 * Java knows other charsets by these names, which turn 籠, 檜 and 遥 into 篭, 桧 and 遙 or lack ① and 髙.
 * A {@link Charset} that is given instead of a name is always taken as it is, so {@code
 * Charset.forName("cp932")} is better not given: ask here for the name.
 */
public final class Charsets {
  /** What Windows calls Shift_JIS, with the characters that plain Shift_JIS lacks. */
  public static final Charset WINDOWS_31J = Charset.forName("windows-31j");

  private static final CharMatcher SEPARATORS = CharMatcher.anyOf("-_. ");

  private static final ImmutableList<String> USUAL =
      ImmutableList.of(
          "UTF-8",
          "utf-8-sig",
          "UTF-16",
          "UTF-16LE",
          "UTF-16BE",
          "windows-31j",
          "cp932",
          "shift_jis",
          "EUC-JP",
          "ISO-2022-JP");

  /** Names of UTF-8 that begins with a byte order mark. */
  private static final ImmutableSet<String> MARKED =
      ImmutableSet.of("utf8sig", "utf8bom", "utf8withbom", "utf8signature", "bomutf8");

  /** Names that mean something else than Java takes them for, or that it does not know. */
  private static final ImmutableMap<String, Charset> MEANT = meant();

  private Charsets() {}

  /** All names of Java's charsets; loaded only when someone asks for a name that is rare. */
  private static final class Known {
    static final ImmutableSetMultimap<String, Charset> BY_KEY = byKey();

    private static ImmutableSetMultimap<String, Charset> byKey() {
      ImmutableSetMultimap.Builder<String, Charset> byKey = ImmutableSetMultimap.builder();
      for (Charset charset : Charset.availableCharsets().values()) {
        byKey.put(key(charset.name()), charset);
        charset.aliases().forEach(alias -> byKey.put(key(alias), charset));
      }
      return byKey.build();
    }
  }

  /**
   * The charset that a name means. Case, width, hyphens, underscores, dots and blanks do not
   * matter.
   *
   * @param name the name, such as {@code UTF-8}, {@code cp932} or {@code x-sjis}
   * @return the charset; empty if there is none of this name
   */
  public static Optional<Charset> find(String name) {
    String key = key(name);
    Charset meant = MEANT.get(key);
    if (meant != null) {
      return Optional.of(meant);
    }
    if (MARKED.contains(key)) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    return named(name).or(() -> one(Known.BY_KEY.get(key)));
  }

  /**
   * Whether a name means UTF-8 that begins with a byte order mark, as {@code utf-8-sig} does.
   *
   * @param name the name
   * @return whether a text that is written so begins with the mark; reading does not need to know
   */
  public static boolean namesMark(String name) {
    return MARKED.contains(key(name));
  }

  /**
   * The names that people need, for telling them.
   *
   * @return some of the names that {@link #find} knows
   */
  public static ImmutableList<String> usualNames() {
    return USUAL;
  }

  private static Optional<Charset> named(String name) {
    try {
      return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
    } catch (IllegalCharsetNameException noName) {
      return Optional.empty();
    }
  }

  /** A name that could be several charsets' is nobody's. */
  private static Optional<Charset> one(ImmutableSet<Charset> named) {
    return named.stream().filter(charset -> named.size() == 1).findFirst();
  }

  private static String key(String name) {
    return SEPARATORS.removeFrom(Wording.compact(name).toLowerCase(Locale.ROOT));
  }

  private static ImmutableMap<String, Charset> meant() {
    ImmutableMap.Builder<String, Charset> meant = ImmutableMap.builder();
    for (String name :
        ImmutableList.of(
            "windows31j",
            "xwindows31j",
            "cswindows31j",
            "windows932",
            "win932",
            "cp932",
            "xcp932",
            "mscp932",
            "xmscp932",
            "codepage932",
            "932",
            "ms932",
            "xms932",
            "ibm932",
            "xibm932",
            "mskanji",
            "shiftjis",
            "xshiftjis",
            "csshiftjis",
            "shiftjisms",
            "sjis",
            "xsjis",
            "sjisms",
            "sjiswin",
            "シフトjis")) {
      meant.put(name, WINDOWS_31J);
    }
    for (String name : ImmutableList.of("utf8", "utf8n", "cp65001", "65001")) {
      meant.put(name, StandardCharsets.UTF_8);
    }
    meant.put("ucs2", StandardCharsets.UTF_16);
    for (String name : ImmutableList.of("utf16le", "utf16lebom", "ucs2le", "cp1200", "1200")) {
      meant.put(name, StandardCharsets.UTF_16LE);
    }
    for (String name : ImmutableList.of("utf16be", "utf16bebom", "ucs2be", "cp1201", "1201")) {
      meant.put(name, StandardCharsets.UTF_16BE);
    }
    // With the rows that Windows adds; a Java without it knows no such names.
    named("x-eucJP-Open")
        .ifPresent(
            euc -> {
              for (String name : ImmutableList.of("eucjpms", "eucjpwin", "cp51932", "51932")) {
                meant.put(name, euc);
              }
            });
    return meant.buildOrThrow();
  }
}
