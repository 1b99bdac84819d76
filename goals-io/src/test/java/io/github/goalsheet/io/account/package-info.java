/**
 * Accounts for every cell of an input: what is not in the field of its own row and column was told.
 */
package io.github.goalsheet.io.account;
