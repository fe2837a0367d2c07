package org.thaw.statement.kept;

import org.thaw.statement.Statement;

/**
 * A statement with its origin.
 *
 * @param statement what is said
 * @param origin id of the first document of the family of near-copies that its document belongs to:
 *     copies are not independent
 */
public record Sourced(Statement statement, String origin) {}
