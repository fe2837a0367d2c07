/**
 * Documents to statements: parse, actors, dates, frames, attribution. Lexicons and rules are plain
 * text among the module's resources; the code here is what reads and applies them.
 */
@NullMarked
package org.thaw.reading;

import org.jspecify.annotations.NullMarked;
