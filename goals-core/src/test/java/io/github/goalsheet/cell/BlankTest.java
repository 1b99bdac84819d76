package io.github.goalsheet.cell;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlankTest {
  private static final int LAST = 0x10FFFF;

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x09, 0x0A, 0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000, 0x2007, 0x200A, 0x2028, 0x202F, 0x205F,
        0x2800, 0x3000, 0x3164, 0xFFA0
      })
  void anEmptySpaceIsBlankAndNotInvisible(int codePoint) {
    assertThat(Blank.isSpace(codePoint)).isTrue();
    assertThat(Blank.isInvisible(codePoint)).isFalse();
    assertThat(Wording.isBlank(Character.toString(codePoint))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x00, 0x1A, 0x7F, 0x9F, 0xAD, 0x34F, 0x61C, 0x180E, 0x200B, 0x200E, 0x200F, 0x202A, 0x202E,
        0x2060, 0x2066, 0x2069, 0x206F, 0xFE00, 0xFE0F, 0xFEFF, 0xE0001, 0xE0100, 0xE01EF
      })
  void whatADisplayIgnoresIsInvisibleAndLeavesACellBlank(int codePoint) {
    assertThat(Blank.isInvisible(codePoint)).isTrue();
    assertThat(Wording.isBlank(Character.toString(codePoint))).isTrue();
    assertThat(Wording.fold("達" + Character.toString(codePoint) + "成")).isEqualTo("達成");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "―", "－", "0", ".", "_", "ー", "・", "\u0600", "𠮷", "゙", "\uD800"})
  void whatIsSeenIsNotBlank(String text) {
    assertThat(Wording.isBlank(text)).isFalse();
    assertThat(Wording.isBlank(" \u200B" + text + "\u00A0")).isFalse();
    assertThat(Wording.strip(" \u200B" + text + "\u00A0\uDB40\uDD00")).isEqualTo(text);
  }

  @Test
  void whatStringCallsBlankIsBlankAndNoLetterOrDigitIs() {
    for (int codePoint = 0; codePoint <= LAST; codePoint++) {
      String text = Character.toString(codePoint);
      if (text.isBlank()) {
        assertThat(Wording.isBlank(text)).as("U+%X", codePoint).isTrue();
      }
      boolean filler =
          codePoint == 0x115F || codePoint == 0x1160 || codePoint == 0x3164 || codePoint == 0xFFA0;
      if (Character.isLetterOrDigit(codePoint) && !filler) {
        assertThat(Wording.isBlank(text)).as("U+%X", codePoint).isFalse();
      }
    }
  }

  @Property
  void aTextIsBlankIfAndOnlyIfNothingIsLeftOfItWhenStripped(@ForAll String text) {
    assertThat(Wording.isBlank(text)).isEqualTo(Wording.strip(text).isEmpty());
    assertThat(text).contains(Wording.strip(text));
  }
}
