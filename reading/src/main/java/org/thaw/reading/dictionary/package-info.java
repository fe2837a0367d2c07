/**
 * The user's own actors and agents, in the form of PETRARCH's dictionaries: phrases with codes that
 * hold at their time. They stay the user's files; reading looks names up in them before its own.
 */
@NullMarked
package org.thaw.reading.dictionary;

import org.jspecify.annotations.NullMarked;
