package org.thaw.foresight.backtest;

import java.time.LocalDate;
import org.thaw.statement.Statement;

/**
 * Something that happened on a day.
 *
 * @param statement what says so
 * @param day the first day that it may have been on; that of publication where no other is known
 */
public record Happened(Statement statement, LocalDate day) {}
