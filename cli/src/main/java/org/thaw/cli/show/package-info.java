/** How answers look: plain tables within the terminal's width, or JSON for machines. */
@NullMarked
package org.thaw.cli.show;

import org.jspecify.annotations.NullMarked;
