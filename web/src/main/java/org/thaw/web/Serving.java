package org.thaw.web;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How to serve.
 *
 * @param host the name or address to listen on
 * @param port to listen on; 0: one that is free
 * @param token what everybody must show; empty: nothing on a loopback address, a new one elsewhere
 * @param pages a folder with the built pages; empty: those of the jar
 * @param uploads where files that are handed in are kept
 * @param log where each write is noted; a file that only grows
 */
public record Serving(
    String host, int port, Optional<String> token, Optional<Path> pages, Path uploads, Path log) {}
