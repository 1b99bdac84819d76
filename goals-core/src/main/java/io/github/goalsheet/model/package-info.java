/**
 * The organizational goal management sheet (組織目標管理シート) and what it is made of. Everything here is
 * immutable, compares by content and keeps the words of the form verbatim; typed views are derived
 * from them.
 *
 * <p>Nothing here is {@link java.io.Serializable}: Java's own serialisation would pass by the
 * checks of the constructors. Sheets are kept and sent as JSON, which goals-io writes.
 *
 * @since 0.1
 */
@NullMarked
package io.github.goalsheet.model;

import org.jspecify.annotations.NullMarked;
