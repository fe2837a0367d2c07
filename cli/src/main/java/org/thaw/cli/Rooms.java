package org.thaw.cli;

import java.time.Clock;
import java.util.function.Supplier;
import org.thaw.cli.show.Console;
import org.thaw.reading.Reader;

/**
 * What the commands need from other rooms and from outside.
 *
 * @param ledgers opens ledgers
 * @param reader opens the reader of documents; asked only by commands that read
 * @param clock tells the day and when documents are taken in
 * @param surroundings the environment: variables, home, user
 * @param console where answers and messages go
 */
public record Rooms(
    LedgerDoor ledgers,
    Supplier<Reader> reader,
    Clock clock,
    Surroundings surroundings,
    Console console) {}
