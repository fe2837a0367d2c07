/** One class a format: how the bytes of an item become drafts of documents. */
@NullMarked
package org.thaw.intake.format;

import org.jspecify.annotations.NullMarked;
