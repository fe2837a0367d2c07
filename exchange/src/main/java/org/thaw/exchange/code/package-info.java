/**
 * The field's codes and what they are in Thaw: countries, actors, sectors, CAMEO and PLOVER. The
 * tables are data files in this package's resources; each says what its columns are.
 */
@NullMarked
package org.thaw.exchange.code;

import org.jspecify.annotations.NullMarked;
