package org.thaw.exchange.code;

import java.util.Optional;
import org.thaw.statement.Party;

/**
 * An actor as a table knows it.
 *
 * @param party who it is
 * @param unknown the name or code that no table knew, where there was one
 */
record Found(Party party, Optional<String> unknown) {}
