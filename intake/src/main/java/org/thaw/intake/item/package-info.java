/** What passes between the steps of intake: an item with its bytes, then a draft of a document. */
@NullMarked
package org.thaw.intake.item;

import org.jspecify.annotations.NullMarked;
