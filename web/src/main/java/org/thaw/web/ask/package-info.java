/** What can be asked, and the answers that are kept at hand. */
@NullMarked
package org.thaw.web.ask;

import org.jspecify.annotations.NullMarked;
