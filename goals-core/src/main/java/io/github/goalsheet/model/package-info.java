/**
 * The organizational goal management sheet (組織目標管理シート) and what it is made of. Everything here is
 * immutable, compares by content and keeps the words of the form verbatim; typed views are derived
 * from them.
 */
@NullMarked
package io.github.goalsheet.model;

import org.jspecify.annotations.NullMarked;
