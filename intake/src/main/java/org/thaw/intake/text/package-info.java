/** What intake does to any text: decode it, find its header block, fingerprint and name it. */
@NullMarked
package org.thaw.intake.text;

import org.jspecify.annotations.NullMarked;
