/**
 * What Thaw finds and keeps: statements, actors, places, periods, sources and documents.
 *
 * <p>Records and sealed types only, no I/O; every other room speaks in these words. The exact form
 * of an exported statement is the JSON schema in this module's resources, written and read by
 * {@link org.thaw.statement.json.StatementJson}.
 */
@NullMarked
package org.thaw.statement;

import org.jspecify.annotations.NullMarked;
