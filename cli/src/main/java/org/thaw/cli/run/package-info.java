/**
 * The long runs: documents from intake through the reading threads to one filing thread, with
 * bounded queues between them, progress, and a summary.
 */
@NullMarked
package org.thaw.cli.run;

import org.jspecify.annotations.NullMarked;
