/**
 * What happened or holds: frames say which words tell of which event or status and where in the
 * grammar the parties stand. The frames are data ({@code frames.txt}), read and applied here.
 */
@NullMarked
package org.thaw.reading.frame;

import org.jspecify.annotations.NullMarked;
