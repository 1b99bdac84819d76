/**
 * What all writers have in common: how sheets are written and refused, and files written whole.
 *
 * @since 0.1
 */
@NullMarked
package io.github.goalsheet.io.writing;

import org.jspecify.annotations.NullMarked;
