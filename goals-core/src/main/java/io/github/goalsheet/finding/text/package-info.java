/**
 * What the texts of a row say of its figures: the parts that they list, what those come to, and the
 * figure that they explain.
 *
 * <p>Most of what offices write is prose, and stays unread. {@link
 * io.github.goalsheet.finding.text.TextClaims} says what is read, and when a reading is certain
 * enough to contradict somebody.
 *
 * @since 0.1
 */
@NullMarked
package io.github.goalsheet.finding.text;

import org.jspecify.annotations.NullMarked;
