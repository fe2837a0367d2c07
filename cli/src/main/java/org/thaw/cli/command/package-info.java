/** One class a command; each says in its {@code --help} what it does, with an example. */
@NullMarked
package org.thaw.cli.command;

import org.jspecify.annotations.NullMarked;
