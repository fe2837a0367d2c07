package org.thaw.foresight.causal;

import org.thaw.statement.Status;

/**
 * Who leans on whom, from the picture.
 *
 * @param dependent id of who leans
 * @param patron id of who is leant on
 * @param status the statement that says so
 */
public record Leaning(String dependent, String patron, Status status) {}
