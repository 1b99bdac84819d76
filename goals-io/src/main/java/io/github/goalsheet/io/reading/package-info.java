/**
 * What all readers have in common: inputs and limits, a value together with notices, each with its
 * place, and what could not be read.
 *
 * @since 0.1
 */
@NullMarked
package io.github.goalsheet.io.reading;

import org.jspecify.annotations.NullMarked;
