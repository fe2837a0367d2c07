package org.thaw.reading.coding;

import org.thaw.reading.parse.Syntax;

/**
 * A sentence in which an actor and a recipient are marked.
 *
 * @param syntax the sentence with its grammar
 * @param source who acts
 * @param target to whom
 */
public record Marked(Syntax syntax, Span source, Span target) {}
