package io.github.goalsheet.cell;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;

class VocabularyTest {
  private static final Vocabulary<Integer> WORDS =
      Vocabulary.of(ImmutableMap.of("超", 1, "超え", 2, "以上", 3, "を超える", 4));

  @Test
  void theLongestWordIsRead() {
    Cursor in = new Cursor("超えた");

    assertThat(WORDS.read(in)).isEqualTo(2);
    assertThat(in.at).isEqualTo(2);
    assertThat(WORDS.read(new Cursor("超過"))).isEqualTo(1);
  }

  @Test
  void oneBlankBeforeAWordIsPassedWithIt() {
    Cursor in = new Cursor(" 以上");

    assertThat(WORDS.read(in)).isEqualTo(3);
    assertThat(in.atEnd()).isTrue();
  }

  @Test
  void whatIsNoWordLeavesTheCursor() {
    Cursor in = new Cursor(" 以下");

    assertThat(WORDS.read(in)).isNull();
    assertThat(in.at).isZero();
    assertThat(WORDS.skip(in)).isFalse();
    assertThat(WORDS.read(new Cursor(""))).isNull();
    assertThat(WORDS.read(new Cursor("を超え"))).isNull();
  }

  @Test
  void wordsOfOneMeaningAreSkipped() {
    Vocabulary<Boolean> joints = Vocabulary.words("、", "かつ");
    Cursor in = new Cursor("かつ、と");

    assertThat(joints.skip(in)).isTrue();
    assertThat(joints.skip(in)).isTrue();
    assertThat(joints.skip(in)).isFalse();
    assertThat(in.peek()).isEqualTo('と');
  }

  @Test
  void aCursorKnowsWhereItIs() {
    Cursor in = new Cursor("3回 実施");

    assertThat(in.peek()).isEqualTo('3');
    assertThat(in.peek(1)).isEqualTo('回');
    assertThat(in.peek(5)).isEqualTo('\0');
    assertThat(in.skip('回')).isFalse();
    assertThat(in.skip('3')).isTrue();
    assertThat(in.skip("回")).isTrue();
    assertThat(in.skip("施")).isFalse();
    in.skipBlank();
    in.skipBlank();
    assertThat(in.peek()).isEqualTo('実');
    assertThat(in.since(0)).isEqualTo("3回 ");
    assertThat(in.skip("実施")).isTrue();
    assertThat(in.atEnd()).isTrue();
    assertThat(in.peek()).isEqualTo('\0');
  }

  @Test
  void onlyHalfWidthDigitsAreDigits() {
    assertThat("0123456789".chars().allMatch(c -> Cursor.isDigit((char) c))).isTrue();
    assertThat("/:a五５①²".chars().noneMatch(c -> Cursor.isDigit((char) c))).isTrue();
  }
}
