/**
 * The report that people look at: one HTML file that opens offline and asks for nothing.
 *
 * <p>Its templates are jte's, turned into Java when goals is built: checked by the compiler,
 * escaped by where a value stands, and with neither parser nor reflection at run time, so they cost
 * nothing at start-up and 52 kB. (pebble brings a parser, reflection and slf4j, jmustache
 * reflection over types that modules close; both find a wrong name only when the page is made. The
 * price of jte: its jar is an automatic module.)
 *
 * @since 0.1
 */
@NullMarked
package io.github.goalsheet.io.report;

import org.jspecify.annotations.NullMarked;
