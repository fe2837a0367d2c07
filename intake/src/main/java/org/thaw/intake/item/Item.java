package org.thaw.intake.item;

import java.io.InputStream;
import java.util.Optional;

/**
 * Something to read: its bytes and what is known about it from outside.
 *
 * @param address the file, archive entry or URL, as people are told
 * @param name the last part of its path, for the suffix and a date in it
 * @param contentType what a server said it is
 * @param bytes its content; must support {@code mark}
 * @param depth in how many archives it lies
 * @param online whether pages it links to may be fetched
 */
public record Item(
    String address,
    String name,
    Optional<String> contentType,
    InputStream bytes,
    int depth,
    boolean online) {}
