/** Tables of any columns, told by a mapping file, and Thaw's own CSV export, which needs none. */
@NullMarked
package org.thaw.exchange.csv;

import org.jspecify.annotations.NullMarked;
