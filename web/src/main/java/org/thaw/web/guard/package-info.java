/** Who may ask, how often, and under which headers. */
@NullMarked
package org.thaw.web.guard;

import org.jspecify.annotations.NullMarked;
