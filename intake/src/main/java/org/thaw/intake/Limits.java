package org.thaw.intake;

import java.time.Duration;

/**
 * What intake puts up with.
 *
 * @param documentBytes the largest single document; a JSON Lines file may be larger, its lines not,
 *     and a PDF four times as large, since most of it is pictures
 * @param archiveBytes the most that one archive may unpack to
 * @param archiveEntries the most entries of one archive
 * @param archiveRatio how many times its own size an archive may unpack to
 * @param archiveDepth how deep archives may lie within archives
 * @param connectTimeout how long to wait for a server to take the call
 * @param answerTimeout how long to wait for its whole answer
 * @param redirects how many redirects to follow
 * @param feedEntries how many entries of one feed to read
 * @param allowPrivateAddresses which addresses may be asked
 */
public record Limits(
    long documentBytes,
    long archiveBytes,
    int archiveEntries,
    int archiveRatio,
    int archiveDepth,
    Duration connectTimeout,
    Duration answerTimeout,
    int redirects,
    int feedEntries,
    PrivateAddresses allowPrivateAddresses) {

  /** For a person at a laptop. */
  public static Limits standard() {
    return new Limits(
        16L << 20,
        4L << 30,
        100_000,
        200,
        2,
        Duration.ofSeconds(10),
        Duration.ofSeconds(60),
        5,
        1_000,
        PrivateAddresses.IF_NAMED);
  }

  /** The same with another size of document. */
  public Limits withDocumentBytes(long bytes) {
    return new Limits(
        bytes,
        archiveBytes,
        archiveEntries,
        archiveRatio,
        archiveDepth,
        connectTimeout,
        answerTimeout,
        redirects,
        feedEntries,
        allowPrivateAddresses);
  }

  /** The same with another size of archive. */
  public Limits withArchiveBytes(long bytes) {
    return new Limits(
        documentBytes,
        bytes,
        archiveEntries,
        archiveRatio,
        archiveDepth,
        connectTimeout,
        answerTimeout,
        redirects,
        feedEntries,
        allowPrivateAddresses);
  }

  /** The same with other patience. */
  public Limits withTimeouts(Duration connect, Duration answer) {
    return new Limits(
        documentBytes,
        archiveBytes,
        archiveEntries,
        archiveRatio,
        archiveDepth,
        connect,
        answer,
        redirects,
        feedEntries,
        allowPrivateAddresses);
  }

  /** The same with other addresses allowed. */
  public Limits withPrivateAddresses(PrivateAddresses allowed) {
    return new Limits(
        documentBytes,
        archiveBytes,
        archiveEntries,
        archiveRatio,
        archiveDepth,
        connectTimeout,
        answerTimeout,
        redirects,
        feedEntries,
        allowed);
  }
}
