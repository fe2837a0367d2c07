/** Forecasts on a ledger: made, shown, kept, and held against what came. */
@NullMarked
package org.thaw.cli.outlook;

import org.jspecify.annotations.NullMarked;
