/**
 * Goal sheets as a Frictionless data package: a folder of plain CSV tables that point to each
 * other, and a {@code datapackage.json} that says what their columns are. Nothing is lost, and
 * every tool that knows CSV can read it.
 *
 * @since 0.1
 */
@NullMarked
package io.github.goalsheet.io.datapackage;

import org.jspecify.annotations.NullMarked;
