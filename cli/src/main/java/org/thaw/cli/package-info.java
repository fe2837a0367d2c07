/**
 * The {@code thaw} command: one class a command, and the wiring of the rooms. What a command needs
 * from outside comes in as {@link org.thaw.cli.Rooms}, so that a test runs the real commands in its
 * own process.
 */
@NullMarked
package org.thaw.cli;

import org.jspecify.annotations.NullMarked;
