/**
 * What readers and writers have to say: a catalogue of kinds of notices for each concern, and how
 * many of a kind are kept. Inside goals-io only.
 *
 * @since 0.1
 */
@NullMarked
package io.github.goalsheet.io.notice;

import org.jspecify.annotations.NullMarked;
