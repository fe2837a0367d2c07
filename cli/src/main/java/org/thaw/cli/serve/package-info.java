/** What the pages may ask: Thaw's own commands, run with {@code --json}. */
@NullMarked
package org.thaw.cli.serve;

import org.jspecify.annotations.NullMarked;
