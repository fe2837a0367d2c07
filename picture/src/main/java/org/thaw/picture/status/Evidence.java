package org.thaw.picture.status;

import java.time.LocalDate;
import org.thaw.statement.Status;

/**
 * One report.
 *
 * @param status the statement, with its speaker, sentence, document and dates
 * @param said the day of the report
 * @param origin the first document of its family of near-copies
 */
public record Evidence(Status status, LocalDate said, String origin) {}
