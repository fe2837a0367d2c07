/**
 * Who was right: of the links that say "if this, then that", whether the one came, whether the
 * other followed and how soon, and how often it would have come anyway.
 */
@NullMarked
package org.thaw.foresight.backtest;

import org.jspecify.annotations.NullMarked;
