/** The exact JSON form of statements, as the schema in this module's resources has it. */
@NullMarked
package org.thaw.statement.json;

import org.jspecify.annotations.NullMarked;
