/** The files of the pages. */
@NullMarked
package org.thaw.web.page;

import org.jspecify.annotations.NullMarked;
